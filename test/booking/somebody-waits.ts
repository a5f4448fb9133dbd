import { expect } from "vitest";
import type { Db } from "../../src/db/connect.ts";

/** Until so many connections of this database wait for a lock. */
export async function somebodyWaits(db: Db, atLeast = 1): Promise<void> {
  await expect.poll(() => waitersIn(db)).toBeGreaterThanOrEqual(atLeast);
}

/** How many of them do. */
export async function waitersIn(db: Db): Promise<number> {
  const { rows } = await db.raw<{ rows: [{ waiting: number }] }>(
    `select count(*)::int as waiting
     from pg_stat_activity
     where datname = current_database()
       and wait_event_type = 'Lock'`,
  );
  return rows[0].waiting;
}
