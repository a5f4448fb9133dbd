import { addDays, type CivilDate, type CivilMonth, monthOf } from "../../../booking/domain/civil-date.ts";
import { nightCount, type Stay } from "../../../booking/domain/stay.ts";
import { type HolidayCalendar, weekendAt } from "./breaks.ts";
import { resolveSingleDay, resolveStay } from "./calendar.ts";
import { NIGHTS_NAMED, ONE_NIGHT, type Token, type WrittenBreak, type WrittenDay } from "./grammar/token.ts";
import { monthToken } from "./month-said.ts";
import { firstDayOf, resolveBreak } from "./named-breaks.ts";
import { OR_MOVED } from "./rules/spans.ts";

/** Why there is no stay although dates were spoken of; `said` are the words they were in. */
export type Trouble =
  | { readonly kind: "one_date"; readonly date: CivilDate; readonly said: string }
  | { readonly kind: "no_such_date"; readonly said: string }
  | {
      readonly kind: "reversed";
      readonly checkIn: CivilDate;
      readonly checkOut: CivilDate;
      readonly said: string;
    }
  | {
      readonly kind: "past";
      readonly checkIn: CivilDate;
      readonly checkOut: CivilDate;
      readonly said: string;
    }
  /** 5/1 in English: the fifth of January or the first of May. */
  | { readonly kind: "ambiguous"; readonly readings: readonly Stay[]; readonly said: string };

export type HeardDates = {
  readonly stay: Stay | undefined;
  readonly month: CivilMonth | undefined;
  readonly nights: number | undefined;
  readonly trouble: Trouble | undefined;
  readonly said: string;
};

export type When = {
  readonly today: CivilDate;
  readonly holidays: HolidayCalendar;
  /** Where dates were spoken of before: days without a month are the first from then. */
  readonly from?: CivilDate | undefined;
};

/** What the days, breaks and nights in a text come to. `last`: of several stays the last is meant. */
export function datesIn(tokens: readonly Token[], when: When, { last = false } = {}): HeardDates {
  const found = stayIn(tokens, when, last);
  const nights = tokens.find(({ sign }) => sign === "nights")?.value;
  const month = found ? undefined : monthIn(tokens, when.today, last);
  if (!found) return { stay: undefined, month, nights, trouble: undefined, said: "" };
  const { said, ...ends } = found;
  const judged = "kind" in ends ? { trouble: { ...ends, said } } : judge(ends, when.today, said);
  if ("trouble" in judged)
    return { stay: undefined, month: undefined, nights, trouble: judged.trouble, said };
  return { stay: judged.stay, month: undefined, nights: nightCount(judged.stay), trouble: undefined, said };
}

type Ends = {
  readonly checkIn: CivilDate | undefined;
  readonly checkOut: CivilDate | undefined;
  readonly said: string;
};
type OneDate = { readonly kind: "one_date"; readonly date: CivilDate; readonly said: string };

function judge(
  { checkIn, checkOut }: Omit<Ends, "said">,
  today: CivilDate,
  said: string,
): { stay: Stay } | { trouble: Trouble } {
  if (checkIn === undefined || checkOut === undefined) return { trouble: { kind: "no_such_date", said } };
  if (checkOut <= checkIn) return { trouble: { kind: "reversed", checkIn, checkOut, said } };
  if (checkIn < today) return { trouble: { kind: "past", checkIn, checkOut, said } };
  return { stay: { checkIn, checkOut } };
}

function stayIn(tokens: readonly Token[], when: When, last: boolean): Ends | OneDate | undefined {
  const { today } = when;
  const pick = (...signs: string[]) =>
    last
      ? tokens.findLast(({ sign }) => signs.includes(sign))
      : tokens.find(({ sign }) => signs.includes(sign));
  const nights = tokens.find(({ sign }) => sign === "nights");
  const hint = monthToken(tokens);

  const spans = tokens.filter(({ sign, value }) => sign === "span" && !(last && value === OR_MOVED));
  const span = last ? spans.at(-1) : spans[0];
  if (span?.day && span.to) {
    const [from, to] = inMonth(span.day, span.to, hint ?? (last ? monthOfEarlier(tokens) : undefined));
    const ends = resolveStay({ from, to }, today, aroundFeast(tokens, when, from));
    // "the 7th, 8th and 9th, leaving the 10th": who lists the days may say as well when to leave.
    const leaving = tokens.slice(tokens.indexOf(span)).find(({ sign }) => sign === "departure")?.day;
    if (span.value > 0 && leaving)
      return { ...resolveStay({ from, to: leaving }, today, earliestOf(when)), said: span.said };
    if (span.value === NIGHTS_NAMED && ends.checkOut)
      return { ...ends, checkOut: addDays(ends.checkOut, 1), said: span.said };
    const isWeekend =
      span.value > 0 && tokens.some((token) => token.break?.kind === "weekend" && !token.break.day);
    if (isWeekend && ends.checkIn && ends.checkOut && (nights?.value ?? WEEKEND_NIGHTS) === WEEKEND_NIGHTS)
      return { ...weekendOf(ends.checkIn, ends.checkOut), said: span.said };
    // "dos noches, el 5 y 6": the nights were named, not the day to leave.
    if (span.value > 0 && nights && ends.checkIn) return withNights(ends.checkIn, nights, span.said);
    return { ...ends, said: span.said };
  }
  const broken = pick("break");
  const named = broken?.break && inMonthSaid(broken.break, IS_NEAR.test(broken.said) ? undefined : hint);
  if (broken && named) {
    const stay = resolveBreak(named, today, when.holidays);
    if (stay && nights) return withNights(stay.checkIn, nights, broken.said);
    if (stay) return { ...stay, said: broken.said };
  }
  const [arrival, departure] = singleDays(tokens);
  const said = [arrival, departure]
    .map((token) => token?.said ?? "")
    .join(" ")
    .trim();
  if (arrival?.day && departure?.day) {
    const [from, to] = inMonth(arrival.day, departure.day, hint);
    return { ...resolveStay({ from, to }, today, earliestOf(when)), said };
  }
  const only = arrival ?? departure;
  if (!only?.day) return undefined;
  const [day] = inMonth(only.day, only.day, hint);
  const date = resolveSingleDay(day, today, earliestOf(when));
  if (date === undefined) return { checkIn: undefined, checkOut: undefined, said };
  if (!nights && only.sign === "point" && only.value === ONE_NIGHT)
    return { checkIn: date, checkOut: addDays(date, 1), said };
  if (!nights)
    return date < today
      ? { checkIn: date, checkOut: addDays(date, 1), said }
      : { kind: "one_date", date, said };
  if (arrival) return withNights(date, nights, said);
  return { checkIn: addDays(date, -nights.value), checkOut: date, said: `${nights.said} ${said}` };
}

