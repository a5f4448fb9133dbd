import {
  addDays,
  type CivilDate,
  civilDate,
  daysBetween,
  weekdayOf,
} from "../../../booking/domain/civil-date.ts";
import { MAX_NIGHTS } from "../../../booking/domain/stay.ts";
import type { WrittenDay } from "./grammar/token.ts";
import { NEXT, THIS } from "./rules/days.ts";

/** Whoever stays for longer says both months. */
const LONGEST_OVER_TWO_MONTHS = 21;
const LONGEST_MONTH = 31;
/** "viernes 20" is looked for as far ahead as this before the weekday is taken for a slip. */
const MONTHS_AHEAD = 12;

export type WrittenStay = { readonly from: WrittenDay; readonly to: WrittenDay };

/** The first such day on or after `earliest`; nothing if it is on no calendar. */
function resolveDay(written: WrittenDay, earliest: CivilDate, today: CivilDate): CivilDate | undefined {
  const { date, ahead, day, month, weekday } = written;
  if (date !== undefined) return date;
  if (ahead !== undefined) return addDays(today, ahead);
  if (day === undefined) return weekday === undefined ? undefined : nextWeekday(weekday, earliest);
  if (month === undefined) return nextDayOfMonth(day, weekday, earliest);
  if (written.year !== undefined)
    return inYear(day, monthNumber(month, today), yearNumber(written.year, today));
  return firstFrom(earliest, day, monthNumber(month, today));
}

/** Both ends of a stay: what one of them lacks is taken from the other. Days without a month are the first from `earliest`. */
export function resolveStay({ from, to }: WrittenStay, today: CivilDate, earliest = today) {
  const arrival = withMonthAndYearOf(to, from);
  const checkIn =
    arrival.month === undefined && (arrival.day !== undefined || earliest > today)
      ? resolveDay(arrival, earliest, today)
      : resolveSingleDay(arrival, today);
  const checkOut =
    checkIn && resolveDeparture({ ...to, month: to.month ?? monthAfter(to, from) }, checkIn, today);
  return { checkIn, checkOut };
}

/** A weekday alone is not today: who means today says so. */
function earliestFor({ day, weekday, date, isNextWeek }: WrittenDay, today: CivilDate): CivilDate {
  if (isNextWeek) return addDays(today, 8 - weekdayOf(today));
  return weekday !== undefined && day === undefined && date === undefined ? addDays(today, 1) : today;
}

/** A day without a month is the first from `earliest`. */
export function resolveSingleDay(
  written: WrittenDay,
  today: CivilDate,
  earliest = today,
): CivilDate | undefined {
  const isDayAlone = written.day !== undefined && written.month === undefined;
  return resolveDay(written, isDayAlone ? earliest : earliestFor(written, today), today);
}

function withMonthAndYearOf(to: WrittenDay, from: WrittenDay): WrittenDay {
  if (from.day === undefined || from.date !== undefined) return from;
  if (from.month === undefined && to.month !== undefined && to.day !== undefined) {
    const nights = LONGEST_MONTH - from.day + to.day;
    const spansMonths = from.day > to.day && nights <= LONGEST_OVER_TWO_MONTHS;
    const month = spansMonths ? monthBefore(to.month) : to.month;
    const year = to.year !== undefined && spansMonths && month === 12 ? to.year - 1 : to.year;
    return { ...from, month, year };
  }
  if (
    from.year === undefined &&
    to.year !== undefined &&
    from.month !== undefined &&
    to.month !== undefined
  ) {
    return { ...from, year: from.month > to.month ? to.year - 1 : to.year };
  }
  return from;
}

const monthBefore = (month: number) => (month === 1 ? 12 : month === NEXT ? THIS : month - 1);

