import type { Trx } from "../db/connect.ts";
import { MINUTE_MS } from "../shared/clock.ts";
import { type Actor, SYSTEM } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import { isOverdue } from "./domain/booking.ts";
import { deadlineOf } from "./domain/deadline.ts";
import { awaitDepositAgain, awaitTransferCheck } from "./domain/moves.ts";
import { record } from "./record.ts";
import { lockBooking, updateBooking } from "./tables/bookings.ts";
import { lockCabinOf } from "./tables/cabin-locks.ts";

type CheckDeps = Pick<BookingDeps, "outbox" | "clock">;

/** What a receipt, and what the owner says of it, do to a hold, in the transaction of whoever keeps the receipts. */
export function createCheckTransfer({ outbox, clock }: CheckDeps) {
  return {
    /**
     * The dates wait for the owner to look at the account. How long the guest still had to pay is returned, in milliseconds,
     * and until when the owner has; for a booking that waits for no deposit, or no longer, it had nothing, and stays as it is.
     */
    async awaitTransferCheck(
      trx: Trx,
      bookingId: string,
      actor: Actor,
    ): Promise<{ readonly deadline: string; readonly leftMs: number }> {
      const rules = await lockCabinOf(trx, bookingId);
      const hold = await lockBooking(trx, bookingId);
      if (rules === undefined || hold === undefined) throw new Error(`There is no booking ${bookingId}.`);
      const now = clock();
      const minutes = rules.transferCheckMinutes;
      if (hold.state !== "awaiting_deposit" || isOverdue(hold, now))
        return { deadline: new Date(now.getTime() + minutes * MINUTE_MS).toISOString(), leftMs: 0 };

      const deadline = deadlineOf(now, minutes, hold.stay, rules.timeZone);
      const booking = awaitTransferCheck(hold, deadline);
      await updateBooking(trx, booking, now);
      const [event, was] = ["transfer_check_begun", hold.state] as const;
      await record(trx, outbox, { event, was, booking, actor, at: now, tell: [] });
      return { deadline, leftMs: Date.parse(hold.deadline) - now.getTime() };
    },

    /** The deposit is waited for again, for so many minutes, or as many as the house gives. Nothing for any other booking. */
    async awaitDepositAgain(trx: Trx, bookingId: string, minutes?: number): Promise<void> {
      const rules = await lockCabinOf(trx, bookingId);
      const hold = await lockBooking(trx, bookingId);
      if (rules === undefined || hold?.state !== "awaiting_transfer_check") return;
      const now = clock();
      const deadline = deadlineOf(now, minutes ?? rules.depositMinutes, hold.stay, rules.timeZone);
      const booking = awaitDepositAgain(hold, deadline);
      await updateBooking(trx, booking, now);
      const [event, was] = ["transfer_check_ended", hold.state] as const;
      await record(trx, outbox, { event, was, booking, actor: SYSTEM, at: now, tell: [] });
    },
  };
}
