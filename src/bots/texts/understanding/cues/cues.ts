import type { Locale } from "../../texts.ts";
import { type PhraseBook, phraseBook, wordsOfPhrases } from "../grammar/phrases.ts";
import type { Cue, CuePhrases } from "./cue.ts";
import { ENGLISH_CUES } from "./english.ts";
import { PORTUGUESE_CUES } from "./portuguese.ts";
import { SPANISH_CUES } from "./spanish.ts";

const CUES: readonly Cue[] = [
  ...([
    "talk",
    "cancel",
    "may_cancel",
    "cannot_come",
    "not_cancel",
    "change",
    "exchange",
    "pay",
    "farewell",
    "price",
    "own",
    "check_in",
  ] as const),
  ...([
    "check_in_word",
    "location",
    "parking",
    "amenity_asked",
    "amenity",
    "has",
    "book",
    "room",
    "elsewhere",
    "greeting",
    "thanks",
  ] as const),
];

const ALL = [SPANISH_CUES, PORTUGUESE_CUES, ENGLISH_CUES].flatMap(phrasesOf);

/** Finds the cues of all three languages: guests mix them, and their words hardly clash. */
export const cuesIn: PhraseBook<Cue> = phraseBook(ALL);

/** The words of one language's cues. */
export const CUE_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  "es-AR": wordsOf(SPANISH_CUES),
  "pt-BR": wordsOf(PORTUGUESE_CUES),
  en: wordsOf(ENGLISH_CUES),
};

function wordsOf(cues: CuePhrases): string[] {
  return wordsOfPhrases(phrasesOf(cues).map(([, phrase]) => phrase));
}

function phrasesOf(cues: CuePhrases): [Cue, string][] {
  return CUES.flatMap((cue) => cues[cue].map((phrase): [Cue, string] => [cue, phrase]));
}
