import type { PhoneButton, PhoneMessage } from "../../phones/phone-protocol.ts";

/** Says one line or several to whoever reads along. */
export type Print = (text: string) => void;

/** From this many buttons on a row is a calendar's week, where the columns matter. */
const WEEK = 7;
const COLUMN_WIDTH = 4;
const STRIKE = "\u0336";
const BLANK = /[\s\u2800]/g; // Telegram's buttons have to have a letter: the braille blank is one

/** A message as one reads it aloud: its picture or file, its words, its buttons row by row. */
export function asText(message: PhoneMessage): string {
  const { kind, text, files } = message;
  const picture = kind === "photo" || kind === "album" ? "🖼  " : "";
  const file = kind === "document" ? files.map(({ name }) => indented(`📎 ${name}`)) : [];
  return [...file, ...`${picture}${text}`.split("\n").map(indented), buttonsAsText(message)]
    .filter((line) => line.trim() !== "")
    .join("\n");
}

export function buttonsAsText({ buttons }: PhoneMessage): string {
  return buttons.map((row) => indented(row.length < WEEK ? asButtons(row) : asWeek(row))).join("\n");
}

const indented = (line: string) => `    ${line}`;

const asButtons = (row: readonly PhoneButton[]): string =>
  row
    .filter(({ text }) => text.replace(BLANK, "") !== "")
    .map(({ text }) => `[${text}]`)
    .join(" ");

/** Struck out digits take no more room than plain ones. */
const asWeek = (row: readonly PhoneButton[]): string =>
  row
    .map(({ text }) => text.replace(BLANK, ""))
    .map((day) => day.padStart(COLUMN_WIDTH + day.length - day.replaceAll(STRIKE, "").length))
    .join("");
