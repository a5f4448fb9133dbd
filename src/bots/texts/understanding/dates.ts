import { addDays, type CivilDate, civilDate, daysBetween } from "../../../booking/domain/civil-date.ts";
import { MAX_NIGHTS } from "../../../booking/domain/stay.ts";
import { plain } from "./plain.ts";
import { readWrittenDates, TO, type WrittenDate } from "./written-dates.ts";

const ISO = new RegExp(String.raw`(\d{4}-\d{2}-\d{2})(?:${TO}(\d{4}-\d{2}-\d{2}))?`);
/** Who names a day that passed so lately means that day, or has the month wrong: hardly next year's. */
const JUST_PASSED_DAYS = 30;
const NIGHTS = /\b(\d{1,2}) (?:noches?|noites?|nights?)\b/;

/** What a sentence says about dates, unchecked but for the calendar: they may be past or reversed. */
export type HeardDates =
  | {
      readonly kind: "stay";
      readonly checkIn: CivilDate;
      readonly checkOut: CivilDate;
      readonly said: string;
    }
  | { readonly kind: "one_date"; readonly date: CivilDate; readonly said: string }
  | { readonly kind: "no_such_date"; readonly said: string }
  | { readonly kind: "nothing" };

/**
 * Reads `5/1 al 8/1`, `5 al 8/1`, `5-8 de enero`, `January 5 to 8`, `2027-01-05/2027-01-08`, `5/1, 3 noches`.
 * Days come before months; a date without a year is the one that has just passed or else the next one to come, a departure
 * the next one after the arrival.
 */
export function hearDates(words: string, today: CivilDate): HeardDates {
  const text = plain(words);
  const iso = ISO.exec(text);
  if (iso?.[1]) return heardIso(iso[1], iso[2], iso[0], text);

  const written = readWrittenDates(text);
  if (!written) return { kind: "nothing" };

  const { from, to, said } = written;
  const checkIn = arrival(from, to, today);
  if (!checkIn) return { kind: "no_such_date", said };
  if (!to) return withNights(checkIn, text, said);

  const checkOut = departure(to, checkIn);
  if (!checkOut) return { kind: "no_such_date", said };
  return { kind: "stay", checkIn, checkOut, said };
}

function heardIso(from: string, to: string | undefined, said: string, text: string): HeardDates {
  const checkIn = civilDate(from);
  const checkOut = to === undefined ? undefined : civilDate(to);
  if (!checkIn || (to !== undefined && !checkOut)) return { kind: "no_such_date", said };
  return checkOut ? { kind: "stay", checkIn, checkOut, said } : withNights(checkIn, text, said);
}

function withNights(checkIn: CivilDate, text: string, said: string): HeardDates {
  const nights = NIGHTS.exec(text);
  if (!nights) return { kind: "one_date", date: checkIn, said };
  return {
    kind: "stay",
    checkIn,
    checkOut: addDays(checkIn, Number(nights[1])),
    said: `${said}, ${nights[0]}`,
  };
}

/** A year is often written once, after the departure; New Year may lie between the two. */
function arrival(from: WrittenDate, to: WrittenDate | undefined, today: CivilDate): CivilDate | undefined {
  if (from.year !== undefined) return inYear(from, from.year);
  if (to?.year !== undefined) return inYear(from, from.month > to.month ? to.year - 1 : to.year);
  return firstFrom(addDays(today, -JUST_PASSED_DAYS), from);
}

/** The first such day of such a month on or after `earliest`. */
function firstFrom(earliest: CivilDate, date: WrittenDate): CivilDate | undefined {
  const firstYear = Number(earliest.slice(0, 4));
  // Eight years always hold a 29 February; a day that no month has stays undefined.
  for (let year = firstYear; year <= firstYear + 8; year++) {
    const found = inYear(date, year);
    if (found && found >= earliest) return found;
  }
  return undefined;
}

/**
 * A departure without a year is in the arrival's, or over New Year. "8/1 al 5/1" is not a stay of a year:
 * it stays reversed, so that the guest is told.
 */
function departure(date: WrittenDate, checkIn: CivilDate): CivilDate | undefined {
  if (date.year !== undefined) return inYear(date, date.year);
  const year = Number(checkIn.slice(0, 4));
  const next = inYear(date, year + 1);
  if (next && daysBetween(checkIn, next) <= MAX_NIGHTS) return next;
  return inYear(date, year) ?? next;
}

const inYear = ({ day, month }: WrittenDate, year: number) =>
  civilDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
