import { expect, it } from "vitest";
import { aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { hornero, horneroProcess } from "./operator.ts";

const database = testDatabase();
const env = { DATABASE_URL: database.url, TELEGRAM_BOT_TOKEN: "4242:sandbox" };

it("shows a booking's entries with what is owed after each, a month's sums, and where the books were forced", async () => {
  const { booking, deposit } = await aPaidBooking(database);
  const shown = await hornero(["ledger", "show", booking.code.toLowerCase()], env);
  expect(shown.said.map((line) => line.replace(/\s+/g, " "))).toEqual([
    `${booking.code} · Quebracho · 2026-01-20 to 2026-01-22 · confirmed`,
    "when (UTC) what amount",
    `2026-01-05 15:00 paid (${deposit}) 60.00 ARS owed -60.00 ARS`,
    "2026-01-05 15:00 the nights charged 200.00 ARS owed 140.00 ARS",
    "Charged 200.00 ARS, paid 60.00 ARS, given back 0.00 ARS, taken back 0.00 ARS: the guest owes 140.00 ARS.",
  ]);

  const { said: totals } = await hornero(["ledger", "totals", "--month", "2026-01", "--json"], env);
  expect(JSON.parse(totals.join(""))).toMatchObject([
    { kind: "charge", category: "lodging", amount: 200_00, entries: 1 },
    { kind: "payment", amount: 60_00, entries: 1 },
  ]);

  await database.knex.transaction(async (trx) => {
    await trx.raw("set local session_replication_role = replica"); // as a restored copy would be that lost a row
    await trx.raw("delete from ledger_entries where kind = 'payment'");
  });
  const wrong = `${booking.code}, payment ${deposit}: for what came in the ledger says 0.00 ARS, where it ought to be 60.00 ARS.`;
  const { exitCode, said } = await horneroProcess(["ledger", "check"], env);
  expect({ exitCode, said }).toMatchObject({ exitCode: 1, said: expect.arrayContaining([wrong]) });
});
