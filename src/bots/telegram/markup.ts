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

/** Cuts a text at line ends so that no piece is longer than `limit`; a single longer line is cut where it must be. */
export function pieces(source: Text, limit: number): Text[] {
  const done: string[] = [];
  let piece = "";
  for (const line of source.split("\n")) {
    for (const part of cut(line, limit)) {
      if (piece !== "" && piece.length + 1 + part.length > limit) {
        done.push(piece);
        piece = part;
      } else {
        piece = piece === "" ? part : `${piece}\n${part}`;
      }
    }
  }
  return [...done, piece].map((text) => text.trim()).filter((text) => text !== "");
}

function cut(line: string, limit: number): string[] {
  if (line.length <= limit) return [line];
  const tears = /[\uD800-\uDBFF]/.test(line.charAt(limit - 1)); // the first half of an emoji, say
  const end = tears ? limit - 1 : limit;
  return [line.slice(0, end), ...cut(line.slice(end), limit)];
}
