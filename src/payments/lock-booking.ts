import type { Booking } from "../booking/domain/booking.ts";
import { lockBooking } from "../booking/tables/bookings.ts";
import { lockCabinOf } from "../booking/tables/cabin-locks.ts";
import type { Trx } from "../db/connect.ts";
import { type Purpose, readReference } from "./reference.ts";

export type Named = { readonly booking: Booking; readonly purpose: Purpose };

/** Locks the booking that a payment names, if there is one. */
export async function lockBookingOf(trx: Trx, text: string | null): Promise<Named | undefined> {
  const reference = readReference(text);
  const booking = reference && (await lockWithCabin(trx, reference.bookingId));
  return booking && { booking, purpose: reference.purpose };
}

/** It is locked before any of its money is counted, so that two of its payments cannot overlook each other. */
export async function lockWithCabin(trx: Trx, bookingId: string): Promise<Booking | undefined> {
  await lockCabinOf(trx, bookingId); // first, as every move of a booking does
  return lockBooking(trx, bookingId);
}
