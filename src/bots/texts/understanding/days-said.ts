import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  weekdayOf,
} from "../../../booking/domain/civil-date.ts";
import type { Stay } from "../../../booking/domain/stay.ts";
import { plain } from "./plain.ts";
import { type ReadingContext, read } from "./reading.ts";

const THIS_WEEK = /(?<!\p{L})(?:esta semana|essa semana|nesta semana|this week)(?!\p{L})/u;
const NEXT_WEEK =
  /(?<!\p{L})(?:(?:la )?semana que viene|(?:la )?proxima semana|semana que vem|next week)(?!\p{L})/u;

/** The nights that a list is asked of: of a stay, a day, a week, or a month. `month` where it is a whole one. */
export type DaysSaid = Stay & { readonly isMonth: boolean };

/** “De enero”, “del 5 al 8”, “mañana”, “este finde”, “esta semana”; gone by or not. */
export function daysIn(words: string, context: ReadingContext): DaysSaid | undefined {
  const { today } = context;
  const text = plain(words);
  if (THIS_WEEK.test(text)) return { ...weekFrom(today), isMonth: false };
  if (NEXT_WEEK.test(text)) return { ...weekFrom(addDays(today, 8 - weekdayOf(today))), isMonth: false };
  const { stay, month, trouble } = read(words, context).dates;
  if (stay) return { ...stay, isMonth: false };
  if (month !== undefined)
    return { checkIn: firstOfMonth(month), checkOut: firstOfMonth(addMonths(month, 1)), isMonth: true };
  if (trouble?.kind === "one_date")
    return { checkIn: trouble.date, checkOut: addDays(trouble.date, 1), isMonth: false };
  if (trouble?.kind === "past")
    return { checkIn: trouble.checkIn, checkOut: trouble.checkOut, isMonth: false };
  return undefined;
}

/** From a day to the end of its week. */
const weekFrom = (day: CivilDate): Stay => ({ checkIn: day, checkOut: addDays(day, 8 - weekdayOf(day)) });
