import { createTakeUp } from "../bots/channel/take-up.ts";
import { expireDrafts } from "../bots/tables/drafts.ts";
import { createInOrder } from "../inbox/handle-in-order.ts";
import { crontab } from "../jobs/crontab.ts";
import { createLifeline } from "../jobs/lifeline.ts";
import { createChatTasks, createHouseTasks } from "../jobs/tasks.ts";
import { createWorker, type WorkerDeps } from "../jobs/worker.ts";
import { purgeMedia } from "../media/tables/media.ts";
import { createCheckLedger } from "../payments/check-ledger.ts";
import { DAY_MS } from "../shared/clock.ts";
import { createWebhookDelivery } from "../webhooks/deliver.ts";
import { createPost } from "../webhooks/post.ts";
import { MOST_ENDPOINTS } from "../webhooks/webhooks.ts";
import type { AppDeps } from "./deps.ts";
import type { Messengers } from "./messengers.ts";
import type { Rooms } from "./rooms.ts";

/** Each endpoint may hang, and takes a place of the house then: there is one for each besides those for money and deadlines. */
const CONCURRENT_JOBS = { chats: 8, house: 4 + MOST_ENDPOINTS };
const KEEP_DRAFTS_MS = 7 * DAY_MS;
const KEEP_MEDIA_MS = 30 * DAY_MS;

/** Who does what was put off. */
export function createWorkers(deps: AppDeps, rooms: Rooms, messengers: Messengers) {
  const { databaseUrl, logger, metrics } = deps;
  const { concurrentJobs = CONCURRENT_JOBS } = deps;
  const newWorker = (work: Pick<WorkerDeps, "tasks" | "crontab" | "concurrency">) =>
    createWorker({
      ...work,
      url: databaseUrl,
      ...(deps.openJobsPool && { openPool: deps.openJobsPool }),
      logger,
      metrics,
      lifeline: createLifeline({ url: databaseUrl, logger, metrics }),
    });

  return {
    chats: newWorker({
      crontab: [],
      concurrency: concurrentJobs.chats,
      tasks: chatTasks(deps, rooms, messengers),
    }),
    house: newWorker({ crontab, concurrency: concurrentJobs.house, tasks: houseTasks(deps, rooms) }),
  };
}

function chatTasks(deps: AppDeps, { tickets }: Rooms, messengers: Messengers) {
  const { db, clock, logger, metrics } = deps;
  const { telegram, whatsApp, clerk, desks, deliver, mayWrite } = messengers;
  const { handleInOrder } = createInOrder({ db, clock, logger, metrics });
  return createChatTasks({
    handleInOrder,
    telegram: telegram.handler,
    whatsApp: whatsApp?.handler,
    deliver,
    takeUp: createTakeUp({ clerk, desks, tickets, deliver, mayWrite }),
  });
}

function houseTasks(deps: AppDeps, rooms: Rooms) {
  const { config, db, clock, logger, metrics } = deps;
  const { booking, stays, payments, transfers, money, moneyByHand, refunds, tickets } = rooms;
  const ago = (ms: number) => new Date(clock().getTime() - ms);
  return createHouseTasks({
    db,
    clock,
    expireHold: booking.expireHold,
    expireOverdueHolds: booking.expireOverdueHolds,
    offerFreedDates: booking.offerFreedDates,
    sweepWaitlist: booking.sweepWaitlist,
    advanceStays: booking.advanceStays,
    sendReminders: stays.sendReminders,
    forgetTravellers: stays.forgetTravellers,
    closeSilentTickets: tickets.closeSilent,
    settleNotified: payments.settleNotified,
    refundPayment: payments.refundPayment,
    refundPart: payments.refundPart,
    sendPromisedLink: payments.sendPromisedLink,
    lookForPayments: payments.lookForPayments,
    reviewPayments: payments.reviewPayments,
    reconcilePayments: config.mercadoPago ? payments.reconcile : moneyByHand.giveBackPartlyPaid,
    tellReceipts: transfers.tellReceipts,
    remindOfTransfers: transfers.remindOwners,
    remindOfRefunds: refunds.remind,
    deliverWebhook: createWebhookDelivery({
      db,
      clock,
      logger,
      metrics,
      post: createPost({ toPrivate: config.webhooksToPrivate }),
      received: (bookingId) => db.transaction((trx) => money.received(trx, bookingId)),
    }),
    checkLedger: createCheckLedger({ db, logger, metrics }),
    expireDrafts: () => db.transaction((trx) => expireDrafts(trx, ago(KEEP_DRAFTS_MS))),
    purgeMedia: () => purgeMedia(db, ago(KEEP_MEDIA_MS), clock()),
  });
}
