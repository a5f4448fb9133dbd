import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
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
import { HOST, type Outside, openOutside } from "./outside.ts";
import { MARTA } from "./people.ts";
import type { Ports } from "./ports.ts";
import { openRedis } from "./redis.ts";

export type WorldOptions = {
  /** Holds everything that outlives a stop. */
  readonly dataDir: string;
  readonly ports: Ports;
  readonly mode: Complex["mode"];
  /** Where it is remembered: in a Postgres of its own, unless it is given. */
  readonly databaseUrl?: string | undefined;
};

export type World = Pick<Outside, "phonesUrl" | "telegram" | "whatsApp" | "mercadoPago"> & {
  readonly db: Db;
  readonly complexId: string;
  stop(): Promise<void>;
};

/** In the data folder. */
export const LOG_FILE = "hornero.log";

/** Hornero as it runs for real, and around it everything it talks to, on loopback. */
export async function openWorld({ dataDir, ports, mode, databaseUrl }: WorldOptions): Promise<World> {
  await using opened = new AsyncDisposableStack();
  await mkdir(dataDir, { recursive: true });
  const log = createWriteStream(join(dataDir, LOG_FILE), { flags: "a" });
  opened.defer(() => finished(log.end()));
  const logger = createLogger({ level: "info", destination: log });
  const metrics = createMetrics();

  const outside = await openOutside(dataDir, ports);
  opened.defer(() => outside.stop());

  const redis = await openRedis(join(dataDir, "redis"), ports.redis);
  if (redis) opened.defer(redis.stop);

  const publicUrl = `http://${HOST}:${ports.app}`;
  const config: Config = {
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(redis && { redisUrl: redis.url }),
    publicUrl,
    host: HOST,
    port: ports.app,
    dataDir,
    logLevel: "info",
    ...outside.access,
    webhooksToPrivate: true,
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
  await outside.whatsApp.setWebhook(`${publicUrl}/webhooks/whatsapp`);

  const running = opened.move();
  return {
    ...outside,
    ...{ db: foundations.db, complexId },
    stop: () => running.disposeAsync(),
  };
}
