import type { InlineKeyboardButton } from "grammy/types";
import { commandData, pickData, widgetData } from "../channel/taps.ts";
import type { Control } from "../chat.ts";

/** Telegram refuses a callback_data above this (Bot API, InlineKeyboardButton). */
const MAX_CALLBACK_BYTES = 64;

export type Rows = InlineKeyboardButton[][];

export const pickButton = (text: string, token: string, pick: number | Control) =>
  button(text, pickData(token, pick));
export const widgetButton = (text: string, token: string, move: string, state: string) =>
  button(text, widgetData(token, move, state));
export const commandButton = (text: string, command: string) => button(text, commandData(command));
/** A label among buttons: tapping it does nothing. */
export const label = (text: string) => button(text, "-");
/** Keeps a place in a row; Telegram refuses buttons whose text is all white space, and a Braille blank is none. */
export const gap = () => label("\u2800");

function button(text: string, data: string): InlineKeyboardButton {
  if (Buffer.byteLength(data) > MAX_CALLBACK_BYTES) throw new Error(`A button cannot carry "${data}"`);
  return { text, callback_data: data };
}
