import type { Locale } from "../texts.ts";
import type { Token, WrittenDay } from "./grammar/token.ts";
import type { HeardDates } from "./heard-dates.ts";

const MONTHS = 12;
/** Words of who writes the day first, whatever the language of their phone. */
const DAY_FIRST = /\b(?:al|del?|hasta|ao|ate|desde)\b/;

type Ordered = { readonly read: (datesOf: (tokens: readonly Token[]) => HeardDates) => HeardDates };

/**
 * 5/1 is the fifth of January in Spanish and Portuguese. In English it may be the first of May: where no other date tells,
 * both are read, and what they come to is told as ambiguous.
 */
export function inOrderOfMonths(tokens: readonly Token[], locale: Locale): Ordered {
  const numeric = tokens.flatMap(({ day, to }) => [day, to]).filter((day) => day?.isNumeric === true);
  const isAsWritten =
    locale !== "en" || numeric.length === 0 || tokens.some(({ said }) => DAY_FIRST.test(said));
  if (isAsWritten || numeric.some((day) => (day?.day ?? 0) > MONTHS))
    return { read: (datesOf) => datesOf(tokens) };

  const swapped = tokens.map((token) => ({ ...token, day: swap(token.day), to: swap(token.to) }));
  if (numeric.some((day) => (day?.month ?? 0) > MONTHS)) return { read: (datesOf) => datesOf(swapped) };
  if (numeric.every((day) => day?.day === day?.month)) return { read: (datesOf) => datesOf(tokens) };
  return { read: (datesOf) => ambiguous(datesOf(tokens), datesOf(swapped)) };
}

function ambiguous(dayFirst: HeardDates, monthFirst: HeardDates): HeardDates {
  const readings = [dayFirst, monthFirst].flatMap(({ stay }) => (stay ? [stay] : []));
  const { said } = dayFirst;
  const nothing = { stay: undefined, month: undefined, nights: undefined };
  return { ...nothing, said, trouble: { kind: "ambiguous", readings, said } };
}

function swap(day: WrittenDay | undefined): WrittenDay | undefined {
  return day?.isNumeric === true ? { ...day, day: day.month, month: day.day } : day;
}
