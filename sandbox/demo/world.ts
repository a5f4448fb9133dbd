import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { createApp } from "../../src/app.ts";
import { describeComplex } from "../../src/booking/describe-complex.ts";
import type { Complex } from "../../src/booking/domain/complex.ts";
import type { Config } from "../../src/config.ts";
import type { Db } from "../../src/db/connect.ts";
import { layFoundations } from "../../src/foundations.ts";
import { systemClock } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { demoComplex } from "../demo-data/complex.ts";
import { createMercadoPagoEmulator, type MercadoPagoEmulator } from "../mercadopago/emulator.ts";
import { phonesPage } from "../phones/serve.ts";
import { createTelegramEmulator, type TelegramEmulator } from "../telegram/emulator.ts";
import { ANA, BRUNO, MARTA } from "./people.ts";
import type { Ports } from "./ports.ts";
import { openRedis } from "./redis.ts";

export type WorldOptions = {
  /** Holds everything that outlives a stop. */
  readonly dataDir: string;
  readonly ports: Ports;
  readonly mode: Complex["mode"];
};

export type World = {
  readonly phonesUrl: string;
  readonly telegram: TelegramEmulator;
  readonly mercadoPago: MercadoPagoEmulator;
  readonly db: Db;
  readonly complexId: string;
  stop(): Promise<void>;
};

/** In the data folder. */
export const LOG_FILE = "hornero.log";

/** Beside the phones page, the folder of the demo that serves it. */
export const WHOSE_DEMO = "/demo/folder";

const HOST = "127.0.0.1";

/** Made up, as long as the real ones. */
const SECRETS = {
  telegramToken: "7100000000:demo-token-of-the-hornero-sandbox-00",
  telegramWebhook: "demo-webhook-secret",
  mercadoPagoToken: "TEST-0000000000-demo-token-of-the-hornero-sandbox",
  mercadoPagoWebhook: "demo-webhook-secret",
};

/** Hornero as it runs for real, and around it everything it talks to, on loopback. */
export async function openWorld({ dataDir, ports, mode }: WorldOptions): Promise<World> {
  await using opened = new AsyncDisposableStack();
  await mkdir(dataDir, { recursive: true });
  const log = createWriteStream(join(dataDir, LOG_FILE), { flags: "a" });
  opened.defer(() => finished(log.end()));
  const logger = createLogger({ level: "info", destination: log });
  const metrics = createMetrics();

  const telegram = createTelegramEmulator({
    token: SECRETS.telegramToken,
    people: [ANA, BRUNO],
    dataFile: join(dataDir, "telegram.json"),
    port: ports.phones,
  });
  telegram.addPhone(MARTA, { started: true });
  telegram.fastify.register(phonesPage);
  telegram.fastify.get(WHOSE_DEMO, () => resolve(dataDir));
  const { url: phonesUrl } = await telegram.start();
  opened.defer(() => telegram.stop());

  const mercadoPago = createMercadoPagoEmulator({
    accessToken: SECRETS.mercadoPagoToken,
    webhookSecret: SECRETS.mercadoPagoWebhook,
    dataFile: join(dataDir, "mercadopago.json"),
    host: HOST,
    port: ports.payments,
  });
  const { url: paymentsUrl } = await mercadoPago.start();
  opened.defer(() => mercadoPago.stop());

  const redis = await openRedis(join(dataDir, "redis"), ports.redis);
  if (redis) opened.defer(redis.stop);

  const config: Config = {
    ...(redis && { redisUrl: redis.url }),
    publicUrl: `http://${HOST}:${ports.app}`,
    host: HOST,
    port: ports.app,
    dataDir,
    logLevel: "info",
    telegram: {
      token: SECRETS.telegramToken,
      apiRoot: phonesUrl,
      webhookSecret: SECRETS.telegramWebhook,
    },
    mercadoPago: {
      accessToken: SECRETS.mercadoPagoToken,
      webhookSecrets: [SECRETS.mercadoPagoWebhook],
      apiRoot: paymentsUrl,
    },
    ownerTelegramIds: [MARTA.id],
    ownerWhatsAppNumbers: [],
  };
  const foundations = await layFoundations(config, { logger, metrics });
  opened.defer(() => foundations.close());
  const complex = await demoComplex(mode, systemClock());
  const complexId = await foundations.db.transaction((trx) => describeComplex(trx, complex));
  const app = await createApp({ ...foundations, config, complexId, logger, metrics, clock: systemClock });
  opened.defer(() => app.stop());
  await app.start();

  const running = opened.move();
  return {
    ...{ phonesUrl, telegram, mercadoPago, complexId },
    db: foundations.db,
    stop: () => running.disposeAsync(),
  };
}
