import { expect, it } from "vitest";
import { down, up } from "../../migrations/028-ledger.ts";
import { accountsOf, entriesOf, ledgerTroubles } from "../../src/payments/tables/ledger.ts";
import { granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();
const { knex } = database;

it("what was booked, paid and cancelled before there were charges has an account like everything since", async () => {
  const { booking, ana, pays, clock } = await aPaidBooking(database);
  const kept = granted(await ana.holds(stay("2026-02-02", "2026-02-04")));
  await pays(kept);
  granted(await ana.holds(stay("2026-02-09", "2026-02-11")));
  clock.set("2026-01-15T15:00:00Z");
  granted(await ana.cancels(booking, { back: 30_00, kept: 30_00 }));
  const before = await accountsOf(knex, booking.id);

  await knex.transaction(async (trx) => {
    await down(trx);
    await up(trx);
  });

  expect(await accountsOf(knex, booking.id)).toEqual(before);
  expect(await accountsOf(knex, kept.id)).toMatchObject([{ charged: 200_00, paid: 60_00, owed: 140_00 }]);
  const entered = (await entriesOf(knex, booking.id)).map(({ kind, category, amount }) => [
    kind,
    category,
    amount,
  ]);
  expect(entered).toEqual([
    ["payment", null, 60_00],
    ["charge", "kept", 30_00],
  ]);
  expect(await ledgerTroubles(knex)).toEqual([]);
});
