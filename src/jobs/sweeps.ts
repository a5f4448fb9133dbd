import type { Db } from "../db/connect.ts";
import { removeIdleQueues } from "../db/jobs.ts";
import { inTransaction } from "../db/transaction.ts";
import { purgeHandled, resumeQueues } from "../inbox/tables/inbox.ts";
import { scheduleDelivery } from "../outbox/outbox.ts";
import { chatsOverdue, purgeSent } from "../outbox/tables/outbox.ts";
import { purgeForeignParts } from "../outbox/tables/parts.ts";
import { type Clock, DAY_MS, MINUTE_MS } from "../shared/clock.ts";
import { resumeDeliveries } from "../webhooks/tables/deliveries.ts";
import { purgeEvents } from "../webhooks/tables/events.ts";

export type SweepDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly expireOverdueHolds: () => Promise<unknown>;
  readonly sweepWaitlist: () => Promise<unknown>;
  readonly advanceStays: () => Promise<unknown>;
  readonly sendReminders: () => Promise<unknown>;
  readonly forgetTravellers: () => Promise<unknown>;
  readonly expireDrafts: () => Promise<unknown>;
  readonly purgeMedia: () => Promise<unknown>;
  readonly closeSilentTickets: () => Promise<unknown>;
  readonly lookForPayments: () => Promise<unknown>;
  readonly reconcilePayments: () => Promise<unknown>;
  readonly checkLedger: () => Promise<unknown>;
  readonly remindOfRefunds: () => Promise<unknown>;
  readonly remindOfTransfers: () => Promise<unknown>;
  readonly reviewPayments: () => Promise<unknown>;
};

const OVERDUE_MS = MINUTE_MS;
/** Longer than any provider delivers again what it delivered before. */
const KEEP_HANDLED_MS = 30 * DAY_MS;
const KEEP_SENT_MS = 7 * DAY_MS;
const KEEP_EVENTS_MS = 30 * DAY_MS;

/** What keeps the house in order, and finds what slipped through: by the clock, not because something happened. */
export function createSweeps(deps: SweepDeps) {
  const { db, clock, expireOverdueHolds, sweepWaitlist, expireDrafts, lookForPayments, reconcilePayments } =
    deps;
  const { closeSilentTickets } = deps;
  const { advanceStays, sendReminders, forgetTravellers } = deps;
  const ago = (ms: number) => new Date(clock().getTime() - ms);

  return {
    expire_holds: expireOverdueHolds,
    sweep_waitlist: sweepWaitlist,
    advance_stays: advanceStays,
    send_reminders: sendReminders,
    forget_travellers: forgetTravellers,
    expire_drafts: expireDrafts,
    close_silent_tickets: closeSilentTickets,
    look_for_payments: lookForPayments,
    reconcile_payments: reconcilePayments,
    check_ledger: deps.checkLedger,
    remind_of_refunds: deps.remindOfRefunds,
    remind_of_transfers: deps.remindOfTransfers,
    review_payments: deps.reviewPayments,
    /** A job that failed too often is not run again; what it was for still waits. */
    resume_stalled: () =>
      inTransaction(db, async (trx) => {
        await resumeQueues(trx, ago(OVERDUE_MS));
        for (const chatId of await chatsOverdue(trx, ago(OVERDUE_MS))) {
          await scheduleDelivery(trx, chatId, clock());
        }
        await resumeDeliveries(trx, ago(OVERDUE_MS), clock());
      }),
    purge_inbox: () => purgeHandled(db, ago(KEEP_HANDLED_MS)),
    purge_outbox: async () => {
      await purgeSent(db, ago(KEEP_SENT_MS));
      await purgeForeignParts(db, ago(KEEP_SENT_MS));
    },
    purge_webhooks: () => purgeEvents(db, ago(KEEP_EVENTS_MS)),
    purge_media: deps.purgeMedia,
    remove_idle_queues: () => inTransaction(db, removeIdleQueues),
  };
}
