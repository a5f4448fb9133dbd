import type { Db } from "../db/connect.ts";
import { type InboxItem, markHandled, nextUnhandled } from "../inbox/tables/inbox.ts";
import type { Clock } from "../shared/clock.ts";
import { inboxJob } from "./payloads.ts";

export type SettlePaymentDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly settleNotified: (notification: InboxItem) => Promise<void>;
};

/**
 * Settles what was notified of one payment.
 *
 * However often it fails it is tried again, and never set aside: money waits for it, and nobody else does.
 */
export const settlePayment =
  ({ db, clock, settleNotified }: SettlePaymentDeps) =>
  async (payload: unknown): Promise<void> => {
    const { queue } = inboxJob.parse(payload);
    let notification = await nextUnhandled(db, queue, 0);
    while (notification !== undefined) {
      await settleNotified(notification);
      await markHandled(db, notification.id, clock());
      notification = await nextUnhandled(db, queue, notification.id);
    }
  };
