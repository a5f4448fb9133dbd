import type { Booking } from "../booking/domain/booking.ts";
import { lockBooking } from "../booking/tables/bookings.ts";
import { lockCabinOf } from "../booking/tables/cabins.ts";
import type { Trx } from "../db/connect.ts";

/** Other sales of the same account have references of other shapes, or none. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Locks the booking that a payment names, if there is one.
 *
 * It is locked before any of its money is counted, so that two of its payments cannot overlook each other.
 */
export async function lockBookingOf(trx: Trx, reference: string | null): Promise<Booking | undefined> {
  if (reference === null || !UUID.test(reference)) return undefined;
  await lockCabinOf(trx, reference); // first, as every move of a booking does
  return lockBooking(trx, reference);
}
