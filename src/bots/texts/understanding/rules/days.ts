import { type Found, type Rule, rule } from "../grammar/rules.ts";
import { DAYS_NAMED, made, ONE_NIGHT, type Token, type WrittenDay } from "../grammar/token.ts";

/** Months and years that are counted from today's: this one, the next. */
export const THIS = 100;
export const NEXT = 101;

const LAST_DAY = 31;
const MONTHS = 12;

/** A day with its month, a weekday, today: "5 de enero", "January 5th", "viernes 20", "pasado mañana". */
export const DAYS: readonly Rule[] = [
  rule("of|ofThe? next yearWord", (_found, all) => made("year", all, { value: NEXT })),
  rule("of|ofThe? the? yearWord next", (_found, all) => made("year", all, { value: NEXT })),
  rule("of|ofThe? this yearWord", (_found, all) => made("year", all, { value: THIS })),
  rule("this months", (_found, all) => made("month", all, { value: THIS })),
  rule("months this", (_found, all) => made("month", all, { value: THIS })),
  rule("next months", (_found, all) => made("month", all, { value: NEXT })),
  rule("months next", (_found, all) => made("month", all, { value: NEXT })),
  rule("last|middle of|ofThe months", (_found, all) => made("month", all, { value: THIS })),
  rule("first of|ofThe months", (_found, all) => made("month", all, { value: NEXT })),

  rule("past morning", (_found, all) => made("point", all, { day: { ahead: 2 } })),
  rule("after of? tomorrow", (_found, all) => made("point", all, { day: { ahead: 2 } })),
  rule("the day after tomorrow", (_found, all) => made("point", all, { day: { ahead: 2 } })),
  rule("day after tomorrow", (_found, all) => made("point", all, { day: { ahead: 2 } })),
  rule("<and|a|to|until past >stop|comma", (_found, all) => made("point", all, { day: { ahead: 2 } })),
  rule("morning|tomorrow", (_found, all) => made("point", all, { day: { ahead: 1 } })),
  rule("today=today", ({ today }, all) =>
    made("point", all, { value: today?.value ?? 0, day: { ahead: 0 } }),
  ),

  rule(
    "( weekday|weakWeekday|weakBoth comma|stop? )? the|ofThe? day? day=number|ordinal of|ofThe|the? months? of? month=month|weakMonth|weakBoth ( of|ofThe|comma|dash|slash? year=year )?",
    dayOfMonth,
  ),
  rule("month=month the|thes? from=number ( comma number )* and the? to=number", ({ month, from, to }, all) =>
    made("span", all, {
      value: DAYS_NAMED,
      day: { day: from?.value, month: monthIn(month) },
      to: { day: to?.value, month: monthIn(month) },
    }),
  ),
  // "January 5, 6, 7"
  rule("month=month the? number ( comma number )+", ({ month }, all) => {
    const days = all.filter(({ sign }) => sign === "number");
    const [from, to] = [days[0], days.at(-1)];
    if (days.some(({ value }, index) => value !== (from?.value ?? 0) + index)) return undefined;
    return made("span", all, {
      value: DAYS_NAMED,
      day: { day: from?.value, month: monthIn(month) },
      to: { day: to?.value, month: monthIn(month) },
    });
  }),
  // "de 5 a 8 do 1"
  rule(
    "from=number ofThe months? of=number a|to|until the? day? to=number ofThe months? until=number",
    ({ from, of, to, until }, all) => {
      const [day, other] = [dayByNumbers(from, of), dayByNumbers(to, until)];
      return day && other && made("span", all, { day, to: other });
    },
  ),
  rule("the|ofThe? day? day=number ofThe months? of=number !a|to|until|dash|and", ({ day, of }, all) => {
    const written = dayByNumbers(day, of);
    return written && made("point", all, { day: written });
  }),
  // "10/15 de enero"
  rule("days=point of? month=month", daysOfMonth),
  rule("month=month days=point", daysOfMonth),
  rule(
    "( weekday|weakWeekday|weakBoth comma? )? month=month|weakMonth|weakBoth the? day=number|ordinal !night|adult|child|person|a|or ( of|ofThe|comma? year=year )?",
    dayOfMonth,
  ),
  rule(
    "( weekday|weakWeekday|weakBoth comma? )? month=month|weakMonth|weakBoth the? day=number|ordinal >a ( of|ofThe|comma? year=year )?",
    dayOfMonth,
  ),
  rule("month=month of|ofThe|comma? year=year", ({ month, year }, all) =>
    made("month", all, { value: month?.value ?? 0, day: { year: year?.value } }),
  ),
  rule("point=point open weekday|weakWeekday|weakBoth close", ({ point }, all) =>
    made("point", all, { day: point?.day }),
  ),
  rule("point=point of|ofThe|comma? year=year", ({ point, year }, all) =>
    made("point", all, { day: { ...point?.day, year: year?.value } }),
  ),
  rule("weekday|weakWeekday|weakBoth comma? the|day? point=point", ({ point }, all) =>
    point?.day?.ahead === undefined ? made("point", all, { day: point?.day }) : undefined,
  ),
  rule("week=weekday comma? the? day? day=number !adult|child|person|pet|couple", ({ week, day }, all) =>
    isDay(day) ? made("point", all, { day: { weekday: week?.value, day: day?.value } }) : undefined,
  ),
  rule(
    "week=weakWeekday comma? the? day=number !adult|child|person|pet|couple|friend",
    ({ week, day }, all) =>
      isDay(day) ? made("point", all, { day: { weekday: week?.value, day: day?.value } }) : undefined,
  ),
  rule("week=weekday|weakWeekday open day? day=number close", ({ week, day }, all) =>
    isDay(day) ? made("point", all, { day: { weekday: week?.value, day: day?.value } }) : undefined,
  ),
  rule("from=weakWeekday to=weakWeekday >stop|comma|for", ({ from, to }, all) =>
    made("span", all, { day: { weekday: from?.value }, to: { weekday: to?.value } }),
  ),
  rule("week=weakWeekday >a|to|until|dash|and", ({ week }, all) =>
    made("point", all, { day: { weekday: week?.value } }),
  ),
  rule("<a|to|until|dash week=weakWeekday", ({ week }, all) =>
    made("point", all, { day: { weekday: week?.value } }),
  ),
  rule("this|next? week=weekday next? !fortnight|week", ({ week }, all) =>
    made("point", all, { day: { weekday: week?.value } }),
  ),
  rule("point=point|weakWeekday night", ({ point }, all) =>
    made("point", all, { value: ONE_NIGHT, day: point?.day ?? { weekday: point?.value } }),
  ),
];

