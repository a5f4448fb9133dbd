import { createBooking } from "./booking/booking.ts";
import { createTakeUp } from "./bots/channel/take-up.ts";
import { createTalks } from "./bots/channel/talks.ts";
import { createVoiceNotes } from "./bots/channel/voice-notes.ts";
import { createClerk } from "./bots/clerk.ts";
import { createComposer } from "./bots/compose.ts";
import { becomeOneGuest } from "./bots/desks/joining.ts";
import { createDesks } from "./bots/desks.ts";
import type { Desk } from "./bots/flows/desk.ts";
import { flows } from "./bots/flows/flows.ts";
import { expireDrafts } from "./bots/tables/drafts.ts";
import { connectTelegram } from "./bots/telegram/connect.ts";
import { loadTexts } from "./bots/texts/texts.ts";
import { connectWhatsApp, type WhatsAppDeps } from "./bots/whatsapp/connect.ts";
import { chatOfNumber } from "./bots/whatsapp/phone-number.ts";
import { whatsAppSessionDir } from "./config/whatsapp.ts";
import type { Config } from "./config.ts";
import { createDocuments } from "./documents/documents.ts";
import type { Foundations } from "./foundations.ts";
import { createServer } from "./http/server.ts";
import { createInOrder } from "./inbox/handle-in-order.ts";
import { createReceiveUpdate } from "./inbox/telegram-update.ts";
import { crontab } from "./jobs/crontab.ts";
import { createLifeline } from "./jobs/lifeline.ts";
import { createChatTasks, createHouseTasks } from "./jobs/tasks.ts";
import { createWorker, type WorkerDeps } from "./jobs/worker.ts";
import { mediaById, purgeMedia } from "./media/tables/media.ts";
import { createDelivery } from "./outbox/delivery.ts";
import { createOutbox } from "./outbox/outbox.ts";
import { createCheckLedger } from "./payments/check-ledger.ts";
import { createMercadoPago } from "./payments/mercadopago.ts";
import { createMoney } from "./payments/money.ts";
import { createMoneyByHand } from "./payments/money-by-hand.ts";
import { createPayments, paymentsNotSetUp } from "./payments/payments.ts";
import { createRefundQueue } from "./payments/refund-queue.ts";
import { withResilience } from "./payments/resilience.ts";
import { createTransfers } from "./payments/transfers/transfers.ts";
import { type Clock, DAY_MS, SECOND_MS } from "./shared/clock.ts";
import type { Logger } from "./shared/logger.ts";
import type { Metrics } from "./shared/metrics.ts";
import { createOwners } from "./staff/owners.ts";
import { createStays } from "./stays/stays.ts";
import { answerOf, postOf } from "./tickets/post.ts";
import { createTickets } from "./tickets/tickets.ts";
import { createTranscriber } from "./transcriber/transcriber.ts";
import { createWebhookDelivery } from "./webhooks/deliver.ts";
import { createPost } from "./webhooks/post.ts";

export type App = {
  /** Resolves with its own address once everything runs. */
  start(): Promise<{ readonly url: string }>;
  /** Unready, no more intake, what is in hand finished, everything closed: within 10 s. */
  stop(): Promise<void>;
};
export type AppDeps = Foundations & {
  readonly config: Config;
  readonly complexId: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Another WhatsApp Web than the real one. */
  readonly web?: WhatsAppDeps["web"];
  /** Each costs a connection. */
  readonly concurrentJobs?: typeof CONCURRENT_JOBS;
};

/** Jobs at once: what is said in chats, and everything else. */
const CONCURRENT_JOBS = { chats: 8, house: 4 };
/** Of the ten seconds a stop may take, what jobs in hand get. */
const DRAIN_MS = 6 * SECOND_MS;
const KEEP_DRAFTS_MS = 7 * DAY_MS;
const KEEP_MEDIA_MS = 30 * DAY_MS;
const ASSETS = new URL("../assets/", import.meta.url);

