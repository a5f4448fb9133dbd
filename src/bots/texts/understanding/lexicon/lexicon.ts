import type { Locale } from "../../texts.ts";
import { CUE_WORDS } from "../cues/cues.ts";
import { isSign, type Sign } from "../grammar/signs.ts";
import { spellingOf } from "../grammar/spelling.ts";
import { ENGLISH } from "./english.ts";
import type { Lexicon } from "./entries.ts";
import { ORDINARY_WORDS } from "./ordinary.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";

export type Meaning = { readonly sign: Sign; readonly value: number };
/** Several words that mean something together. */
type Group = { readonly words: readonly string[]; readonly meaning: Meaning };

export type Vocabulary = {
  readonly meaningOf: (word: string) => Meaning | undefined;
  /** What begins with a word and is longer than it, the longest first. */
  readonly groupsFrom: (word: string) => readonly Group[];
  /** As it is spelt: what was shortened in full, what was mistyped corrected. */
  readonly inFull: (word: string) => string;
};

const LEXICONS = [SPANISH, PORTUGUESE, ENGLISH];

/** Guests mix languages: each knows all three, and its own first where they disagree ("once", "sexta", "a"). */
const ORDER: Readonly<Record<Locale, readonly Lexicon[]>> = {
  "es-AR": [SPANISH, PORTUGUESE, ENGLISH],
  "pt-BR": [PORTUGUESE, SPANISH, ENGLISH],
  en: [ENGLISH, SPANISH, PORTUGUESE],
};

/** Cues are many, and the short ones like many other words. */
const SHORTEST_CUE = 7;
/** What is worth a correction: without it, dates or people would not be heard. */
const CORRECTED: ReadonlySet<Sign> = new Set<Sign>([
  ...([
    "month",
    "weekday",
    "number",
    "feast",
    "holiday",
    "morning",
    "tomorrow",
    "night",
    "week",
    "fortnight",
  ] as const),
  ...(["adult", "child", "pet", "person", "couple", "family", "weekend", "friend"] as const),
]);

const built = new Map<Locale, Vocabulary>();

/** All the words that somebody who writes in a language may use; made once. */
export function vocabularyOf(locale: Locale): Vocabulary {
  const known = built.get(locale);
  if (known) return known;
  const vocabulary = build(locale);
  built.set(locale, vocabulary);
  return vocabulary;
}

function build(locale: Locale): Vocabulary {
  const meanings = new Map<string, Meaning>();
  const groups = new Map<string, Group[]>();
  for (const [said, meaning] of ORDER[locale].flatMap(entriesOf)) {
    const words = said.split(" ");
    const [first = ""] = words;
    if (words.length === 1 && !meanings.has(said)) meanings.set(said, meaning);
    if (words.length > 1) groups.set(first, [...(groups.get(first) ?? []), { words, meaning }]);
  }
  for (const list of groups.values()) list.sort((a, b) => b.words.length - a.words.length);
  const knownOnes = knownWords([...meanings.keys()], [...groups.values()].flat());
  const correct = spellingOf(targetsIn(locale), knownOnes);
  const abbreviations = new Map(
    ORDER[locale].toReversed().flatMap((lexicon) => Object.entries(lexicon.abbreviations)),
  );
  return {
    meaningOf: (word) => meanings.get(word),
    groupsFrom: (word) => groups.get(word) ?? [],
    inFull: (word) => abbreviations.get(word) ?? withoutEcho(word, knownOnes) ?? correct(word) ?? word,
  };
}

const SHORTEST_ECHO = 3;

/** "diaa", "sii", "buenass": short words, too, are drawn out. */
function withoutEcho(word: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(word)) return word;
  const short = word.replace(/([aeiou])\1+|(s)s+$/g, "$1$2");
  return short.length >= SHORTEST_ECHO && known.has(short) ? short : undefined;
}

/** In the language of who writes: a slip into another one is rarer than a word of one's own. */
function targetsIn(locale: Locale): string[] {
  const [own] = ORDER[locale];
  const words = (own ? entriesOf(own) : [])
    .filter(([, { sign }]) => CORRECTED.has(sign))
    .flatMap(([said]) => said.split(" "));
  const corrected = own?.corrected.split(" ") ?? [];
  return [...words, ...corrected, ...CUE_WORDS[locale].filter((word) => word.length >= SHORTEST_CUE)];
}

function knownWords(meant: readonly string[], groups: readonly Group[]): Set<string> {
  const cues = Object.values(CUE_WORDS).flat();
  const corrected = LEXICONS.flatMap((lexicon) => lexicon.corrected.split(" "));
  return new Set([
    ...corrected,
    ...meant,
    ...groups.flatMap(({ words }) => words),
    ...cues,
    ...ORDINARY_WORDS,
  ]);
}

function entriesOf({ words, ranked, valued }: Lexicon): [string, Meaning][] {
  const plainOnes = Object.entries(words).flatMap(([sign, list]) =>
    list.split(",").map((said) => entry(said, sign, sign === "one" || sign === "ordinal" ? 1 : 0)),
  );
  const rankedOnes = Object.entries(ranked).flatMap(([sign, lists]) =>
    lists.flatMap((list, index) =>
      list === "" ? [] : list.split(",").map((said) => entry(said, sign, index + 1)),
    ),
  );
  const valuedOnes = Object.entries(valued).flatMap(([sign, table]) =>
    Object.entries(table).map(([said, value]) => entry(said, sign, value)),
  );
  const [ordinary, meant] = [plainOnes.filter(isOrdinary), plainOnes.filter((one) => !isOrdinary(one))];
  return [...meant, ...rankedOnes, ...valuedOnes, ...ordinary];
}

const isOrdinary = ([, { sign }]: [string, Meaning]) => sign === "word";

function entry(said: string, sign: string, value: number): [string, Meaning] {
  if (!isSign(sign)) throw new Error(`The lexicon has "${said}" under "${sign}", which is no sign.`);
  return [said, { sign, value }];
}
