import type { Text } from "../chat.ts";

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
