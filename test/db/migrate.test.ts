import { expect, it } from "vitest";
import { migrate, rollBack } from "../../src/db/migrate.ts";
import { testDatabase } from "../support/database.ts";

const { url, knex } = testDatabase();

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

  await Promise.all([migrate(knex, url), migrate(knex, url)]);
  expect(await tables()).toEqual(before);
});
