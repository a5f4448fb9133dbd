import { addDays, type CivilDate, civilDate, daysBetween } from "../../../booking/domain/civil-date.ts";
import { MAX_NIGHTS } from "../../../booking/domain/stay.ts";
import { plain } from "./plain.ts";

const MONTHS = [
  ["enero", "ene", "janeiro", "jan", "january"],
  ["febrero", "feb", "fevereiro", "fev", "february"],
  ["marzo", "mar", "marco", "march"],
  ["abril", "abr", "april", "apr"],
  ["mayo", "may", "maio", "mai"],
  ["junio", "jun", "junho", "june"],
  ["julio", "jul", "julho", "july"],
  ["agosto", "ago", "august", "aug"],
  ["septiembre", "setiembre", "sep", "set", "setembro", "september", "sept"],
  ["octubre", "oct", "outubro", "out", "october"],
  ["noviembre", "nov", "novembro", "november"],
  ["diciembre", "dic", "dezembro", "dez", "december", "dec"],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const MONTH_WORDS = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join("|");

const TO = String.raw`\s*(?:-|–|—|−|→|/(?=\d{4}-)|\b(?:al?|ate|hasta(?: el)?|y(?: el)?|to|until|till|through|and|e)\b)\s*`;
const DAY = String.raw`(?:el |dia |the )?(\d{1,2})(?:st|nd|rd|th|ro|o|°)?`; // "1º" is a plain "1o"
const YEAR = String.raw`(?:(?: de(?:l)?|,)? (\d{4}))?`;

const ISO = new RegExp(String.raw`(\d{4}-\d{2}-\d{2})(?:${TO}(\d{4}-\d{2}-\d{2}))?`);
const SLASHED = String.raw`(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?`;
const NUMERIC = new RegExp(String.raw`\b${SLASHED}(?:${TO}(?:el |the )?${SLASHED})?`);
const NAMED_ONE_MONTH = new RegExp(String.raw`\b${DAY}${TO}${DAY} (?:de |of )?(${MONTH_WORDS})\b${YEAR}`);
const NAMED = new RegExp(
  String.raw`\b${DAY} (?:de |of )?(${MONTH_WORDS})\b${YEAR}(?:${TO}${DAY} (?:de |of )?(${MONTH_WORDS})\b${YEAR})?`,
);
const MONTH_FIRST = new RegExp(
  String.raw`\b(${MONTH_WORDS}) (\d{1,2})(?:st|nd|rd|th)?${YEAR}(?:${TO}(?:(${MONTH_WORDS}) )?(\d{1,2})(?:st|nd|rd|th)?${YEAR})?`,
);
const NIGHTS = /\b(\d{1,2}) (?:noches?|noites?|nights?)\b/;

/** What a sentence says about dates, unchecked but for the calendar: they may be past or reversed. */
export type HeardDates =
  | {
      readonly kind: "stay";
      readonly checkIn: CivilDate;
      readonly checkOut: CivilDate;
      readonly said: string;
    }
  | { readonly kind: "one_date"; readonly date: CivilDate; readonly said: string }
  | { readonly kind: "no_such_date"; readonly said: string }
  | { readonly kind: "nothing" };

type Written = { readonly day: number; readonly month: number; readonly year: number | undefined };

/**
 * Reads `5/1 al 8/1`, `5-8 de enero`, `January 5 to 8`, `2027-01-05/2027-01-08`, `5/1, 3 noches`.
 * Days come before months; a date without a year is the next one to come, a departure the next one after the arrival.
 */
export function hearDates(words: string, today: CivilDate): HeardDates {
  const text = plain(words);
  const iso = ISO.exec(text);
  if (iso?.[1]) return heardIso(iso[1], iso[2], iso[0], text);

  const written = numeric(text) ?? namedInOneMonth(text) ?? named(text) ?? monthFirst(text);
  if (!written) return { kind: "nothing" };

  const checkIn = resolve(written.from, today);
  if (!checkIn) return { kind: "no_such_date", said: written.said };
  if (!written.to) return withNights(checkIn, text, written.said);

  const checkOut = departure(written.to, checkIn);
  if (!checkOut) return { kind: "no_such_date", said: written.said };
  return { kind: "stay", checkIn, checkOut, said: written.said };
}

function heardIso(from: string, to: string | undefined, said: string, text: string): HeardDates {
  const checkIn = civilDate(from);
  const checkOut = to === undefined ? undefined : civilDate(to);
  if (!checkIn || (to !== undefined && !checkOut)) return { kind: "no_such_date", said };
  return checkOut ? { kind: "stay", checkIn, checkOut, said } : withNights(checkIn, text, said);
}

function withNights(checkIn: CivilDate, text: string, said: string): HeardDates {
  const nights = NIGHTS.exec(text);
  if (!nights) return { kind: "one_date", date: checkIn, said };
  return {
    kind: "stay",
    checkIn,
    checkOut: addDays(checkIn, Number(nights[1])),
    said: `${said}, ${nights[0]}`,
  };
}

type Range = { readonly from: Written; readonly to: Written | undefined; readonly said: string };

function numeric(text: string): Range | undefined {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const to = match[4] === undefined ? undefined : written(match[4], Number(match[5]), match[6]);
  return { from: written(match[1], Number(match[2]), match[3]), to, said: match[0] };
}

function namedInOneMonth(text: string): Range | undefined {
  const match = NAMED_ONE_MONTH.exec(text);
  if (!match) return undefined;
  const to = written(match[2], monthOf(match[3]), match[4]);
  // "del 30 al 2 de enero": the arrival is in the month before.
  const arrivesBefore = Number(match[1]) > to.day;
  const from = arrivesBefore
    ? { day: Number(match[1]), month: to.month === 1 ? 12 : to.month - 1, year: yearBefore(to) }
    : written(match[1], to.month, match[4]);
  return { from, to, said: match[0] };
}

function named(text: string): Range | undefined {
  const match = NAMED.exec(text);
  if (!match) return undefined;
  const to = match[5] === undefined ? undefined : written(match[4], monthOf(match[5]), match[6]);
  return { from: written(match[1], monthOf(match[2]), match[3]), to, said: match[0] };
}

function monthFirst(text: string): Range | undefined {
  const match = MONTH_FIRST.exec(text);
  if (!match) return undefined;
  const to = match[5] === undefined ? undefined : written(match[5], monthOf(match[4] ?? match[1]), match[6]);
  return { from: written(match[2], monthOf(match[1]), match[3]), to, said: match[0] };
}

const written = (day: string | undefined, month: number, year: string | undefined): Written => ({
  day: Number(day),
  month,
  year: year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year),
});

