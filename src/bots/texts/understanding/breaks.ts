import Holidays, { type HolidaysTypes } from "date-holidays";
import { addDays, type CivilDate, weekdayOf } from "../../../booking/domain/civil-date.ts";
import type { Stay } from "../../../booking/domain/stay.ts";
import { DAY_MS } from "../../../shared/clock.ts";

const FRIDAY = 5;
const SATURDAY = 6;
/** How far ahead a long weekend is looked for. */
const LOOK_AHEAD_DAYS = 200;

export type DaysOff = (date: CivilDate) => boolean;

/** Saturdays, Sundays and the days that the country takes off, by law or by custom. */
export function daysOffIn(country: "AR" | "BR"): DaysOff {
  const holidays = new Holidays(country);
  const ofYear = new Map<number, ReadonlySet<string>>();
  const takenOff = (year: number) => {
    const known = ofYear.get(year);
    if (known) return known;
    const dates = holidays.getHolidays(year).filter(isTakenOff);
    const set = new Set(dates.map(({ date }) => date.slice(0, 10)));
    ofYear.set(year, set);
    return set;
  };
  return (date) => weekdayOf(date) >= SATURDAY || takenOff(Number(date.slice(0, 4))).has(date);
}

/**
 * Among the `optional` are Argentina's bridge days, among the `bank` Maundy Thursday there and carnival in Brazil.
 * Half days, as Christmas Eve from noon on, are optional too, but nobody travels before them.
 */
function isTakenOff({ type, start, end }: HolidaysTypes.Holiday): boolean {
  const isWholeDay = end.getTime() - start.getTime() >= DAY_MS;
  return type === "public" || type === "bank" || (type === "optional" && isWholeDay);
}

/** The coming weekend, Friday to Sunday; on a Saturday or Sunday the one after. */
export function thisWeekend(today: CivilDate): Stay {
  const friday = addDays(today, (FRIDAY - weekdayOf(today) + 7) % 7);
  return { checkIn: friday, checkOut: addDays(friday, 2) };
}

/** The next run of three days off or more: from the eve of its first day to its last. */
export function nextLongWeekend(today: CivilDate, isOff: DaysOff): Stay | undefined {
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const first = addDays(today, ahead);
    if (!isOff(first) || isOff(addDays(first, -1))) continue;
    let last = first;
    while (isOff(addDays(last, 1))) last = addDays(last, 1);
    const isLong = addDays(first, 2) <= last;
    if (isLong) return { checkIn: addDays(first, -1), checkOut: last };
  }
  return undefined;
}
