import type { AppDeps } from "./app/deps.ts";
import { createMessengers, type Messengers, telegramWebhook } from "./app/messengers.ts";
import { createRooms } from "./app/rooms.ts";
import { createWorkers } from "./app/workers.ts";
import { createServer } from "./http/server.ts";
import { SECOND_MS } from "./shared/clock.ts";

export type App = {
  /** Resolves with its own address once everything runs. */
  start(): Promise<{ readonly url: string }>;
  /** Unready, no more intake, what is in hand finished, everything closed: within 10 s. */
  stop(): Promise<void>;
};

/** Of the ten seconds a stop may take, what jobs in hand get. */
const DRAIN_MS = 6 * SECOND_MS;

/** Puts the house together. Nothing runs before `start`. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { config, db, logger, metrics } = deps;
  const rooms = createRooms(deps, { chatUrlOf: (chatId) => messengers.chatUrlOf(chatId) });
  const { owners, payments } = rooms;
  const messengers: Messengers = await createMessengers(deps, rooms);
  const { telegram, whatsApp, receiveUpdate } = messengers;
  const { chats, house } = createWorkers(deps, rooms, messengers);
  const server = await createServer({
    logger,
    metrics,
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
        ...(whatsApp ? config.ownerWhatsAppNumbers.map(whatsApp.chatOfNumber) : []),
      ]);
      if (config.ownerTelegramIds.length === 0)
        logger.warn("OWNER_TELEGRAM_IDS is empty: nobody hears of requests");
      const url = await server.listen({ host: config.host, port: config.port });
      logger.info({ url }, "waiting for Telegram to answer");
      await telegram.greet();
      await Promise.all([chats.start(), house.start()]);
      await telegram.listen();
      await whatsApp?.start();
      logger.info({ url, telegram: telegramWebhook(config) ? "webhook" : "polling" }, "Hornero is open");
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

function assertRunning(running: boolean): void {
  if (!running) throw new Error("not running");
}