/** "5 de enero al 8": a departure without a month is the next such day after the arrival. */
function monthAfter(to: WrittenDay, from: WrittenDay): number | undefined {
  if (from.month === undefined || to.day === undefined || from.day === undefined) return undefined;
  const nights = LONGEST_MONTH - from.day + to.day;
  return to.day > from.day || nights > LONGEST_OVER_TWO_MONTHS ? from.month : undefined;
}

/**
 * A departure without a year is in the arrival's, or over New Year. "8/1 al 5/1" is not a stay of a year:
 * it stays reversed, so that the guest is told.
 */
function resolveDeparture(written: WrittenDay, checkIn: CivilDate, today: CivilDate): CivilDate | undefined {
  const { day, month, weekday, ahead, date } = written;
  if (date !== undefined || ahead !== undefined) return resolveDay(written, checkIn, today);
  if (day === undefined) return weekday === undefined ? undefined : nextWeekday(weekday, addDays(checkIn, 1));
  if (month === undefined) return nextDayAfter(day, checkIn);
  if (written.year !== undefined)
    return inYear(day, monthNumber(month, today), yearNumber(written.year, today));
  const year = Number(checkIn.slice(0, 4));
  const number = monthNumber(month, today);
  if (number >= Number(checkIn.slice(5, 7)))
    return inYear(day, number, year) ?? inYear(day, number, year + 1);
  const next = inYear(day, number, year + 1);
  if (next && daysBetween(checkIn, next) <= MAX_NIGHTS) return next;
  return inYear(day, number, year) ?? next;
}

/** "8 al 5" without a month is more likely the wrong way round than four weeks. */
function nextDayAfter(day: number, checkIn: CivilDate): CivilDate | undefined {
  const sameMonth = civilDate(`${checkIn.slice(0, 8)}${two(day)}`);
  if (sameMonth && sameMonth > checkIn) return sameMonth;
  const next = nextDayOfMonth(day, undefined, addDays(checkIn, 1));
  return next && daysBetween(checkIn, next) <= LONGEST_OVER_TWO_MONTHS ? next : sameMonth;
}

function nextWeekday(weekday: number, earliest: CivilDate): CivilDate {
  return addDays(earliest, (weekday - weekdayOf(earliest) + 7) % 7);
}

/** The next month that has such a day; if its weekday was said, too, the next where both agree. */
function nextDayOfMonth(
  day: number,
  weekday: number | undefined,
  earliest: CivilDate,
): CivilDate | undefined {
  let first: CivilDate | undefined;
  let [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  for (let ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
    const found = written(day, month, year) >= earliest ? inYear(day, month, year) : undefined;
    if (found) {
      if (weekday === undefined || weekdayOf(found) === weekday) return found;
      first ??= found;
    }
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return first;
}

/** Eight years always hold a 29 February; a day that no month has stays undefined. */
function firstFrom(earliest: CivilDate, day: number, month: number): CivilDate | undefined {
  const firstYear = Number(earliest.slice(0, 4));
  for (let year = firstYear; year <= firstYear + 8; year++) {
    const found = written(day, month, year) >= earliest ? inYear(day, month, year) : undefined;
    if (found) return found;
  }
  return undefined;
}

export function monthNumber(month: number, today: CivilDate): number {
  const current = Number(today.slice(5, 7));
  if (month === THIS) return current;
  return month === NEXT ? (current % 12) + 1 : month;
}

export function yearNumber(year: number, today: CivilDate): number {
  const current = Number(today.slice(0, 4));
  if (year === THIS) return current;
  return year === NEXT ? current + 1 : year;
}

const LONGEST_MONTHS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Nothing for a day that is on no calendar. */
export function inYear(day: number, month: number, year: number): CivilDate | undefined {
  const isPossible = day <= (LONGEST_MONTHS[month - 1] ?? 0); // to find out by the calendar takes longer
  return isPossible ? civilDate(written(day, month, year)) : undefined;
}

const written = (day: number, month: number, year: number) => `${year}-${two(month)}-${two(day)}`;

const two = (number: number) => String(number).padStart(2, "0");
