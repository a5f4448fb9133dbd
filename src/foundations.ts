import type { Config } from "./config.ts";
import { connect, type Db } from "./db/connect.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./db/embedded.ts";
import { migrate } from "./db/migrate.ts";
import type { CabinLocks } from "./locks/cabin-locks.ts";
import { createLocalLocks } from "./locks/local.ts";
import type { Logger } from "./shared/logger.ts";
import type { Metrics } from "./shared/metrics.ts";

/** What the rooms stand on. */
export type Foundations = {
  readonly databaseUrl: string;
  readonly db: Db;
  readonly locks: CabinLocks;
};

type Observed = { readonly logger: Logger; readonly metrics: Metrics };
type FoundationsDeps = Observed & {
  readonly toStay?: boolean;
  /** Cuts it short: it throws, and leaves no Postgres running. */
  readonly signal?: AbortSignal;
};

/** Holds, jobs, deliveries and requests of one process together. */
const POOL_SIZE = 16;

/**
 * Opens the database, brought up to this release, and the cabin locks.
 *
 * An embedded Postgres may be another process' for a moment (`complex import` beside a running house), but not where
 * we mean to stay.
 */
export async function layFoundations(
  config: Config,
  { logger, metrics, toStay = false, signal }: FoundationsDeps,
): Promise<Foundations & { close(): Promise<void> }> {
  const openLocks = await locksFor(config.redisUrl);
  const embedded = config.databaseUrl === undefined ? await openEmbedded(config, signal) : undefined;
  if (embedded?.isAnothers && toStay) {
    throw new Error(
      `Another Hornero runs on DATA_DIR (${config.dataDir}). Stop that one first, or give both a DATABASE_URL.`,
    );
  }
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? "";
  const db = connect(databaseUrl, {
    max: POOL_SIZE,
    onError: (message) => logger.debug({ message }, "no connection to the database"),
  });
  const locks = openLocks({ metrics, logger });

  async function close(): Promise<void> {
    await locks.close();
    await db.destroy();
    await embedded?.stop();
  }
  const cutShort = () => void embedded?.stop().catch(() => {}); // the migration then fails
  signal?.addEventListener("abort", cutShort);
  try {
    signal?.throwIfAborted();
    await migrate(databaseUrl);
  } catch (error) {
    await close();
    throw error;
  } finally {
    signal?.removeEventListener("abort", cutShort);
  }
  return { databaseUrl, db, locks, close };
}

/** What they lean on is loaded only by whoever has a Redis. */
async function locksFor(url: string | undefined): Promise<(deps: Observed) => CabinLocks> {
  if (url === undefined) return createLocalLocks;
  const { createRedisLocks } = await import("./locks/redis.ts");
  return (deps) => createRedisLocks({ url, ...deps });
}

async function openEmbedded({ dataDir }: Config, signal: AbortSignal | undefined): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres({ dataDir: `${dataDir}/postgres`, ...(signal && { signal }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database that is kept in DATA_DIR (${dataDir}) does not start: ${reason} Give DATA_DIR another folder, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}
