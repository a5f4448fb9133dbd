import { Temporal } from "temporal-polyfill";
import type { Brand } from "../../shared/brand.ts";
import { DAY_MS } from "../../shared/clock.ts";

/** A day of the calendar, `YYYY-MM-DD`, the same everywhere. As text it sorts and compares by `<`. */
export type CivilDate = Brand<string, "CivilDate">;

/** A month of the calendar, `YYYY-MM`. */
export type CivilMonth = Brand<string, "CivilMonth">;

const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_SHAPE = /^\d{4}-(0[1-9]|1[0-2])$/;
const SUNDAY = 7;

/** Reads `YYYY-MM-DD`; nothing for any other text and for days that do not exist. */
export function civilDate(text: string): CivilDate | undefined {
  return DATE_SHAPE.test(text) && exists(text) ? (text as CivilDate) : undefined;
}

/** Reads `YYYY-MM`. */
export function civilMonth(text: string): CivilMonth | undefined {
  return MONTH_SHAPE.test(text) ? (text as CivilMonth) : undefined;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dayOf(numberOf(date) + days);
}

/** Days from one date to another, negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return numberOf(to) - numberOf(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(date).getUTCDay() || SUNDAY;
}

/** The date on the wall calendar of a place at an instant. */
export function todayIn(timeZone: string, now: Date): CivilDate {
  return named(
    Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate(),
  );
}

/** The instant at which a date is over in a place. */
export function endOfDay(date: CivilDate, timeZone: string): Date {
  const midnight = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(midnight.epochMilliseconds);
}

export function monthOf(date: CivilDate): CivilMonth {
  return date.slice(0, "YYYY-MM".length) as CivilMonth;
}

export function addMonths(month: CivilMonth, months: number): CivilMonth {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString() as CivilMonth;
}

export function firstOfMonth(month: CivilMonth): CivilDate {
  return named(Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }));
}

/** Every date from the first one up to, but without, `end`. */
export function datesUntil(first: CivilDate, end: CivilDate): CivilDate[] {
  const start = numberOf(first);
  return Array.from({ length: Math.max(0, numberOf(end) - start) }, (_, days) => dayOf(start + days));
}

export function datesOfMonth(month: CivilMonth): CivilDate[] {
  return datesUntil(firstOfMonth(month), firstOfMonth(addMonths(month, 1)));
}

/** Days since 1 January 1970. A civil date as text is midnight in UTC, where every day has 24 hours. */
function numberOf(date: string): number {
  return Date.parse(date) / DAY_MS;
}

function dayOf(number: number): CivilDate {
  return new Date(number * DAY_MS).toISOString().slice(0, "YYYY-MM-DD".length) as CivilDate;
}

function exists(date: string): boolean {
  const number = numberOf(date);
  return Number.isInteger(number) && dayOf(number) === date; // `Date` reads 30 February as 2 March
}

function named(date: Temporal.PlainDate): CivilDate {
  return date.toString() as CivilDate;
}
