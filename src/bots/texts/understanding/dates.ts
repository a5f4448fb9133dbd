import type { CivilDate } from "../../../booking/domain/civil-date.ts";
import { type ReadingContext, read } from "./reading.ts";

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
 * Days come before months; a date without a year is the next one to come, a departure the next one after the arrival.
 */
export function hearDates(words: string, context: ReadingContext): HeardDates {
  const { stay, trouble, said } = read(words, context).dates;
  if (stay) return { kind: "stay", ...stay, said };
  if (!trouble) return { kind: "nothing" };
  switch (trouble.kind) {
    case "ambiguous": // not where days come first
      return { kind: "nothing" };
    case "reversed":
      return { kind: "stay", checkIn: trouble.checkIn, checkOut: trouble.checkOut, said };
    case "past":
      return { kind: "stay", checkIn: trouble.checkIn, checkOut: trouble.checkOut, said };
    default:
      return trouble;
  }
}
