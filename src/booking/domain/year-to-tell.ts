import { addDays, type CivilDate } from "./civil-date.ts";
import type { Stay } from "./stay.ts";

/** Half a year: so near today, before it or after, a day and its month are taken for the date that is meant. */
const NEAR_DAYS = 182;

/** Whether a date is told with its year. `date` is a civil date that may have crossed a chat as text. */
export function needsYear(date: string, today: CivilDate): boolean {
  return date < addDays(today, -NEAR_DAYS) || addDays(today, NEAR_DAYS) < date;
}

/** The dates of a stay that are told with their year: both or none, and once where it is the same. */
export function yearsToTell({ checkIn, checkOut }: Stay, today: CivilDate) {
  const needed = needsYear(checkIn, today) || needsYear(checkOut, today);
  const isOneYear = checkIn.slice(0, 4) === checkOut.slice(0, 4);
  return { withCheckIn: needed && !isOneYear, withCheckOut: needed };
}
