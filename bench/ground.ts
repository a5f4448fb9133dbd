import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Db } from "../src/db/connect.ts";
import { startEmbeddedPostgres } from "../src/db/embedded.ts";
import { migrate } from "../src/db/migrate.ts";
import { SECOND_MS } from "../src/shared/clock.ts";
import { databaseUrl } from "../test/support/database-url.ts";
import { startRedis } from "../test/support/redis.ts";
import { findTool, tools } from "../test/support/tools.ts";

export type BenchDatabase = {
  readonly url: string;
  readonly db: Db;
  /** How many deadlocks the server broke in it. Closes `db`; to be asked when everybody else has left. */
  readonly deadlocks: () => Promise<number>;
};

export type Ground = Awaited<ReturnType<typeof prepareGround>>;

const LEAVE_WITHIN_MS = 10 * SECOND_MS;
const POLL_MS = 10;

/** Servers as in production, where Postgres waits for its disk; all of it is gone when the ground is disposed of. */
export async function prepareGround() {
  await using started = new AsyncDisposableStack();
  const home = await mkdtemp(join(tmpdir(), "hornero-bench-"));
  started.defer(() => rm(home, { recursive: true, force: true }));
  await chmod(home, 0o755); // Postgres reads its folder as a user of its own when the bench runs as root

  const postgres = await startEmbeddedPostgres({ dataDir: join(home, "postgres") });
  started.defer(postgres.stop);
  const admin = connect(postgres.url);
  started.defer(() => admin.destroy());

  const redisUrl = process.env.REDIS_URL ?? (await ownRedis(join(home, "redis"), started));
  const ground = started.move();

  return {
    /** Undefined where there is none to be had. */
    redisUrl,

    /** A database that no bench has used, with the tables of this release. */
    async database(name: string): Promise<BenchDatabase> {
      await admin.raw("create database ??", [name]);
      const url = databaseUrl(postgres.url, name);
      const db = connect(url);
      ground.defer(() => db.destroy());
      await migrate(db, url);
      return { url, db, deadlocks: () => db.destroy().then(() => deadlocksIn(admin, name)) };
    },

    [Symbol.asyncDispose]: () => ground.disposeAsync(),
  };
}

async function ownRedis(folder: string, started: AsyncDisposableStack): Promise<string | undefined> {
  const binary = findTool(tools.redis);
  if (binary === undefined) return undefined;
  const redis = await startRedis(binary, folder);
  started.defer(redis.stop);
  return redis.url;
}

/** A connection adds what it saw to the server's count at the latest when it ends. */
async function deadlocksIn(admin: Db, database: string): Promise<number> {
  const deadline = performance.now() + LEAVE_WITHIN_MS;
  while ((await connectionsTo(admin, database)) > 0) {
    if (performance.now() > deadline) throw new Error(`Somebody stayed connected to ${database}.`);
    await sleep(POLL_MS);
  }
  const { rows } = await admin.raw<{ rows: [{ deadlocks: number }] }>(
    "select deadlocks from pg_stat_database where datname = ?",
    [database],
  );
  return rows[0].deadlocks;
}

async function connectionsTo(admin: Db, database: string): Promise<number> {
  const { rows } = await admin.raw<{ rows: [{ count: number }] }>(
    "select count(*) from pg_stat_activity where datname = ?",
    [database],
  );
  return rows[0].count;
}
