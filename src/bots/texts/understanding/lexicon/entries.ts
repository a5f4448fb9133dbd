import type { Sign } from "../grammar/signs.ts";

/** Words and groups of words by what they are; comma-separated, in plain letters. */
export type Lexicon = {
  readonly words: Readonly<Partial<Record<Sign, string>>>;
  /** Words whose slips are corrected although they are none of the grammar's. */
  readonly corrected: string;
  /** What is written instead of a word. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Words that come with a value, in the order of the values: the first stand for 1. */
  readonly ranked: Readonly<Partial<Record<Sign, readonly string[]>>>;
  /** Words that come with a value. */
  readonly valued: Readonly<Partial<Record<Sign, Readonly<Record<string, number>>>>>;
};

/** Feasts that move with Easter; all others are written as month and day, 1225. */
export const EASTER = 1;
export const CARNIVAL = 2;
export const CORPUS_CHRISTI = 3;