/** "10/15 de enero", "Jan 16/17": two days, although they are written like a day and its month. */
function daysOfMonth({ days, month }: Found, all: readonly Token[]): Token | undefined {
  const { day, month: until, year, isNumeric } = days?.day ?? {};
  if (isNumeric !== true || year !== undefined) return undefined;
  return made("span", all, {
    value: until === (day ?? 0) + 1 ? DAYS_NAMED : 0,
    day: { day, month: monthIn(month) },
    to: { day: until, month: monthIn(month) },
  });
}

function dayByNumbers(day: Token | undefined, month: Token | undefined): WrittenDay | undefined {
  if (!isDay(day) || !month || month.value < 1 || month.value > MONTHS) return undefined;
  return { day: day?.value, month: month.value };
}

function dayOfMonth({ day, month, year }: Found, all: readonly Token[]): Token | undefined {
  const isSaid = all.some(({ sign }) => sign === "of" || sign === "ofThe") && (day?.value ?? 0) < 100; // "45 de enero"
  if (!isDay(day) && !isSaid) return undefined;
  return made("point", all, { day: { day: day?.value, month: monthIn(month), year: year?.value } });
}

/** Even 31 and more, so that a day that is on no calendar is told apart; but not a telephone's digits. */
export function isDay(token: Token | undefined): boolean {
  return token !== undefined && token.value >= 1 && token.value <= LAST_DAY + 8;
}

/** "mar" is March beside a day. */
export function monthIn(month: Token | undefined): number | undefined {
  return month?.sign === "weakBoth" ? 3 : month?.value;
}

export const dayOf = (token: Token | undefined): WrittenDay => token?.day ?? { day: token?.value };
