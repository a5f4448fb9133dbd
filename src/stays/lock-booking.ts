import type { Booking } from "../booking/domain/booking.ts";
import { bookingByCode, lockBooking } from "../booking/tables/bookings.ts";
import { lockCabinOf } from "../booking/tables/cabin-locks.ts";
import type { Trx } from "../db/connect.ts";

/** Locks a booking of the complex, its cabin first as every move of a booking does. */
export async function lockBookingOf(trx: Trx, complexId: string, code: string): Promise<Booking | undefined> {
  const found = await bookingByCode(trx, complexId, code);
  if (found === undefined) return undefined;
  await lockCabinOf(trx, found.id);
  return lockBooking(trx, found.id);
}

/** The same, and nothing where it is somebody else's. */
export async function lockOwnBooking(
  trx: Trx,
  complexId: string,
  { code, guestId }: { readonly code: string; readonly guestId: string },
): Promise<Booking | undefined> {
  const booking = await lockBookingOf(trx, complexId, code);
  return booking?.guestId === guestId ? booking : undefined;
}
