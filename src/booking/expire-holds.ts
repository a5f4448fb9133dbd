import type { Trx } from "../db/connect.ts";
import { isUnavailable } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import { endedBy, SYSTEM } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import { isHold, isOverdue } from "./domain/booking.ts";
import { expire } from "./domain/moves.ts";
import type { Stay } from "./domain/stay.ts";
import { record } from "./record.ts";
import { expireOverdue, lockBooking, overdueBookingIds } from "./tables/bookings.ts";
import { lockCabinOf } from "./tables/cabin-locks.ts";

type ExpireDeps = Pick<BookingDeps, "db" | "outbox" | "clock" | "mayEnd">;

/** Ends the overdue holds of a cabin, which is locked already, that are in the way of a stay. */
export async function expireInTheWay(
  trx: Trx,
  { outbox }: Pick<BookingDeps, "outbox">,
  { cabinId, stay, now }: { readonly cabinId: string; readonly stay: Stay; readonly now: Date },
): Promise<void> {
  const ended = endedBy(SYSTEM, null, now);
  for (const hold of await expireOverdue(trx, cabinId, stay, ended, now)) {
    await record(trx, outbox, {
      event: "hold_expired",
      was: hold.state,
      booking: expire(hold, ended),
      actor: SYSTEM,
      at: now,
      tell: ["guest", "owners"],
    });
  }
}

export function createExpireHolds(deps: ExpireDeps) {
  const { db, clock, mayEnd = async () => true } = deps;

  /** Ends a hold whose deadline has come; leaves it alone when it has been paid, prolonged or ended. */
  async function expireHold(bookingId: string): Promise<void> {
    if (!(await mayEnd(bookingId))) return; // the sweep asks again
    await inTransaction(db, async (trx) => {
      await lockCabinOf(trx, bookingId);
      const booking = await lockBooking(trx, bookingId);
      const now = clock();
      if (booking === undefined || !isHold(booking) || !isOverdue(booking, now)) return; // its dates may be another's by now
      await expireInTheWay(trx, deps, { ...booking, now });
    });
  }

  /** Ends every hold whose deadline has come, for those whose own job was lost; one that cannot be keeps no other. */
  async function expireOverdueHolds(): Promise<void> {
    const failures: unknown[] = [];
    for (const bookingId of await overdueBookingIds(db, clock())) {
      try {
        await expireHold(bookingId);
      } catch (error) {
        if (isUnavailable(error)) throw error;
        failures.push(error);
      }
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} holds could not be ended.`);
  }

  return { expireHold, expireOverdueHolds };
}
