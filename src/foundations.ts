import type { Config } from "./config.ts";
import { connect, type Db } from "./db/connect.ts";
import { startEmbeddedPostgres } from "./db/embedded.ts";
import { migrate } from "./db/migrate.ts";
import type { CabinLocks } from "./locks/cabin-locks.ts";
import { createLocalLocks } from "./locks/local.ts";
import { createRedisLocks } from "./locks/redis.ts";
import type { Logger } from "./shared/logger.ts";
import type { Metrics } from "./shared/metrics.ts";

/** What the rooms stand on. */
export type Foundations = {
  readonly databaseUrl: string;
  readonly db: Db;
  readonly locks: CabinLocks;
};

/** Holds, jobs, deliveries and requests of one process together. */
const POOL_SIZE = 16;

/** Opens the database, brought up to this release, and the cabin locks. */
export async function layFoundations(
  config: Config,
  { logger, metrics }: { readonly logger: Logger; readonly metrics: Metrics },
): Promise<Foundations & { close(): Promise<void> }> {
  const embedded =
    config.databaseUrl === undefined
      ? await startEmbeddedPostgres({ dataDir: `${config.dataDir}/postgres` })
      : undefined;
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? "";
  const db = connect(databaseUrl, {
    max: POOL_SIZE,
    onError: (message) => logger.debug({ message }, "no connection to the database"),
  });
  const locks = config.redisUrl
    ? createRedisLocks({ url: config.redisUrl, metrics, logger })
    : createLocalLocks();

  async function close(): Promise<void> {
    await locks.close();
    await db.destroy();
    await embedded?.stop();
  }
  try {
    await migrate(databaseUrl);
  } catch (error) {
    await close();
    throw error;
  }
  return { databaseUrl, db, locks, close };
}
