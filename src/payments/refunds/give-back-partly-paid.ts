import { type Booking, ENDED_STATES } from "../../booking/domain/booking.ts";
import { inTransaction } from "../../db/transaction.ts";
import type { TillDeps } from "../deps.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { partlyPaidBookings } from "../tables/payments.ts";
import { giveBackPartials } from "./give-back.ts";

/**
 * Gives back what was paid towards deposits that will not be completed. One's trouble does not keep the others waiting; all
 * of it is returned.
 */
export function createGiveBackPartlyPaid(deps: Pick<TillDeps, "db" | "outbox" | "clock">) {
  const { db } = deps;

  return async function giveBackPartlyPaid(): Promise<readonly unknown[]> {
    const troubles: unknown[] = [];
    for (const bookingId of await db.transaction(partlyPaidBookings))
      await giveBackIfOver(bookingId).catch((trouble: unknown) => void troubles.push(trouble));
    return troubles;
  };

  async function giveBackIfOver(bookingId: string): Promise<void> {
    await inTransaction(db, async (trx) => {
      const booking = await lockWithCabin(trx, bookingId);
      if (booking && isOver(booking)) await giveBackPartials(deps, trx, booking, "booking_over");
    });
  }
}

const isOver = ({ state }: Booking): boolean => ENDED_STATES.some((ended) => ended === state);
