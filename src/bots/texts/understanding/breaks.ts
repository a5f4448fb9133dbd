import Holidays, { type HolidaysTypes } from "date-holidays";
import { addDays, type CivilDate, civilDate, weekdayOf } from "../../../booking/domain/civil-date.ts";
import type { Stay } from "../../../booking/domain/stay.ts";
import { DAY_MS } from "../../../shared/clock.ts";

const FRIDAY = 5;
const SATURDAY = 6;
/** Days from a Friday to the Tuesday that is nearer to its weekend than to the next. */
const TUESDAY_AFTER = 4;
/** How far ahead a long weekend is looked for. */
const LOOK_AHEAD_DAYS = 200;
/** Holidays are moved to a Monday or a Friday; "the holiday of the 17th" is the one so near to it. */
const MOVED_AT_MOST_DAYS = 4;

export type DaysOff = (date: CivilDate) => boolean;
export type Country = "AR" | "BR";

/** What a country takes off. */
export type HolidayCalendar = {
  readonly isDayOff: DaysOff;
  /** Carnival, Easter and Corpus Christi are counted from it. */
  readonly goodFriday: (year: number) => CivilDate | undefined;
};

const calendars = new Map<Country, HolidayCalendar>();

/** Saturdays, Sundays and the days that the country takes off, by law or by custom. A year is looked up once. */
export function holidaysIn(country: Country): HolidayCalendar {
  const calendar = calendars.get(country) ?? calendarOf(country);
  calendars.set(country, calendar);
  return calendar;
}

function calendarOf(country: Country): HolidayCalendar {
  const holidays = new Holidays(country);
  const known = new Map<
    number,
    { readonly off: ReadonlySet<string>; readonly goodFriday: string | undefined }
  >();
  const ofYear = (year: number) => {
    const found = known.get(year);
    if (found) return found;
    const all = holidays.getHolidays(year);
    const off = new Set(all.filter(isTakenOff).map(dayOf));
    const goodFriday = all.filter(({ rule }) => rule === "easter -2").map(dayOf)[0];
    const made = { off, goodFriday };
    known.set(year, made);
    return made;
  };
  return {
    isDayOff: (date) => weekdayOf(date) >= SATURDAY || ofYear(Number(date.slice(0, 4))).off.has(date),
    goodFriday: (year) => civilDate(ofYear(year).goodFriday ?? ""),
  };
}

/** Where nobody ever has a day off but on weekends. */
export const weekendsOnly: HolidayCalendar = {
  isDayOff: (date) => weekdayOf(date) >= SATURDAY,
  goodFriday: () => undefined,
};

export const daysOffIn = (country: Country): DaysOff => holidaysIn(country).isDayOff;

const dayOf = ({ date }: HolidaysTypes.Holiday) => date.slice(0, "YYYY-MM-DD".length);

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

/** The weekend that a day is part of, or else the one that is nearest to it. */
export function weekendAt(day: CivilDate): Stay {
  const weekday = weekdayOf(day);
  const sinceFriday = (weekday - FRIDAY + 7) % 7;
  return thisWeekend(addDays(day, sinceFriday <= TUESDAY_AFTER ? -sinceFriday : 7 - sinceFriday));
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

/** The days off around a holiday, which may have been moved: from the eve of their first day to their last. */
export function breakAround(day: CivilDate, isOff: DaysOff): Stay {
  const held = heldOn(day, isOff);
  let [first, last] = [held, held];
  while (isOff(addDays(first, -1))) first = addDays(first, -1);
  while (isOff(addDays(last, 1))) last = addDays(last, 1);
  return { checkIn: addDays(first, -1), checkOut: last };
}

function heldOn(day: CivilDate, isOff: DaysOff): CivilDate {
  if (isOff(day)) return day;
  for (let away = 1; away <= MOVED_AT_MOST_DAYS; away++) {
    const found = [addDays(day, -away), addDays(day, away)].find(
      (near) => isOff(near) && weekdayOf(near) < SATURDAY,
    );
    if (found) return found;
  }
  return day;
}
