import { type Found, type Rule, rule } from "../grammar/rules.ts";
import { made, type Token } from "../grammar/token.ts";

const DECEMBER = 12;

/** "dez" is Portuguese for ten, and short for December: after a day, "em", "fim de" and the like, or before a year. */
export const TEN_OR_DECEMBER: readonly Rule[] = [
  rule("number|ordinal|pair of|ofThe|slash|dash? ten=weakTen", december),
  rule("first|middle|last|months of ten=weakTen", december),
  rule("holiday|longWeekend|weekend|fortnight of|in ten=weakTen !a|to|until|and", december),
  rule("in ten=weakTen !night|day|week|months|person|adult|child|couple|friend|unit|hours", december),
  rule("ten=weakTen of|ofThe|slash|comma? year", december),
  rule("weakTen", (_found, all) => made("number", all, { value: 10 })),
];

function december({ ten }: Found, all: readonly Token[]): readonly Token[] {
  return all.map((token) => (token === ten ? made("month", [token], { value: DECEMBER }) : token));
}
