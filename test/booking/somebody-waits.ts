import { expect } from "vitest";
import type { Db } from "../../src/db/connect.ts";

/** Until a connection of this database waits for a lock. */
export async function somebodyWaits(db: Db): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await db.raw<{ rows: { waiting: number }[] }>(
        `select count(*)::int as waiting
         from pg_stat_activity
         where datname = current_database()
           and wait_event_type = 'Lock'`,
      );
      return rows[0]?.waiting;
    })
    .toBeGreaterThan(0);
}
