import { Temporal } from "temporal-polyfill";
import type { Brand } from "../../shared/brand.ts";

/** A day of the calendar, `YYYY-MM-DD`, the same everywhere. As text it sorts and compares by `<`. */
export type CivilDate = Brand<string, "CivilDate">;

/** A month of the calendar, `YYYY-MM`. */
export type CivilMonth = Brand<string, "CivilMonth">;

// Temporal reads many more, for instance with a time or a zone. Years end at 2999: one more day or month still has
// four digits, and Postgres knows it, which it does not of the year 0.
const DATE_SHAPE = /^[12]\d{3}-\d{2}-\d{2}$/;
const MONTH_SHAPE = /^[12]\d{3}-(0[1-9]|1[0-2])$/;

/** Reads `YYYY-MM-DD`; nothing for any other text, for days that do not exist and for those nobody lives to see. */
export function civilDate(text: string): CivilDate | undefined {
  if (!DATE_SHAPE.test(text)) return undefined;
  try {
    return named(Temporal.PlainDate.from(text));
  } catch (impossible) {
    if (impossible instanceof RangeError) return undefined;
    throw impossible;
  }
}

/** Reads `YYYY-MM`. */
export function civilMonth(text: string): CivilMonth | undefined {
  return MONTH_SHAPE.test(text) ? (text as CivilMonth) : undefined;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return named(Temporal.PlainDate.from(date).add({ days }));
}

/** Days from one date to another, negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
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

/** The instant at which clocks in a place show a date and a time of day, `HH:MM`. */
export function instantAt(date: CivilDate, time: string, timeZone: string): Date {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time });
  return new Date(zoned.epochMilliseconds);
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
  const start = Temporal.PlainDate.from(first);
  return Array.from({ length: Math.max(0, daysBetween(first, end)) }, (_, days) =>
    named(start.add({ days })),
  );
}

export function datesOfMonth(month: CivilMonth): CivilDate[] {
  return datesUntil(firstOfMonth(month), firstOfMonth(addMonths(month, 1)));
}

function named(date: Temporal.PlainDate): CivilDate {
  return date.toString() as CivilDate;
}
