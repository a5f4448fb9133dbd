import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "../src/db/connect.ts";
import { SECOND_MS } from "../src/shared/clock.ts";

const LEAVE_WITHIN_MS = 10 * SECOND_MS;
const POLL_MS = 10;

/**
 * How many deadlocks the server broke in a database, those that were tried again with success among them.
 *
 * A connection may add what it saw only when it ends, so this waits until everybody has left the database; `admin` is
 * connected to another one.
 */
export async function deadlocksIn(admin: Db, database: string): Promise<number> {
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
    "select count(*) from pg_stat_activity where datname = ? and backend_type = 'client backend'",
    [database],
  );
  return rows[0].count;
}
