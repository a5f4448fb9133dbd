import { isOneSlipApart } from "./grammar/spelling.ts";
import type { Vocabulary } from "./lexicon/lexicon.ts";
import { plain } from "./plain.ts";

/** In shorter names a slip makes another word. */
const SHORTEST_MISTYPED = 6;
const ARTICLE = /^(?:el|la|los|las|o|a|os|as|the) /;
const NAME = String.raw`(?:(?:El|La|Los|Las|Do|Da|Dos|Das|The) )?\p{Lu}\p{L}+(?: (?:de |del |da |do |las? |los )?\p{Lu}\p{L}+)*`;
const AFTER_CABIN = new RegExp(String.raw`\b[Cc](?:aba[ñn]a|abana|abin|hal[eé])\s+["“«']?(${NAME})`, "u");
const BEFORE_CABIN = new RegExp(String.raw`\b(${NAME})["”]?\s+[Cc]abin\b`, "u");

/** The cabin that is asked for: one of the names that there are or, where they are not known, what is written like a name. */
export function cabinIn(
  original: string,
  text: string,
  names: readonly string[] | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  if (names !== undefined) return cabinNamed(names, text);
  if (original === original.toUpperCase()) return undefined; // in capitals everything looks like a name
  const name = (AFTER_CABIN.exec(original) ?? BEFORE_CABIN.exec(original))?.[1];
  const words = name?.split(" ") ?? [];
  while (isKnown(words[0], vocabulary) && words.length > (isArticle(words[0]) ? 2 : 0)) words.shift();
  return words.length > 0 ? words.join(" ") : undefined;
}

/** The first of the names that is in a plain text. */
export const cabinNamed = (names: readonly string[], text: string) =>
  names.find((name) => isNamed(name, text));

const isArticle = (word: string | undefined) => /^(?:El|La|Los|Las)$/.test(word ?? "");
const isKnown = (word: string | undefined, { meaningOf }: Vocabulary) =>
  word !== undefined && (meaningOf(plain(word)) !== undefined || COMMON.has(word));
/** Begin a sentence as a name does. */
const COMMON = new Set([
  "Is",
  "Book",
  "Any",
  "Does",
  "Please",
  "What",
  "Which",
  "Our",
  "Nice",
  "Hi",
  "Hello",
  "Can",
]);

function isNamed(name: string, text: string): boolean {
  const wanted = plain(name).replace(ARTICLE, "");
  const words = text.split(/[^\p{L}\d]+/u);
  const length = wanted.split(" ").length;
  return words.some((_word, index) => {
    const said = words.slice(index, index + length).join(" ");
    return said === wanted || (wanted.length >= SHORTEST_MISTYPED && isOneSlipApart(said, wanted));
  });
}
