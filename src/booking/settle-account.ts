import type { Trx } from "../db/connect.ts";
import { SYSTEM } from "./actor.ts";
import type { BookingDeps, GiveBackReason } from "./deps.ts";
import { type Booking, type Changeable, isHold } from "./domain/booking.ts";
import { type Centavos, centavos } from "./domain/money.ts";
import { confirm } from "./domain/moves.ts";
import { record } from "./record.ts";
import { updateBooking } from "./tables/bookings.ts";

type AccountDeps = Pick<BookingDeps, "outbox" | "money">;

type Account = {
  readonly received: Centavos;
  /** What goes back of it once the booking is nobody's hold any more. */
  readonly surplus: Centavos;
  readonly reason: GiveBackReason;
  readonly now: Date;
};

/** After a new price: what was paid may be the whole of a smaller deposit, or more than the new total. */
export async function settleAccount(
  trx: Trx,
  { outbox, money }: AccountDeps,
  before: Changeable,
  { received, surplus, reason, now }: Account,
): Promise<Booking> {
  const depositDue = centavos(Math.max(0, before.quote.deposit - received));
  const isPaid = isHold(before) && before.state !== "awaiting_owner" && received > 0 && depositDue === 0;
  const booking = isPaid ? confirm(before) : before;
  if (isPaid) {
    await updateBooking(trx, booking, now);
    await money.completeDeposit(trx, booking.id);
    await record(trx, outbox, {
      event: "booking_confirmed",
      was: before.state,
      booking,
      actor: SYSTEM,
      at: now,
      tell: ["guest", "owners"],
    });
  }
  if (surplus > 0 && !isHold(booking)) await money.giveBack(trx, booking, surplus, reason);
  return booking;
}
