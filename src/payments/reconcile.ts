import { type Booking, ENDED_STATES } from "../booking/domain/booking.ts";
import { inTransaction } from "../db/transaction.ts";
import { DAY_MS } from "../shared/clock.ts";
import type { PaymentsDeps } from "./deps.ts";
import { giveBackPartials } from "./give-back.ts";
import { lockWithCabin } from "./lock-booking.ts";
import type { LookForPayments } from "./look-for-payments.ts";
import { partlyPaidBookings, unfinishedPayments } from "./tables/payments.ts";

/** A transfer that was begun in time may be credited two days later. */
const LATE_MS = 3 * DAY_MS;

/**
 * Finds what no notification told us: asks for payments of every booking with a link that lives or lately died, and
 * how every payment without an end stands; gives back what was paid towards deposits that will not be completed.
 *
 * One's trouble does not keep the others waiting; all of it is thrown at the end.
 */
export function createReconcile(
  deps: PaymentsDeps,
  settlePayment: (providerId: string) => Promise<void>,
  { settleNewsSince }: Pick<LookForPayments, "settleNewsSince">,
) {
  const { db, clock } = deps;

  return async function reconcile(): Promise<void> {
    const unfinished = await db.transaction(unfinishedPayments);
    const partlyPaid = await db.transaction(partlyPaidBookings);

    const troubles = [...(await settleNewsSince(new Date(clock().getTime() - LATE_MS)))];
    const attempt = (work: Promise<void>) => work.catch((trouble: unknown) => void troubles.push(trouble));
    for (const providerId of unfinished) await attempt(settlePayment(providerId));
    for (const bookingId of partlyPaid) await attempt(giveBackIfOver(bookingId));
    if (troubles.length > 0) throw new AggregateError(troubles, "Some payments could not be reconciled.");
  };

  async function giveBackIfOver(bookingId: string): Promise<void> {
    await inTransaction(db, async (trx) => {
      const booking = await lockWithCabin(trx, bookingId);
      if (booking && isOver(booking)) await giveBackPartials(deps, trx, booking, "booking_over");
    });
  }
}

const isOver = ({ state }: Booking): boolean => ENDED_STATES.some((ended) => ended === state);
