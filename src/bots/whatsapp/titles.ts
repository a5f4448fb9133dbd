import type { Label } from "../chat.ts";

const CUT = "…";

/** A label in so many letters: itself, its short form or, where neither fits, its first words. */
export function titleOf({ label, short }: Label, limit: number): string {
  if (label.length <= limit) return label;
  if (short !== undefined && short.length <= limit) return short;
  return firstWords(label, limit);
}

/** Whole words, as many as there is room for; of a single longer word, its beginning. */
export function firstWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - CUT.length + 1);
  const space = room.lastIndexOf(" ");
  const beginning = space > 0 ? room.slice(0, space) : room.slice(0, -1);
  return `${beginning
    .toWellFormed()
    .replace(/\uFFFD$/, "")
    .replace(/[\s·,;:–-]+$/u, "")}${CUT}`;
}
