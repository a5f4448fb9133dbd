import { onTestFinished } from "vitest";
import { createMercadoPagoEmulator } from "../../sandbox/mercadopago/emulator.ts";
import { createTelegramEmulator } from "../../sandbox/telegram/emulator.ts";
import { createApp } from "../../src/app.ts";
import type { Config } from "../../src/config.ts";
import { connect } from "../../src/db/connect.ts";
import { createLocalLocks } from "../../src/locks/local.ts";
import type { Clock } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { aCabin, aComplex } from "./builders/booking.ts";
import type { TestDatabase } from "./database.ts";
import { freePort } from "./ports.ts";

const TOKEN = "4242:sandbox";
const ACCESS_TOKEN = "APP_USR-sandbox";
const WEBHOOK_SECRET = "payment-secret";
/** Houses of one file share its database, so each has people and updates of its own. */
const PEOPLE_APART = 1000;
const UPDATES_APART_MS = DAY_MS;
let houses = 0;

export type HouseOptions = {
  readonly mode?: "approval" | "instant";
  /** Telegram is polled unless it is to call us. */
  readonly telegram?: "polling" | "webhook";
  readonly cabins?: Parameters<typeof aCabin>[2][];
  readonly clock?: Clock;
  /** False for owners who take no payments by link. */
  readonly payments?: boolean;
};

export type House = Awaited<ReturnType<typeof aHouse>>;

/**
 * The whole product over real HTTP, with the phones of two guests and the owner; it ends with the test.
 *
 * Its clock starts at noon of Monday 2 November 2026 in Córdoba and goes on as the world's does.
 */
export async function aHouse({ url, knex }: TestDatabase, options: HouseOptions = {}) {
  const { mode = "approval", cabins = [{ name: "Quebracho" }, { name: "Algarrobo", maxGuests: 6 }] } = options;
  const complex = await aComplex(knex, { mode });
  for (const cabin of cabins) await aCabin(knex, complex, cabin);

  houses += 1;
  const updatesFrom = houses * UPDATES_APART_MS; // Telegram counts its updates from its clock
  const telegram = createTelegramEmulator({
    token: TOKEN,
    webhookRetryMs: [20, 50, 100],
    now: () => new Date(Date.now() + updatesFrom),
  });
  const mercadoPago = createMercadoPagoEmulator({
    accessToken: ACCESS_TOKEN,
    webhookSecret: WEBHOOK_SECRET,
    retryMs: [20, 50, 100, 200],
  });
  const phones = peopleOn(telegram);
  const [telegramAt, mercadoPagoAt, port] = await Promise.all([telegram.start(), mercadoPago.start(), freePort()]);

  const config: Config = {
    databaseUrl: url,
    host: "127.0.0.1",
    port,
    dataDir: "unused",
    logLevel: "silent",
    telegram: {
      token: TOKEN,
      apiRoot: telegramAt.url,
      ...(options.telegram === "webhook" && { webhookSecret: "telegram-secret" }),
    },
    ...(options.payments !== false && {
      mercadoPago: { accessToken: ACCESS_TOKEN, webhookSecrets: [WEBHOOK_SECRET], apiRoot: mercadoPagoAt.url },
    }),
    publicUrl: `http://127.0.0.1:${port}`,
    ownerTelegramIds: [OWNER_ID],
  };
  const open = () => openHouse(config, complex.id, options.clock ?? novemberClock());
  let app = await open();

  onTestFinished(async () => {
    await app.stop();
    await telegram.stop();
    await mercadoPago.stop();
  });
  return {
    ...phones,
    telegram,
    mercadoPago,
    complexId: complex.id,
    url: `http://127.0.0.1:${port}`,
    /** Stops the process in good order and starts another, as a release does. */
    async restart(): Promise<void> {
      await app.stop();
      app = await open();
    },
  };
}

async function openHouse(config: Config, complexId: string, clock: Clock) {
  const databaseUrl = config.databaseUrl ?? "";
  const db = connect(databaseUrl, { max: 10 });
  const locks = createLocalLocks();
  const logger = createLogger({ level: process.env.DEBUG_HOUSE ? "debug" : "silent" });
  const metrics = createMetrics();
  const app = await createApp({ config, complexId, databaseUrl, db, locks, logger, metrics, clock });
  await app.start();
  return {
    async stop(): Promise<void> {
      await app.stop();
      await db.destroy();
    },
  };
}

function peopleOn(telegram: ReturnType<typeof createTelegramEmulator>) {
  const guest = (id: number, name: string, languageCode: string) =>
    telegram.addPhone({ id, name, languageCode, role: "guest" });
  return {
    ana: guest(1, "Ana", "es"),
    bruno: guest(2, "Bruno", "pt-br"),
    marta: telegram.addPhone({ id: OWNER_ID, name: "Marta", languageCode: "es", role: "owner" }, { started: true }),
  };
}

function novemberClock(): Clock {
  const ahead = Date.parse("2026-11-02T15:00:00Z") - Date.now();
  return () => new Date(Date.now() + ahead);
}
