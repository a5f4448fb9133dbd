import type { Trx } from "../db/connect.ts";
import { SYSTEM } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import type { Booking, Confirmed } from "./domain/booking.ts";
import { record } from "./record.ts";
import { updateBooking } from "./tables/bookings.ts";

type Confirming = {
  readonly was: Booking["state"];
  readonly booking: Confirmed;
  readonly at: Date;
  /** The chat of an owner who is answered there. */
  readonly except?: string | undefined;
};

/** Writes that the deposit of a booking is there, and tells both sides. */
export async function writeConfirmed(
  trx: Trx,
  { outbox }: Pick<BookingDeps, "outbox">,
  { was, booking, at, except }: Confirming,
): Promise<Confirmed> {
  await updateBooking(trx, booking, at);
  const told = { event: "booking_confirmed", tell: ["guest", "owners"] } as const;
  await record(trx, outbox, { ...told, was, booking, actor: SYSTEM, at, except });
  return booking;
}
