import type { Control } from "../chat.ts";

/** What a tapped button says. */
export type Tap =
  | { readonly kind: "pick"; readonly token: string; readonly pick: number | Control }
  /** A move of a widget, and the state its buttons were drawn for. */
  | { readonly kind: "widget"; readonly token: string; readonly move: string; readonly shown: string }
  /** Words that answer the question of this token. */
  | { readonly kind: "answer"; readonly token: string; readonly words: string }
  /** The choices of a question from this one on. */
  | { readonly kind: "more"; readonly token: string; readonly from: number }
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "nothing" };

/** What buttons carry, for `readTap` to read. Tokens have no colon. */
export const pickData = (token: string, pick: number | Control) => `q:${token}:${pick}`;
export const widgetData = (token: string, move: string, state: string) => `w:${token}:${move}:${state}`;
export const answerData = (token: string, words: string) => `a:${token}:${words}`;
export const moreData = (token: string, from: number) => `m:${token}:${from}`;
export const commandData = (command: string) => `c:${command}`;

export function readTap(data: string): Tap {
  const [kind, token = "", ...rest] = data.split(":");
  const [what = ""] = rest;
  const number = /^\d{1,4}$/.test(what) ? Number(what) : undefined;
  switch (kind) {
    case "c":
      return { kind: "command", command: data.slice(2) };
    case "w":
      return { kind: "widget", token, move: what, shown: rest.slice(1).join(":") };
    case "a":
      return { kind: "answer", token, words: rest.join(":") };
    case "m":
      return number === undefined ? { kind: "nothing" } : { kind: "more", token, from: number };
    case "q":
      if (isControl(what)) return { kind: "pick", token, pick: what };
      return number === undefined ? { kind: "nothing" } : { kind: "pick", token, pick: number };
    default:
      return { kind: "nothing" };
  }
}

const isControl = (text: string): text is Control => text === "back" || text === "save" || text === "cancel";
