import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Db } from "../src/db/connect.ts";
import { startEmbeddedPostgres } from "../src/db/embedded.ts";
import { migrate } from "../src/db/migrate.ts";
import { databaseUrl } from "../test/support/database-url.ts";
import { type RedisServer, startRedis } from "../test/support/redis.ts";
import { findTool, tools } from "../test/support/tools.ts";
import { deadlocksIn } from "./deadlocks.ts";

export type BenchDatabase = {
  readonly url: string;
  readonly db: Db;
  /** Closes `db` and counts the deadlocks there were; to be asked last. */
  readonly deadlocks: () => Promise<number>;
};

export type Ground = Awaited<ReturnType<typeof prepareGround>>;

/** Servers with the settings of production, where Postgres waits for its disk; all of it goes with the ground. */
export async function prepareGround() {
  await using started = new AsyncDisposableStack();
  const home = await mkdtemp(join(tmpdir(), "hornero-bench-"));
  started.defer(() => rm(home, { recursive: true, force: true }));
  await chmod(home, 0o755); // Postgres reads its folder as a user of its own when the bench runs as root

  const postgres = await startEmbeddedPostgres({ dataDir: join(home, "postgres") });
  started.defer(postgres.stop);
  const admin = connect(postgres.url);
  started.defer(() => admin.destroy());
  const redisBinary = findTool(tools.redis);
  const redisUrl = process.env.REDIS_URL ?? (await startOwnRedis("redis", started))?.url;
  const ground = started.move();

  async function startOwnRedis(name: string, stack: AsyncDisposableStack): Promise<RedisServer | undefined> {
    if (redisBinary === undefined) return undefined;
    return stack.adopt(await startRedis(redisBinary, join(home, name)), (redis) => redis.stop());
  }

  return {
    /** Undefined where there is no Redis to be had. */
    redisUrl,

    /** One that a bench may stop, whatever Redis there is otherwise; undefined where none can be started. */
    redisOfItsOwn: () => startOwnRedis("redis-of-its-own", ground),

    /** A new database with the tables of this release, or a copy of one that everybody has left. */
    async database(name: string, template = "template1"): Promise<BenchDatabase> {
      await admin.raw("create database ?? template ??", [name, template]);
      const url = databaseUrl(postgres.url, name);
      const db = connect(url);
      ground.defer(() => db.destroy());
      await migrate(url);
      return { url, db, deadlocks: () => db.destroy().then(() => deadlocksIn(admin, name)) };
    },

    [Symbol.asyncDispose]: () => ground.disposeAsync(),
  };
}
