import { type Found, type Rule, rule } from "../grammar/rules.ts";
import type { Sign } from "../grammar/signs.ts";
import { DAYS_NAMED, made, NIGHTS_NAMED, ONE_NIGHT, type Token, type WrittenDay } from "../grammar/token.ts";
import { NEXT_WEEK } from "./asides.ts";
import { dayOf, isDay, monthIn } from "./days.ts";

/** From one day to another, in one breath: "del 5 al 8 de enero", "5-8 de enero", "entre el 5 y el 8". */
export const SPANS: readonly Rule[] = [
  rule("day=point noise >a|to|until|dash|and", ({ day }, all) => made("point", all, { day: day?.day })), // "viernes 18 hs a domingo"
  rule("-a|to|until|dash days=point of|ofThe|in? thes|the? week=vague", ofNextWeek),
  // "enero del 5 al 8", "enero 5 al 8"
  rule(
    "month=month|weakMonth comma|stop|dash? from|of|ofThe|between? the|thes? day? from=number to|a|dash|until|and the? day? to=number",
    ({ month, from, to }, all) =>
      span(all, { ...dayOf(from), ...monthAndYear(month) }, { ...dayOf(to), ...monthAndYear(month) }),
  ),
  rule("pair=pair of|ofThe? month=month|weakMonth|weakBoth ( of|ofThe|comma? year=year )?", pairOfMonth),
  rule("month=month|weakMonth|weakBoth from|of|ofThe? pair=pair ( of|ofThe|comma? year=year )?", pairOfMonth),
  rule("from=pair a|to|until|dash|and|slash the? day? to=pair", ({ from, to }, all) =>
    span(all, dashed(from), dashed(to)),
  ),
  rule("day? from=number a|to|until|and the? day? to=pair", ({ from, to }, all) =>
    span(all, dayOf(from), dashed(to)),
  ),
  rule("between the|thes? day? from=point|number and the? day? to=point|number", both),
  // "para el 10, 11 y 12 de enero"
  rule("day? from=number ( comma? number )+ and|comma the? to=point|number", listed),
  rule("day? from=number and the? to=point", listed),
  // "Dec 18 check in, Dec 21 check out", "arriving 18th, leaving 21st"
  rule("the? from=point|number arrive comma|stop|and|dash* the? to=point|number depart", both),
  rule("arrive from=number comma|stop|and* depart the? to=point|number", both),
  rule("day? from=number|ordinal a|to|until the|thes? day? to=point", both),
  rule("from=point ( arrive|depart|comma|stop )* a|to|until|dash|slash the|thes? day? to=point|number", both),
  rule("day? from=number dash the? day? to=point", both),
  rule("from=point and until the? day? to=point|number", both),
  rule("from|ofThe|the the? day? from=number and the? day? to=number", (found, all) =>
    areNeighbours(found) ? listed(found, all) : undefined,
  ),
  // A day and no month anywhere: it must look like days all the same.
  rule(
    "from|ofThe|between|day|the|thes the? day? from=number a|to|until|dash|and the|thes? day? to=number",
    both,
  ),
  rule("of from=number a|to|until the? day? to=number", both),
  rule("<stop from=number a to=number >stop|comma|for", (found, all) =>
    areMorePeople(found) ? undefined : both(found, all),
  ),
  rule("for from=number a|to|until the? day? to=number", (found, all) =>
    areMorePeople(found) ? undefined : both(found, all),
  ),
  rule("from=number to|until the|day* to=number", both),
  rule("from=number a the day? to=number", both),
  rule("from|ofThe|day|the|thes day? pair=pair", ({ pair }, all) =>
    span(all, pair?.day ?? {}, pair?.to ?? {}),
  ),
  rule("from=point comma? point and to=point", ({ from, to }, all) =>
    all.every(isWeekday) ? both({ from, to }, all) : undefined,
  ),
  rule("from=point and the? to=point", ({ from, to }, all) =>
    all.every(isWeekday) ? both({ from, to }, all) : undefined,
  ),
  rule("from=point and the? to=point", (found, all) =>
    areNeighbours(found) ? listed(found, all) : undefined,
  ),
  rule("night stop|of|ofThe? named=span", ({ named }) =>
    named?.value === DAYS_NAMED ? { ...named, value: NIGHTS_NAMED } : undefined,
  ),

  // "de 12 para 14/12": a stay, unless dates are moved.
  rule("day? from=number|point for the? day? to=point", ({ from, to }, all) => {
    const made = from?.day?.ahead === undefined ? both({ from, to }, all) : undefined;
    return made && { ...made, value: OR_MOVED };
  }),

  rule("days=span of|ofThe|in? thes|the? week=vague", ofNextWeek),
  rule("week=vague comma? days=span", ofNextWeek),

  // What is left are single days.
  rule("-arrive|in the day? day=number|point depart >stop|comma", single("departure")), // "el 15 entramos, el 18 salimos"
  rule("-depart|in the day? day=number|point arrive >stop|comma", single("arrival")),
  rule("-number|one week of|ofThe? day=point", ({ day }, all) => [
    { ...made("nights", []), value: WEEK },
    made("arrival", all, { day: day?.day }),
  ]),
  rule(
    "from the|ofThe|of|for|in? day? day=number !night|adult|child|person|couple|friend|weAre|plus|and",
    single("arrival"),
  ),
  rule(
    "arrive ofThe|of|for|in* the|ofThe|day day? day=number !night|adult|child|person|couple|friend|weAre|plus|and",
    single("arrival"),
  ),
  rule("from|arrive comma|stop|for|in|the|of|dash|day* day=point", single("arrival")),
  rule("until|depart comma|stop|for|in|the|a|to|of|dash|day* day=point", single("departure")),
  rule("until|depart comma|stop|for|in|the|a|to|dash* the|day|to day=number", single("departure")),
  rule("until day=number", single("departure")),
  rule("depart day=number >stop|comma", single("departure")),
  rule("the|ofThe|to day? day=number !adult|child|person|couple|friend|pet|son", single("point")),
  rule("day day=number", single("point")),
];

