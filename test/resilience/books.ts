import type { Knex } from "knex";
import { expect, vi } from "vitest";
import { withTheTest } from "../support/ending.ts";

/** For what is looked at again and again until it is so, on a busy machine. */
export const SOON = { timeout: 40_000, interval: 20 };

/** What the house has written down: all of it, or what is about a cabin. */
export function booksOf(knex: Knex) {
  const read =
    (sql: string) =>
    (cabin: string | null = null) =>
      all(knex, sql, { cabin });
  return {
    bookings: read(`
      select state
      from bookings
      join cabins on cabins.id = cabin_id
      where cabins.name = coalesce(:cabin, cabins.name)
      order by bookings.created_at`),
    occupied: read(`
      select kind
      from occupancies
      join cabins on cabins.id = cabin_id
      where occupancies.active
        and cabins.name = coalesce(:cabin, cabins.name)`),
    ledger: read(`
      select kind, amount
      from ledger_entries
      join bookings on bookings.id = booking_id
      join cabins on cabins.id = cabin_id
      where cabins.name = coalesce(:cabin, cabins.name)
        and kind <> 'charge'
      order by ledger_entries.id`),

    /** Resolves once everything that was said is known to have arrived. */
    allSaid: () =>
      vi.waitFor(
        async () => expect(await all(knex, "select from outbox where status = 'pending'")).toEqual([]),
        SOON,
      ),
  };
}

/**
 * Takes locks in a transaction of the test's own: whoever wants them waits at exactly that statement.
 *
 * `wanted` resolves once so many do.
 */
export async function holdRows(knex: Knex, statement: string, ending = withTheTest) {
  const trx = await knex.transaction();
  ending.finished(() => trx.rollback());
  await trx.raw(statement);
  const [us] = await all<{ pid: number }>(trx, "select pg_backend_pid() as pid");
  const waiting = "select from pg_stat_activity where :pid = any(pg_blocking_pids(pid))";
  return {
    wanted: (by = 1) =>
      vi.waitFor(async () => {
        const waiters = await all(knex, waiting, { ...us });
        expect(waiters.length).toBeGreaterThanOrEqual(by);
      }, SOON),
    letGo: () => trx.rollback(),
  };
}

async function all<Row>(knex: Knex, sql: string, bindings: Knex.ValueDict = {}): Promise<Row[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(sql, bindings);
  return rows;
}
