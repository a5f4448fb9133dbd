import type { Trx } from "../db/connect.ts";
import { SYSTEM } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import { balanceDueOnceConfirmed } from "./domain/balance-due.ts";
import type { Booking, Confirmed } from "./domain/booking.ts";
import type { CivilDate } from "./domain/civil-date.ts";
import { beyond, type Centavos } from "./domain/money.ts";
import { record } from "./record.ts";
import { updateBooking } from "./tables/bookings.ts";

type Confirming = {
  readonly was: Booking["state"];
  readonly booking: Confirmed;
  readonly at: Date;
  /** Of `at`, where the complex is. */
  readonly today: CivilDate;
  /** All that came in until now. Default: the deposit. */
  readonly received?: Centavos;
  /** The chat of an owner who is answered there. */
  readonly except?: string | undefined;
};

/** Writes that the deposit of a booking is there, and tells both sides. There is time left for the balance. */
export async function writeConfirmed(
  trx: Trx,
  { outbox }: Pick<BookingDeps, "outbox">,
  { was, booking: paid, at, today, received = paid.quote.deposit, except }: Confirming,
): Promise<Confirmed> {
  const booking = { ...paid, balanceDueOn: balanceDueOnceConfirmed(paid, today) };
  await updateBooking(trx, booking, at);
  const told = { event: "booking_confirmed", tell: ["guest", "owners"] } as const;
  const { total } = booking.quote;
  const details = { received, due: beyond(total, received), surplus: beyond(received, total) };
  await record(trx, outbox, { ...told, was, booking, actor: SYSTEM, at, except, details });
  return booking;
}
