import { err, ok, type Result } from "../../shared/result.ts";
import { addDays, type CivilDate, civilDate, datesUntil, daysBetween } from "./civil-date.ts";

/** The nights from check-in up to, but without, the day of check-out. */
export type Stay = { readonly checkIn: CivilDate; readonly checkOut: CivilDate };

export const MAX_NIGHTS = 60;

/** How far ahead the last check-out may lie: 18 months. */
export const HORIZON_DAYS = 548;

export type StayRefusal =
  | { readonly kind: "not_a_date"; readonly text: string }
  | { readonly kind: "past"; readonly checkIn: CivilDate }
  | { readonly kind: "reversed" }
  | { readonly kind: "no_nights" }
  | { readonly kind: "too_long"; readonly maxNights: number }
  | { readonly kind: "too_far"; readonly last: CivilDate };

/** The stay between two dates, if it can be booked on the day `today`. */
export function stayOf(
  checkInText: string,
  checkOutText: string,
  today: CivilDate,
): Result<Stay, StayRefusal> {
  const checkIn = civilDate(checkInText);
  if (checkIn === undefined) return err({ kind: "not_a_date", text: checkInText });
  const checkOut = civilDate(checkOutText);
  if (checkOut === undefined) return err({ kind: "not_a_date", text: checkOutText });

  if (checkIn < today) return err({ kind: "past", checkIn });
  if (checkOut < checkIn) return err({ kind: "reversed" });
  if (checkOut === checkIn) return err({ kind: "no_nights" });

  const last = lastCheckOut(today);
  if (checkOut > last) return err({ kind: "too_far", last });
  const stay = { checkIn, checkOut };
  return nightCount(stay) > MAX_NIGHTS ? err({ kind: "too_long", maxNights: MAX_NIGHTS }) : ok(stay);
}

export function lastCheckOut(today: CivilDate): CivilDate {
  return addDays(today, HORIZON_DAYS);
}

export function nightsOf(stay: Stay): CivilDate[] {
  return datesUntil(stay.checkIn, stay.checkOut);
}

export function nightCount(stay: Stay): number {
  return daysBetween(stay.checkIn, stay.checkOut);
}

export function includesNight(stay: Stay, night: CivilDate): boolean {
  return stay.checkIn <= night && night < stay.checkOut;
}

/** Whether two stays have a night in common. */
export function overlap(one: Stay, other: Stay): boolean {
  return one.checkIn < other.checkOut && other.checkIn < one.checkOut;
}