const WEEK = 7;
/** As many may come together to one cabin. */
const MOST_PEOPLE = 9;
/** The value of a span that may be from old dates to new ones. */
export const OR_MOVED = -1;

/** A weekday alone, today, or what stands between two. */
const isWeekday = ({ sign, day }: Token) =>
  sign !== "point" || (day?.day === undefined && (day?.weekday ?? day?.ahead) !== undefined);

/** "entre el 5 y el 8" is one breath, "el 5 y el 6" names days. */
const FROM: ReadonlySet<Sign> = new Set<Sign>(["from", "between", "ofThe", "until"]);

/** "para 3 a 5" are people. */
const areMorePeople = ({ from, to }: Found) =>
  dayNumber(to) <= MOST_PEOPLE && dayNumber(to) - dayNumber(from) <= 2;

function both({ from, to }: Found, all: readonly Token[]): Token | undefined {
  const isDays = (token: Token | undefined) => token?.sign === "point" || isDay(token);
  if (!isDays(from) || !isDays(to)) return undefined;
  const isListed = all.some(({ sign }) => sign === "and") && !all.some(({ sign }) => FROM.has(sign));
  const value = [from, to].some((day) => day?.sign === "point" && day.value === ONE_NIGHT)
    ? NIGHTS_NAMED
    : DAYS_NAMED;
  return { ...span(all, dayOf(from), dayOf(to)), value: isListed ? value : 0 };
}

/**
 * "el 10, 11 y 12 de enero": every day was named. In "para cuatro, 11 y 12 de enero" the first number
 * is no day: what the last ones follow on from is.
 */
function listed({ to }: Found, all: readonly Token[]): readonly Token[] | undefined {
  const numbers = all.filter((token) => token.sign === "number" || token.sign === "point");
  let first = numbers.length - 1;
  while (first > 0 && dayNumber(numbers[first - 1]) === dayNumber(numbers[first]) - 1) first--;
  const from = numbers[first === numbers.length - 1 ? 0 : first];
  const start = from ? all.indexOf(from) : 0;
  const made = both({ from, to }, all.slice(start));
  return made && [...all.slice(0, start), { ...made, value: DAYS_NAMED }];
}

/** "sábado 23 y domingo 24 de mayo". */
const areNeighbours = ({ from, to }: Found) =>
  dayNumber(to) === dayNumber(from) + 1 && (from?.day?.month ?? to?.day?.month) === to?.day?.month;

const dayNumber = (token: Token | undefined) => token?.day?.day ?? token?.value ?? 0;

/** "viernes de la semana que viene", "next week, from Tuesday to Thursday". */
function ofNextWeek({ days, week }: Found): Token | undefined {
  if (!days?.day || week?.value !== NEXT_WEEK || !isWeekday({ ...days, sign: "point" })) return undefined;
  return { ...days, day: { ...days.day, isNextWeek: true } };
}

function span(all: readonly Token[], day: WrittenDay, to: WrittenDay): Token {
  return made("span", all, { day, to });
}

function pairOfMonth({ pair, month, year }: Found, all: readonly Token[]): Token {
  const rest = { month: monthIn(month), year: year?.value ?? month?.day?.year };
  return span(all, { day: pair?.day?.day, ...rest }, { day: pair?.to?.day, ...rest });
}

const monthAndYear = (month: Token | undefined) => ({ month: monthIn(month), year: month?.day?.year });

/** "5-1 al 8-1": a day and its month. */
const dashed = (token: Token | undefined): WrittenDay => ({
  day: token?.day?.day,
  month: token?.to?.day,
  isNumeric: true,
});

function single(sign: "arrival" | "departure" | "point"): Rule["read"] {
  return ({ day }, all) =>
    day?.sign === "point" || isDay(day) ? made(sign, all, { day: dayOf(day) }) : undefined;
}
