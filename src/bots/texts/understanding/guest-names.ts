import { plain } from "./plain.ts";

/** Nobody is called that alone. */
const NO_NAMES: ReadonlySet<string> = new Set(["del", "los", "las", "dos", "das", "the", "von", "van"]);

/** The words of a text that may be somebody's name; "de", "la" and "y" are too short for one. */
export const namesIn = (text: string): string[] =>
  (plain(text).match(/\p{L}{3,}/gu) ?? []).filter((word) => !NO_NAMES.has(word));
