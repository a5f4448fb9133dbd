import Holidays from "date-holidays";
import { addDays, type CivilDate, weekdayOf } from "../../../booking/domain/civil-date.ts";
import type { Stay } from "../../../booking/domain/stay.ts";

const FRIDAY = 5;
const SATURDAY = 6;
/** How far ahead a long weekend is looked for. */
const LOOK_AHEAD_DAYS = 200;

export type DaysOff = (date: CivilDate) => boolean;

/** Saturdays, Sundays and the country's public holidays. */
export function daysOffIn(country: "AR" | "BR"): DaysOff {
  const holidays = new Holidays(country);
  const ofYear = new Map<number, ReadonlySet<string>>();
  const publicHolidays = (year: number) => {
    const known = ofYear.get(year);
    if (known) return known;
    const dates = holidays.getHolidays(year).filter(({ type }) => type === "public");
    const set = new Set(dates.map(({ date }) => date.slice(0, 10)));
    ofYear.set(year, set);
    return set;
  };
  return (date) => weekdayOf(date) >= SATURDAY || publicHolidays(Number(date.slice(0, 4))).has(date);
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
