import { type CivilDate, weekdayOf } from "./civil-date.ts";

/** As files and rules name them, Monday first. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export function weekdayNamed(date: CivilDate): Weekday {
  return weekdaysFrom(date, 1)[0] ?? "monday";
}

/** The weekday of a date and of the days after it, so many in all. */
export function weekdaysFrom(date: CivilDate, count: number): Weekday[] {
  const first = weekdayOf(date) - 1;
  return Array.from({ length: count }, (_, day) => WEEKDAYS[(first + day) % WEEKDAYS.length] ?? "monday");
}
