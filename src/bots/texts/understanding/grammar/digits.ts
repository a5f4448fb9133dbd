import type { Token, WrittenDay } from "./token.ts";

const DIVIDER = "[-–—−]";
const SLASHED = String.raw`(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?`;
const ISO = String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})`;
/** With dashes a telephone looks alike: years are this century's. */
const DASHED = String.raw`(\d{1,2})-(\d{1,2})(?:-(20\d{2}|\d{2}))?`;

const ISO_BEGINS = /^\d{4}[-/.]/;

type Groups = readonly (string | undefined)[];
type Form = { readonly pattern: RegExp; readonly read: (groups: Groups, said: string) => Token[] };

const form = (pattern: string, read: Form["read"]): Form => ({ pattern: new RegExp(`^${pattern}$`), read });

/** What digits and their dividers are, when they stand together; what fits in no form is no date. */
const FORMS: readonly Form[] = [
  form(ISO, ([year, month, day], said) => [point(said, { day, month, year })]),
  form(`${ISO}(?:/|${DIVIDER})${ISO}`, ([y, m, d, year, month, day], said) =>
    range(point(said, { day: d, month: m, year: y }), point(said, { day, month, year })),
  ),
  form(String.raw`(\d{1,2})\.(\d{2})`, ([day, month], said) =>
    Number(month) > 12 ? [token("clock", said)] : [point(said, { day, month })],
  ),
  form(String.raw`\d{1,3}(?:[.,]\d{3})+(?:,\d{2})?`, (_groups, said) => [token("junk", said)]),
  form(String.raw`(0?[1-9]|1[0-2])/(20\d{2})`, ([month, year], said) => [
    { ...token("month", said, Number(month)), day: { year: Number(year) } },
  ]),
  form(SLASHED, ([day, month, year], said) => [point(said, { day, month, year })]),
  form(`${SLASHED}(?:${DIVIDER}|/)${SLASHED}`, ([d, m, y, day, month, year], said) =>
    range(point(said, { day: d, month: m, year: y }), point(said, { day, month, year })),
  ),
  form(`(\\d{1,2})${DIVIDER}${SLASHED}`, ([from, day, month, year], said) =>
    range(token("number", said, Number(from)), point(said, { day, month, year })),
  ),
  // "12/18-21": the month was said with the first day.
  form(`(\\d{1,2})/(\\d{1,2})${DIVIDER}(\\d{1,2})`, ([day, month, to], said) =>
    range(point(said, { day, month }), token("number", said, Number(to))),
  ),
  form(`${DASHED}/${DASHED}`, ([d, m, y, day, month, year], said) =>
    range(point(said, { day: d, month: m, year: y }), point(said, { day, month, year })),
  ),
  form(`(\\d{1,2})${DIVIDER}(\\d{1,2})`, ([one, other], said) => [
    { ...token("pair", said), day: { day: Number(one) }, to: { day: Number(other) } },
  ]),
  form(DASHED, ([day, month, year], said) => [point(said, { day, month, year })]),
  form(String.raw`\d{1,2}(?::\d{2}){1,2}`, (_groups, said) => [token("clock", said)]),
  form("20[2-9]\\d", (_groups, said) => [token("year", said, Number(said))]),
  form("\\d{1,3}", (_groups, said) => [token("number", said, Number(said))]),
];

/** The tokens that stand for digits; `suffix` are letters that follow at once. */
export function readDigits(digits: string, suffix: string | undefined): Token[] {
  const said = digits.replaceAll(" ", "");
  if (suffix !== undefined && /^(?:er|era|ra|da|ta|a)$/.test(suffix)) {
    return [token("ordinal", said + suffix, Number(said))];
  }
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(said);
    if (match) return read(match.slice(1), said);
  }
  return [token("junk", said)];
}

const token = (sign: Token["sign"], said: string, value = 0): Token => ({ sign, said, value });

function point(said: string, { day, month, year }: Readonly<Record<string, string | undefined>>): Token {
  const written: WrittenDay = {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year),
    isNumeric: !ISO_BEGINS.test(said),
  };
  return { sign: "point", said, value: 0, day: written };
}

const range = (from: Token, to: Token): Token[] => [from, token("to", ""), { ...to, said: "" }];
