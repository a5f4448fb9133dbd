import type { Sign } from "./grammar/signs.ts";
import { vocabularyOf } from "./lexicon/lexicon.ts";

const SHARE = /(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|por ?cien(?:to)?|por cento|per ?cent)/g;
const CODES = "ars|brl|usd|clp|uyu|eur";
/** Of another currency it is no less a sum: whoever reads it knows whose signs these are. */
const BEFORE = String.raw`(?:[a-z]{0,3}\$[a-z]? ?|(?:${CODES}) )?`;
const AFTER_IT = String.raw`(?: (?:pesos?|reais|dolar(?:es)?|dollars?|euros?|${CODES})(?!\p{L}))?`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,/:-])(?<!(?:^| )(?:el|dia|day|cabana|chale|cabin|numero|nro|hace|ha) )(${BEFORE}\d(?:[\d.,]*\d)?(?: ?(?:mil|k|lucas?)(?!\p{L}))?${AFTER_IT})(?![\p{L}\d%/:-])`,
  "gu",
);
/** What follows a number, and may say what it counts. */
const AFTER = /^ (?:(?:mas|mais|more|extra|de|of) )?(?:\d+ )?(\p{L}+)/u;
const THINGS =
  /^(?:camas?|beds?|estrellas?|estrelas?|stars?|toallas?|toalhas?|towels?|veces|vezes|times|cuotas|parcelas)$/;
/** Nights, people and days of a month are counted, too, and are no money. */
const COUNTED: ReadonlySet<Sign> = new Set<Sign>([
  ...(["night", "day", "week", "fortnight", "months", "yearWord", "month", "hours"] as const),
  ...(["adult", "child", "pet", "person"] as const),
]);

/** A sum of money in a text, as it would be typed alone, with its currency where one is said; and where it stands. */
export type AmountSaid = { readonly index: number; readonly length: number; readonly figures: string };

/** Every sum of money in a plain text; what is counted in it is none, nor is a share of a hundred. */
export const amountsSaid = (text: string): AmountSaid[] =>
  [...text.replace(SHARE, (share) => " ".repeat(share.length)).matchAll(AMOUNT)]
    .filter(({ 0: said, index }) => !isCounted(text.slice(index + said.length)))
    .map(({ index, 1: said = "" }) => ({
      index,
      length: said.length,
      figures: said.replace(/ ?lucas?(?!\p{L})/u, " mil"),
    }));

/** Every share of a hundred in a plain text, in figures. */
export const sharesSaid = (text: string): string[] =>
  [...text.matchAll(SHARE)].map(([, figures = ""]) => figures);

function isCounted(rest: string): boolean {
  const [, word = ""] = AFTER.exec(rest) ?? [];
  const sign = vocabularyOf("es-AR").meaningOf(word)?.sign; // each knows all three languages
  return THINGS.test(word) || (sign !== undefined && COUNTED.has(sign));
}
