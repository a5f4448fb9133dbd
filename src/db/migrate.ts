import { fileURLToPath } from "node:url";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { HOUR_MS } from "../shared/clock.ts";
import { connect, type Db } from "./connect.ts";

const MIGRATIONS = {
  directory: fileURLToPath(new URL("../../migrations", import.meta.url)),
  loadExtensions: [".ts"],
};

/** For a large table to be rewritten, here or by the process that went first. */
const TIMEOUT_MS = HOUR_MS;

/** Any number, the same in every process: `hornero` in telephone keys. */
const MIGRATING = 4_676_376;

/**
 * Brings the database up to this release, wholly or not at all.
 *
 * Processes that start together do it one after the other.
 */
export async function migrate(url: string): Promise<void> {
  const db = connect(url, { max: 1, statementTimeoutMs: TIMEOUT_MS });
  try {
    await db.transaction(async (trx) => {
      await trx.raw("set local idle_in_transaction_session_timeout = 0");
      await trx.raw("select pg_advisory_xact_lock(?)", [MIGRATING]);
      await migrateJobs(url);
      await trx.migrate.latest(MIGRATIONS);
    });
  } finally {
    await db.destroy();
  }
}

/** How many migrations of this release have not run yet; changes nothing. */
export async function pendingMigrations(db: Db): Promise<number> {
  const trx = await db.transaction();
  try {
    const [, pending]: [unknown, readonly unknown[]] = await trx.migrate.list(MIGRATIONS);
    return pending.length;
  } finally {
    await trx.rollback(); // looking creates the table of what has run
  }
}

/** Takes back every migration of ours, the newest first; the jobs' own stay. */
export async function rollBack(db: Db): Promise<void> {
  await db.transaction((trx) => trx.migrate.rollback(MIGRATIONS, true));
}

async function migrateJobs(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const failsTheQuery = () => {}; // a lost connection is thrown to the query that needed it
  pool.on("error", failsTheQuery);
  pool.on("connect", (client) => client.on("error", failsTheQuery));
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
}
