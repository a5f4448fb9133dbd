import { BEFORE_COUNT, NOT_PEOPLE } from "./people.ts";

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

/** What stands between an arrival and its departure. */
export const TO = String.raw`\s*(?:-|–|—|−|→|/(?=\d{4}-)|\b(?:a[lo]?|ate|hasta(?: el)?|y(?: el)?|to|until|till|through|and|e)\b)\s*`;
const THE = "(?:(?:el|o|the) )?(?:dia )?";
const DAY = String.raw`${THE}(\d{1,2})(?:st|nd|rd|th|ro|o|°)?`; // "1º" is a plain "1o"
const MONTH = String.raw` (?:de |of )?(${MONTH_WORDS})\b`;
const YEAR = String.raw`(?:(?: de(?:l)?|,)? (\d{4}))?`;

/** "5/1", "5/1/27", "5/1 de 2027". */
const numbers = (divider: string) =>
  String.raw`${THE}(\d{1,2})[${divider}](\d{1,2})(?:(?:[${divider}]|(?: del?|,)? (?=20[2-9]\d\b))(\d{4}|\d{2}))?`;
const SLASHED = numbers("/.");
const DASHED = numbers("-");

// The middle of a longer number is no date: not of a phone's, a price's, a time's.
const BEGIN = String.raw`\b(?<!\d[/.:-])`;
const END = String.raw`(?!\d|[/.]\d{3}| (?:personas?|pessoas?|people|adult[oa]?s?)\b)`;
/** "5-1/8-1" is written with dashes, and no "5 to 1/8". */
const NO_DASH = String.raw`(?!-\d)`;
const DASHED_END = String.raw`(?!-?\d)`;
/** Between dates written with dashes one more dash says nothing, unless it stands apart. */
const APART = "(?= )";
/** In "somos 2 hasta el 8/1" nobody arrives on the 2nd. */
const NO_COUNT = String.raw`(?<!\b(?:${BEFORE_COUNT}) (?=\d{1,2}\b${NOT_PEOPLE}))`;

const LONGEST_MONTH = 31;
/** Whoever stays for longer says both months. */
const LONGEST_OVER_TWO_MONTHS = 21;

export type WrittenDate = {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
};
type WrittenStay = { readonly from: WrittenDate; readonly to: WrittenDate | undefined };
type Groups = readonly (string | undefined)[];

const form = (pattern: string, read: (groups: Groups) => WrittenStay) => ({
  pattern: new RegExp(pattern),
  read,
});

/** How people write dates; what can be read in two of these forms was meant in the earlier one. */
const FORMS = [
  form(`${BEGIN}${numbers("/.-")}${TO}${SLASHED}${NO_DASH}${END}`, eachWithMonth),
  form(`${BEGIN}${NO_COUNT}${DAY}${TO}${SLASHED}${NO_DASH}${END}`, withOneMonth),
  form(`${BEGIN}${SLASHED}${END}`, eachWithMonth),
  form(String.raw`\b${DAY}${TO}${DAY}${MONTH}${YEAR}`, withOneMonth),
  form(String.raw`\b${DAY}${MONTH}${YEAR}(?:${TO}${DAY}${MONTH}${YEAR})?`, eachWithMonth),
  form(
    String.raw`\b(${MONTH_WORDS}) (\d{1,2})(?:st|nd|rd|th)?${YEAR}(?:${TO}(?:(${MONTH_WORDS}) )?(\d{1,2})(?:st|nd|rd|th)?${YEAR})?`,
    monthFirst,
  ),
  form(`${BEGIN}${DASHED}(?:${APART}${TO}|/)${DASHED}${DASHED_END}`, eachWithMonth),
  form(`${BEGIN}${NO_COUNT}${DAY}${APART}${TO}${DASHED}${DASHED_END}`, withOneMonth),
];

/** The dates in a plain text as they were written, which may be on no calendar; `said` are the words they were in. */
export function readWrittenDates(text: string): (WrittenStay & { readonly said: string }) | undefined {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    if (match) return { ...read(match.slice(1)), said: match[0] };
  }
  return undefined;
}

/** "5/1 al 8/1", "5 de enero". */
function eachWithMonth([day, month, year, toDay, toMonth, toYear]: Groups) {
  const to = toDay === undefined ? undefined : written(toDay, toMonth, toYear);
  return { from: written(day, month, year), to };
}

/** "5 al 8/1". In "30 al 2/1" the arrival is in the month before; "8 al 5/1" has them the wrong way round. */
function withOneMonth([day, toDay, month, year]: Groups) {
  const to = written(toDay, month, year);
  const from = { ...to, day: Number(day), year: undefined };
  const monthBefore = to.month === 1 ? 12 : to.month - 1;
  const nights = LONGEST_MONTH - from.day + to.day;
  const spansMonths = from.day > to.day && nights <= LONGEST_OVER_TWO_MONTHS;
  return { from: spansMonths ? { ...from, month: monthBefore } : from, to };
}

/** "January 5 to 8". */
function monthFirst([month, day, year, toMonth, toDay, toYear]: Groups) {
  const to = toDay === undefined ? undefined : written(toDay, toMonth ?? month, toYear);
  return { from: written(day, month, year), to };
}

function written(day?: string, month = "", year?: string): WrittenDate {
  return {
    day: Number(day),
    month: MONTH_OF.get(month) ?? Number(month),
    year: year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year),
  };
}
