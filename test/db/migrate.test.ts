import { expect, it, onTestFinished, vi } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { migrate, rollBack } from "../../src/db/migrate.ts";
import { MINUTE_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";

const { url, knex } = testDatabase();
const SOON = { timeout: 20_000 };

async function tables(): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'knex%' order by 1",
  );
  return rows.map(({ name }) => name);
}

it("goes all the way down and up again, also when two processes start at once", async () => {
  const before = await tables();
  expect(before).toContain("occupancies");

  await rollBack(knex);
  expect(await tables()).toEqual([]);

  await Promise.all([migrate(url), migrate(url)]);
  expect(await tables()).toEqual(before);
});

it("waits as long as it takes while another process migrates", async () => {
  const other = connect(url, { max: 1 });
  onTestFinished(() => other.destroy());
  const migrating = await other.transaction();
  await migrating.raw("select pg_advisory_xact_lock(4676376)");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const waiting = migrate(url);
  await vi.waitFor(async () => {
    const { rows } = await knex.raw(
      `select from pg_locks
       where locktype = 'advisory'
         and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    expect(rows).toHaveLength(1);
  }, SOON);

  await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
  await migrating.rollback();
  await waiting;
});
