import type { MessageEntity } from "grammy/types";
import type { Text } from "../chat.ts";

export type Marked = { readonly text: string; readonly entities: MessageEntity[] };

const BOLD = /\*(\S(?:[^*\n]*\S)?)\*/g;

/** Turns `*bold*` into Telegram's entities, whose offsets count UTF-16 code units: nothing needs escaping. */
export function marked(source: Text): Marked {
  const entities: MessageEntity[] = [];
  let text = "";
  let read = 0;
  for (const match of source.matchAll(BOLD)) {
    const bold = match[1] ?? "";
    text += source.slice(read, match.index);
    entities.push({ type: "bold", offset: text.length, length: bold.length });
    text += bold;
    read = match.index + match[0].length;
  }
  return { text: text + source.slice(read), entities };
}