const WEEKEND_NIGHTS = 2;

/** "el finde del 9 y 10" is that weekend, if it is one. */
function weekendOf(checkIn: CivilDate, checkOut: CivilDate): Stay {
  const weekend = weekendAt(checkIn);
  return weekend.checkIn <= checkIn && checkOut <= weekend.checkOut ? weekend : { checkIn, checkOut };
}

/** "este finde de marzo" is this one. */
const IS_NEAR = /\b(?:est[ea]|ese|prox|viene|nest[ea]|ness[ea]|this|next)/;

/** "en mayo, algún finde": not the next one. "En octubre, el finde largo": that of October. */
function inMonthSaid(named: WrittenBreak, month: Token | undefined): WrittenBreak | undefined {
  const { kind, day, later } = named;
  if (!month || named.month || day || later) return named;
  if (kind === "long") return { ...named, month };
  return kind === "weekend" ? undefined : named;
}

/** "del 5 al 8 de enero, pasarla al 12": the new dates are in the month of the old ones. */
function monthOfEarlier(tokens: readonly Token[]): Token | undefined {
  const earlier = tokens.find(({ to }) => to?.month !== undefined)?.to;
  return earlier?.month === undefined
    ? undefined
    : { sign: "month", said: "", value: earlier.month, day: { year: earlier.year } };
}

/** How long before a feast days that are said with it may begin: "año nuevo, del 30 al 2". */
const BEFORE_FEAST_DAYS = 14;
/** "carnaval, de quinta a quarta". */
const WEEKDAYS_BEFORE_FEAST = 3;

const earliestOf = ({ today, from = today }: When) => (from > today ? from : today);

function aroundFeast(tokens: readonly Token[], when: When, { day }: WrittenDay): CivilDate {
  const { today, holidays } = when;
  const feast = tokens.find((token) => token.break?.kind === "feast")?.break;
  const stay = feast && resolveBreak(feast, today, holidays);
  if (!stay) return day === undefined ? today : earliestOf(when);
  const earliest = addDays(stay.checkIn, day === undefined ? -WEEKDAYS_BEFORE_FEAST : -BEFORE_FEAST_DAYS);
  return earliest > today ? earliest : earliestOf(when);
}

/** A year that ends in five digits is none of ours, and addDays does not reach it. */
const LAST_YEAR = "2999";

function withNights(checkIn: CivilDate, nights: Token, said: string): Ends {
  const checkOut = checkIn.startsWith(LAST_YEAR) ? undefined : addDays(checkIn, nights.value);
  return { checkIn, checkOut, said: `${said}, ${nights.said}` };
}

/** So many tokens at most stand between an arrival and the departure that follows at once. */
const NEAR = 4;

/** The days that stand alone: the first to arrive, a later one to leave if it was said so or follows at once. */
function singleDays(tokens: readonly Token[]): readonly [Token | undefined, Token | undefined] {
  const departures = tokens.filter(({ sign }) => sign === "departure");
  const others = tokens.filter(({ sign }) => sign === "arrival" || sign === "point");
  const arrival = others.find(({ sign }) => sign === "arrival") ?? others[0];
  const [first, second] = departures;
  if (arrival === undefined && second) return [first, second]; // "salimos el viernes y volvemos el domingo"
  if (first || arrival === undefined) return [arrival, first];
  const index = tokens.indexOf(arrival);
  const after = tokens
    .slice(index + 1, index + 1 + NEAR)
    .filter(({ said }) => said !== ":" && said !== "out");
  const next = after[0]?.sign === "comma" ? after[1] : after[0];
  const isOther = JSON.stringify(next?.day) !== JSON.stringify(arrival.day);
  return [arrival, next?.sign === "point" && isOther ? next : undefined]; // who says a day twice means it once
}

/** "en enero, del 5 al 8": a month that stands alone is that of days without one. */
function inMonth(
  from: WrittenDay,
  to: WrittenDay,
  month: Token | undefined,
): readonly [WrittenDay, WrittenDay] {
  const lacksMonth = (day: WrittenDay) =>
    day.day !== undefined && day.month === undefined && day.date === undefined;
  if (!month || !lacksMonth(from) || !lacksMonth(to)) return [from, to];
  const rest = { month: month.value, year: month.day?.year };
  const spansMonths = (from.day ?? 0) > (to.day ?? 0);
  return [{ ...from, ...rest }, spansMonths ? to : { ...to, ...rest }];
}

function monthIn(tokens: readonly Token[], today: CivilDate, last: boolean): CivilMonth | undefined {
  const month = monthToken(tokens, last) ?? tokens.find((token) => token.break?.month)?.break?.month;
  if (!month) return undefined;
  const first = firstDayOf(month, undefined, today);
  return monthOf(first);
}
