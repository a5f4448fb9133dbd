import { expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { createInbox } from "../../src/inbox/inbox.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { holds, pays } from "./steps.ts";

const database = testDatabase();
const SOON = { timeout: 15_000, interval: 20 };

/** All that was done and said, without when the jobs of it ran. */
async function theBooks() {
  const tables = ["bookings", "audit_entries", "ledger_entries", "payments", "refunds", "outbox", "drafts"];
  const { knex } = database;
  return Promise.all(
    tables.map(
      async (table) => (await knex.raw("select to_jsonb(t) as row from ?? as t order by 1", [table])).rows,
    ),
  );
}

const jobsLeft = async () =>
  (await database.knex.raw("select from graphile_worker.jobs where run_at <= now()")).rowCount;

it("everything that came in, replayed by two processes at once, changes nothing in a house with a paid booking", async () => {
  const house = await aHouse(database, { mode: "instant", telegram: "webhook" });
  pays(house, house.ana, await holds(house.ana));
  await house.ana.sees("¡Reserva confirmada!");
  await house.ana.waitFor(({ kind }) => kind === "document", { what: "the calendar file" });
  await house.marta.sees("Seña pagada");
  await expect.poll(jobsLeft, SOON).toBe(0);
  const before = await theBooks();

  const other = connect(database.url, { max: 2 });
  const inboxes = [createInbox({ db: database.knex }), createInbox({ db: other })];
  const items = await createInbox({ db: database.knex }).list({ limit: 1000 });
  await Promise.all(inboxes.flatMap((inbox) => items.map(({ id }) => inbox.replay(id))));
  await expect.poll(jobsLeft, SOON).toBe(0);
  await other.destroy();

  expect(new Set(items.map(({ source }) => source))).toEqual(new Set(["telegram", "mercadopago"]));
  expect(await inboxes[0]?.list({ state: "waiting" })).toEqual([]);
  expect(await theBooks()).toEqual(before);
});