/** Puts the rooms together. Nothing runs before `start`. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { config, complexId, databaseUrl, db, locks, logger, metrics, clock } = deps;
  const { concurrentJobs = CONCURRENT_JOBS } = deps;
  const owners = createOwners({ db, complexId });
  const outbox = createOutbox({
    chatsOf: async (trx, audience) =>
      audience.to === "guest" ? [audience.chatId] : owners.chatsOf(trx, audience),
    clock,
  });
  const money = createMoney({ outbox, clock });
  const booking = createBooking({
    ...{ complexId, db, locks, outbox, clock, metrics, money },
    mayEnd: (bookingId) => payments.knowsPaymentsOf(bookingId),
  });
  const payments = config.mercadoPago
    ? createPayments({
        ...{ db, booking, outbox, clock, metrics, logger, complexId },
        gateway: withResilience(createMercadoPago(config.mercadoPago)),
        chatPatience: { waitMs: config.mercadoPago.patienceMs },
        webhookSecrets: config.mercadoPago.webhookSecrets,
        publicUrl: config.publicUrl,
        backUrl: ({ chatId }) =>
          channelOf(chatId) === "whatsapp" ? whatsApp?.chatUrl() : telegram.chatUrl(),
      })
    : paymentsNotSetUp;
  const ago = (ms: number) => new Date(clock().getTime() - ms);
  const till = { db, booking, outbox, clock, logger, complexId };
  const moneyByHand = createMoneyByHand(till);
  const transfers = createTransfers(till);
  const refunds = createRefundQueue(till);
  const tickets = createTickets({
    ...till,
    ownerChats: (trx) => owners.chatsOf(trx, { channel: "telegram" }),
  });
  const stays = createStays(till);
  const texts = loadTexts();
  const documents = createDocuments({ db, booking, texts, assets: ASSETS, clock, logger });
  const receiveUpdate = createReceiveUpdate({ db, metrics });
  const webhook = telegramWebhook(config);
  const desks = createDesks({
    ...{
      db,
      booking,
      moneyByHand,
      transfers,
      refunds,
      stays,
      documents,
      owners,
      tickets,
      outbox,
      texts,
      clock,
    },
    ...{ depositLink: payments.depositLink, balanceLink: payments.balanceLink },
    chatUrls: () => ({ telegram: telegram.chatUrl(), whatsApp: whatsApp?.chatUrl() }),
    whatsApp: config.whatsApp?.transport === "web" ? "numbers" : "whatsapp",
  });
  const clerk = createClerk<Desk>({ db, flows, outbox, clock });
  const talks = createTalks({ db, clerk, tickets, outbox });
  const compose = createComposer({ desks, booking, tickets });
  const deliver = (chatId: string) => delivery.deliver(chatId);
  const medium = (id: string) => mediaById(db, id);
  const voiceNotes =
    config.transcriber &&
    createVoiceNotes({ db, transcriber: createTranscriber(config.transcriber), clock, logger });
  const telegram = connectTelegram({
    ...{ db, desks, outbox, clock, texts, logger, ...config.telegram },
    ...{ clerk, talks, compose, deliver, medium, voiceNotes },
    ...{ deskOf: desks.deskOf, welcomeBack: desks.welcomeBack },
    assets: ASSETS,
    webhook,
    receive: receiveUpdate,
    ownerIds: config.ownerTelegramIds,
  });
  const whatsApp =
    config.whatsApp &&
    (await connectWhatsApp({
      ...{ db, desks, outbox, clock, logger, metrics, clerk, talks, compose, deliver, medium, voiceNotes },
      access: config.whatsApp,
      sessionDir: whatsAppSessionDir(config),
      ...(deps.web && { web: deps.web }),
      assets: ASSETS,
      mergeGuests: becomeOneGuest,
      tellOwners: (trx, event, data) =>
        outbox.announce(trx, { event, audience: { to: "owners", complexId }, data }),
      tellUndelivered: tickets.tellUndelivered,
    }));
  const delivery = createDelivery({
    ...{ db, clock, metrics, logger },
    senders: { telegram: telegram.sender, ...(whatsApp && { whatsapp: whatsApp.sender }) },
    partSent: async ({ chatId, body }, messageId) => {
      const ticketId = postOf(body);
      if (ticketId !== undefined) await tickets.notePost({ messageId, ticketId, chatId });
    },
    givenUp: async (trx, message) => {
      if (channelOf(message.chatId) === "whatsapp") return whatsApp?.givenUp(trx, message);
      const ticketId = answerOf(message.body);
      if (ticketId !== undefined) await tickets.tellUndelivered(trx, ticketId, "telegram");
    },
  });

  const deliverWebhook = createWebhookDelivery({
    ...{ db, clock, logger, metrics },
    post: createPost({ toPrivate: config.webhooksToPrivate }),
    received: (bookingId) => db.transaction((trx) => money.received(trx, bookingId)),
  });
  const { handleInOrder } = createInOrder({ db, clock, logger, metrics });
  const newWorker = (work: Pick<WorkerDeps, "tasks" | "crontab" | "concurrency">) =>
    createWorker({
      ...{ url: databaseUrl, logger, metrics, ...work },
      lifeline: createLifeline({ url: databaseUrl, logger, metrics }),
    });
  const chats = newWorker({
    crontab: [],
    concurrency: concurrentJobs.chats,
    tasks: createChatTasks({
      ...{ db, clock, handleInOrder, deliverWebhook },
      ...{ telegram: telegram.handler, whatsApp: whatsApp?.handler },
      deliver: delivery.deliver,
      takeUp: createTakeUp({
        ...{ clerk, desks, tickets, deliver },
        mayWrite: async (chatId) =>
          channelOf(chatId) !== "whatsapp" || ((await whatsApp?.mayWrite(chatId)) ?? false),
      }),
    }),
  });
  const house = newWorker({
    crontab,
    concurrency: concurrentJobs.house,
    tasks: createHouseTasks({
      ...{ db, clock, ...booking, ...stays, ...payments, ...transfers },
      remindOfRefunds: refunds.remind,
      reconcilePayments: config.mercadoPago ? payments.reconcile : moneyByHand.giveBackPartlyPaid,
      closeSilentTickets: tickets.closeSilent,
      expireDrafts: () => db.transaction((trx) => expireDrafts(trx, ago(KEEP_DRAFTS_MS))),
      purgeMedia: () => purgeMedia(db, ago(KEEP_MEDIA_MS), clock()),
      checkLedger: createCheckLedger({ db, logger, metrics }),
      ...{ sendPromisedLink: payments.sendPromisedLink, reviewPayments: payments.reviewPayments },
    }),
  });
  const server = await createServer({
    ...{ logger, metrics },
    ...(config.telegram.webhookSecret !== undefined && {
      telegram: { webhookSecret: config.telegram.webhookSecret, receiveUpdate },
    }),
    ...(whatsApp?.webhook && { whatsApp: whatsApp.webhook }),
    ...(config.mercadoPago && { receiveNotification: payments.receiveNotification }),
    pages: { ...(whatsApp?.page && { whatsapp: whatsApp.page }) },
    checks: {
      database: () => db.raw("select 1"),
      worker: async () => assertRunning(chats.isRunning() && house.isRunning()),
      bots: async () => assertRunning(telegram.isGreeted()),
    },
  });

  return {
    async start() {
      await owners.appoint([
        ...config.ownerTelegramIds.map((id) => `telegram:${id}`),
        ...(whatsApp ? config.ownerWhatsAppNumbers.map(chatOfNumber) : []),
      ]);
      if (config.ownerTelegramIds.length === 0)
        logger.warn("OWNER_TELEGRAM_IDS is empty: nobody hears of requests");
      const url = await server.listen({ host: config.host, port: config.port });
      logger.info({ url }, "waiting for Telegram to answer");
      await telegram.greet();
      await Promise.all([chats.start(), house.start()]);
      await telegram.listen();
      await whatsApp?.start();
      logger.info({ url, telegram: webhook ? "webhook" : "polling" }, "Hornero is open");
      return { url };
    },

    async stop() {
      server.drain();
      await Promise.all([telegram.stop(), whatsApp?.stop()]);
      await server.close();
      await Promise.all([chats.stop(DRAIN_MS), house.stop(DRAIN_MS)]);
    },
  };
}

function telegramWebhook({ publicUrl, telegram }: Config) {
  if (publicUrl === undefined || telegram.webhookSecret === undefined) return undefined;
  return { url: `${publicUrl}/webhooks/telegram`, secret: telegram.webhookSecret };
}

const channelOf = (chatId: string) => chatId.slice(0, chatId.indexOf(":"));

function assertRunning(running: boolean): void {
  if (!running) throw new Error("not running");
}
