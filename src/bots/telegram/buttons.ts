import type { InlineKeyboardButton } from "grammy/types";
import type { Control } from "../chat.ts";

/** Telegram refuses a callback_data above this (Bot API, InlineKeyboardButton). */
const MAX_CALLBACK_BYTES = 64;

/** What a tapped button says. */
export type Tap =
  | { readonly kind: "pick"; readonly token: string; readonly pick: number | Control }
  /** A move of a widget, and the state its buttons were drawn for. */
  | { readonly kind: "widget"; readonly token: string; readonly move: string; readonly shown: string }
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "nothing" };

export type Rows = InlineKeyboardButton[][];

export const pickButton = (text: string, token: string, pick: number | Control) =>
  button(text, `q:${token}:${pick}`);
export const widgetButton = (text: string, token: string, move: string, state: string) =>
  button(text, `w:${token}:${move}:${state}`);
export const commandButton = (text: string, command: string) => button(text, `c:${command}`);
/** A label among buttons: tapping it does nothing. */
export const label = (text: string) => button(text, "-");
/** Keeps a place in a row; Telegram refuses buttons whose text is all white space, and a Braille blank is none. */
export const gap = () => label("\u2800");

function button(text: string, data: string): InlineKeyboardButton {
  if (Buffer.byteLength(data) > MAX_CALLBACK_BYTES) throw new Error(`A button cannot carry "${data}"`);
  return { text, callback_data: data };
}

export function readTap(data: string): Tap {
  const [kind, token = "", ...rest] = data.split(":");
  if (kind === "c") return { kind: "command", command: data.slice(2) };
  const [what = ""] = rest;
  if (kind === "w") return { kind: "widget", token, move: what, shown: rest.slice(1).join(":") };
  if (kind !== "q") return { kind: "nothing" };
  if (isControl(what)) return { kind: "pick", token, pick: what };
  return /^\d+$/.test(what) ? { kind: "pick", token, pick: Number(what) } : { kind: "nothing" };
}

const isControl = (text: string): text is Control => text === "back" || text === "save" || text === "cancel";
