import type { Db } from "../db/connect.ts";
import { isUnavailable } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import { type InboxItem, markHandled, nextUnhandled, recordFailure } from "../inbox/tables/inbox.ts";
import type { Clock } from "../shared/clock.ts";
import { errorText } from "../shared/error-text.ts";
import { inboxJob } from "./payloads.ts";

export type SettlePaymentDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly settleNotified: (notification: InboxItem) => Promise<void>;
};

/**
 * Settles what was notified of one payment.
 *
 * However often it fails it is tried again, and never set aside: money waits for it, and nobody else does. What keeps it
 * waiting is noted, so that somebody can see it.
 */
export function settlePayment({ db, clock, settleNotified }: SettlePaymentDeps) {
  async function settle(notification: InboxItem): Promise<void> {
    try {
      await settleNotified(notification);
    } catch (error) {
      if (!isUnavailable(error)) await note(notification, error);
      throw error;
    }
  }

  const note = ({ id }: InboxItem, error: unknown) =>
    inTransaction(db, (trx) =>
      recordFailure(trx, { id, error: errorText(error), at: clock(), maxAttempts: null }),
    );

  return async (payload: unknown): Promise<void> => {
    const { queue } = inboxJob.parse(payload);
    let notification = await nextUnhandled(db, queue, 0);
    while (notification !== undefined) {
      await settle(notification);
      await markHandled(db, notification.id, clock());
      notification = await nextUnhandled(db, queue, notification.id);
    }
  };
}
