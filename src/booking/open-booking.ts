import type { Trx } from "../db/connect.ts";
import { err } from "../shared/result.ts";
import type { BookingDeps } from "./deps.ts";
import type { Booking } from "./domain/booking.ts";
import { expireInTheWay } from "./expire-holds.ts";
import { lastActor } from "./record.ts";
import { bookingByCode, lockBooking } from "./tables/bookings.ts";
import { type HouseRules, lockCabinOf } from "./tables/cabin-locks.ts";

export type MoveRefusal =
  | { readonly kind: "no_such_booking" }
  /** Nothing changed: the booking as it stands, and who brought it there (an owner's name, `guest`, `system`). */
  | { readonly kind: "already"; readonly booking: Booking; readonly by: string };

export type OpenBooking = { readonly booking: Booking; readonly rules: HouseRules; readonly now: Date };

/**
 * Locks a booking for a move, its cabin first like everybody else, and lets its deadline count: what comes too late
 * finds it expired.
 */
export async function openBooking(
  trx: Trx,
  deps: Pick<BookingDeps, "complexId" | "outbox" | "clock">,
  code: string,
): Promise<OpenBooking | undefined> {
  const found = await bookingByCode(trx, deps.complexId, code);
  if (found === undefined) return undefined;
  const rules = await lockCabinOf(trx, found.id);
  const now = deps.clock();
  await expireInTheWay(trx, deps, { ...found, now });
  const booking = await lockBooking(trx, found.id);
  const hasMoved = booking?.cabinId !== found.cabinId || booking.stay.checkIn !== found.stay.checkIn;
  if (booking && hasMoved) return openBooking(trx, deps, code); // while its cabin was waited for: once more, from there
  return booking && rules && { booking, rules, now };
}

export async function already(trx: Trx, booking: Booking) {
  return err({ kind: "already", booking, by: await lastActor(trx, booking) } as const);
}
