import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  monthOf,
  weekdayOf,
} from "../../../booking/domain/civil-date.ts";
import { nightCount, type Stay } from "../../../booking/domain/stay.ts";
import { breakAround, type HolidayCalendar, nextLongWeekend, thisWeekend, weekendAt } from "./breaks.ts";
import { inYear, monthNumber, resolveSingleDay, yearNumber } from "./calendar.ts";
import type { Token, WrittenBreak } from "./grammar/token.ts";
import { CARNIVAL, CORPUS_CHRISTI, EASTER } from "./lexicon/entries.ts";
import { NEXT, THIS } from "./rules/days.ts";

const FRIDAY = 5;
/** Days from Good Friday. */
const MOVING: ReadonlyMap<number, number> = new Map([
  [EASTER, 0],
  [CARNIVAL, -45],
  [CORPUS_CHRISTI, 62],
]);
const MIDDLE_OF_MONTH = 15;

/** The dates of a break that was named, the next to come; nothing where there is none of that name. */
export function resolveBreak(
  written: WrittenBreak,
  today: CivilDate,
  holidays: HolidayCalendar,
): Stay | undefined {
  const stay = datesOf(written, today, holidays);
  const { month, year } = written;
  const isOver = stay ? stay.checkIn < today : month !== undefined && firstDayOf(month, year, today) <= today;
  const isOfAnyYear = year === undefined && month?.day?.year === undefined && (month?.value ?? THIS) < THIS;
  return isOver && isOfAnyYear ? datesOf({ ...written, year: NEXT }, today, holidays) : stay;
}

function datesOf(written: WrittenBreak, today: CivilDate, holidays: HolidayCalendar): Stay | undefined {
  switch (written.kind) {
    case "weekend":
      return weekend(written, today, holidays);
    case "long":
      return longWeekend(written, today, holidays);
    case "holiday": {
      const day = written.day && resolveSingleDay(written.day, today);
      return day && breakAround(day, holidays.isDayOff);
    }
    case "feast":
      return feast(written, today, holidays);
    case "half":
      return halfMonth(written, today);
    default:
      return written.kind satisfies never;
  }
}

function weekend(
  { day, month, nth = 1, later = 0, year }: WrittenBreak,
  today: CivilDate,
  { isDayOff }: HolidayCalendar,
) {
  if (day) {
    const date = resolveSingleDay(day, today);
    if (date === undefined) return undefined;
    const around = breakAround(date, isDayOff);
    return isDayOff(date) && nightCount(around) > 1 ? around : weekendAt(date);
  }
  if (!month) return thisWeekend(addDays(today, later * 7));
  const first = firstDayOf(month, year, today);
  if (nth < 0) {
    const beyond = firstOfMonth(addMonths(monthOf(first), 1));
    return thisWeekend(addDays(beyond, -1 - ((weekdayOf(addDays(beyond, -1)) - FRIDAY + 7) % 7)));
  }
  return thisWeekend(addDays(thisWeekend(first).checkIn, (nth - 1) * 7));
}

function longWeekend({ month, year }: WrittenBreak, today: CivilDate, { isDayOff }: HolidayCalendar) {
  if (!month) return nextLongWeekend(today, isDayOff);
  const first = firstDayOf(month, year, today);
  const from = first > today ? addDays(first, -1) : today;
  const found = nextLongWeekend(from, isDayOff);
  return found && monthOf(found.checkIn) <= monthOf(first) ? found : undefined;
}

function feast({ feast: code = 0, year }: WrittenBreak, today: CivilDate, holidays: HolidayCalendar) {
  const thisYear = Number(today.slice(0, 4));
  const years = year === undefined ? [thisYear, thisYear + 1, thisYear + 2] : [yearNumber(year, today)];
  for (const candidate of years) {
    const day = feastDay(code, candidate, holidays);
    const stay = day && breakAround(day, holidays.isDayOff);
    if (stay && (stay.checkIn >= today || year !== undefined)) return stay;
  }
  return undefined;
}

function feastDay(code: number, year: number, { goodFriday }: HolidayCalendar): CivilDate | undefined {
  const fromGoodFriday = MOVING.get(code);
  if (fromGoodFriday === undefined) return inYear(code % 100, Math.floor(code / 100), year);
  const friday = goodFriday(year);
  return friday && addDays(friday, fromGoodFriday);
}

/** From the first day of the half to its last: the 1st to the 15th, or the 16th to the end. */
function halfMonth({ month, nth, year }: WrittenBreak, today: CivilDate): Stay | undefined {
  if (!month) return undefined;
  const first = firstDayOf(month, year, today);
  if (nth === 1) return { checkIn: first, checkOut: addDays(first, MIDDLE_OF_MONTH - 1) };
  return {
    checkIn: addDays(first, MIDDLE_OF_MONTH),
    checkOut: addDays(firstOfMonth(addMonths(monthOf(first), 1)), -1),
  };
}

/** Of the next such month, which may be this one. */
export function firstDayOf(month: Token, year: number | undefined, today: CivilDate): CivilDate {
  const number = monthNumber(month.value, today);
  const said = year ?? month.day?.year;
  const thisYear = Number(today.slice(0, 4));
  const current = Number(today.slice(5, 7));
  const chosen = said === undefined ? thisYear + (number < current ? 1 : 0) : yearNumber(said, today);
  const found = inYear(1, number, chosen);
  if (!found) throw new Error(`There is no month ${number} in ${chosen}.`);
  return found;
}
