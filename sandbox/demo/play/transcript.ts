import type { PhoneButton, PhoneMessage } from "../../phones/phone-protocol.ts";

/** Says one line or several to whoever reads along. */
export type Print = (text: string) => void;

/** From this many buttons on a row is a calendar's week, where the columns matter. */
const WEEK = 7;
const COLUMN_WIDTH = 4;
const STRIKE = "\u0336";
const BLANK = /[\s\u2800]/g; // Telegram's buttons have to have a letter: the braille blank is one

/** A message as one reads it aloud: its picture or file, its words and the small ones under them, its buttons row by row. */
export function asText(message: PhoneMessage): string {
  const { kind, text, files, footer = "" } = message;
  const mark = { photo: "🖼  ", album: "🖼  ", location: "📍 " }[String(kind)] ?? "";
  const file = kind === "document" ? files.map(({ name }) => indented(`📎 ${name}`)) : [];
  const words = [...`${mark}${text}`.split("\n"), footer && `(${footer})`].map(indented);
  return [...file, ...words, buttonsAsText(message)].filter((line) => line.trim() !== "").join("\n");
}

export function buttonsAsText({ buttons, list }: PhoneMessage): string {
  if (list) return [`[${list.open}]`, ...buttons.flat().map(asListRow)].map(indented).join("\n");
  return buttons.map((row) => indented(row.length < WEEK ? asButtons(row) : asWeek(row))).join("\n");
}

const indented = (line: string) => `    ${line}`;

const asButtons = (row: readonly PhoneButton[]): string =>
  row
    .filter(({ text }) => text.replace(BLANK, "") !== "")
    .map(({ text }) => `[${text}]`)
    .join(" ");

const asListRow = ({ text, description }: PhoneButton): string =>
  `  • ${text}${description === undefined ? "" : ` (${description})`}`;

/** Struck out digits take no more room than plain ones. */
const asWeek = (row: readonly PhoneButton[]): string =>
  row
    .map(({ text }) => text.replace(BLANK, ""))
    .map((day) => day.padStart(COLUMN_WIDTH + day.length - day.replaceAll(STRIKE, "").length))
    .join("");