const monthOf = (name: string | undefined) => MONTH_OF.get(name ?? "") ?? 0;

const yearBefore = ({ month, year }: Written) => (year !== undefined && month === 1 ? year - 1 : year);

/** The written date; without a year, the first such date on or after `earliest`. */
function resolve(date: Written, earliest: CivilDate): CivilDate | undefined {
  if (date.year !== undefined) return inYear(date, date.year);

  const firstYear = Number(earliest.slice(0, 4));
  // Eight years always hold a 29 February; a day that no month has stays undefined.
  for (let year = firstYear; year <= firstYear + 8; year++) {
    const found = inYear(date, year);
    if (found && found >= earliest) return found;
  }
  return undefined;
}

/**
 * A departure without a year is in the arrival's, or over New Year. "8/1 al 5/1" is not a stay of a year:
 * it stays reversed, so that the guest is told.
 */
function departure(date: Written, checkIn: CivilDate): CivilDate | undefined {
  if (date.year !== undefined) return inYear(date, date.year);
  const year = Number(checkIn.slice(0, 4));
  const next = inYear(date, year + 1);
  if (next && daysBetween(checkIn, next) <= MAX_NIGHTS) return next;
  return inYear(date, year) ?? next;
}

const inYear = ({ day, month }: Written, year: number) =>
  civilDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
