import { expect, it } from "vitest";
import * as anyCurrency from "../../migrations/024-any-currency.ts";
import * as prices from "../../migrations/025-prices-owners-use.ts";
import * as coupons from "../../migrations/026-coupons.ts";
import * as byHand from "../../migrations/027-money-by-hand.ts";
import * as ledger from "../../migrations/028-ledger.ts";
import * as owed from "../../migrations/029-what-is-owed.ts";
import * as webhooks from "../../migrations/030-webhooks.ts";
import * as documents from "../../migrations/031-documents.ts";
import { accountsOf, entriesOf, ledgerTroubles } from "../../src/payments/tables/ledger.ts";
import { granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();
const { knex } = database;

/** What this release brings to a database of the one before. */
const NEW = [anyCurrency, prices, coupons, byHand, ledger, owed, webhooks, documents];

/** As `migrate` does it, all in one transaction. What waits for its end is looked at in between, as on another day. */
async function downAndUp(): Promise<void> {
  await knex.transaction(async (trx) => {
    for (const { down } of NEW.toReversed()) await down(trx);
  });
  await knex.transaction(async (trx) => {
    for (const { up } of NEW) await up(trx);
  });
}

it("what was booked, paid and ended before there were charges has an account like everything since", async () => {
  const { booking, ana, marta, pays, clock, room, emulator, works } = await aPaidBooking(database);
  const kept = granted(await ana.holds(stay("2026-02-02", "2026-02-04")));
  await pays(kept);
  const disputed = granted(await ana.holds(stay("2026-02-05", "2026-02-07")));
  emulator.openDispute(await pays(disputed));
  const lost = granted(await ana.holds(stay("2026-03-05", "2026-03-07")));
  const charged = await pays(lost);
  emulator.chargeBack(charged);
  const calledOff = granted(await ana.holds(stay("2026-03-10", "2026-03-12")));
  await pays(calledOff);
  granted(await marta.cancels(calledOff));
  await works();
  const late = granted(await ana.holds(stay("2026-02-12", "2026-02-14")));
  granted(await ana.cancels(late));
  granted(await ana.holds(stay("2026-02-09", "2026-02-11")));
  clock.set("2026-01-15T15:00:00Z");
  await room.expireOverdueHolds();
  granted(await ana.holds(stay("2026-02-09", "2026-02-11")));
  granted(await ana.cancels(booking, { back: 30_00, kept: 30_00 }));
  const accounts = () =>
    Promise.all([booking, kept, disputed, lost, calledOff, late].map(({ id }) => accountsOf(knex, id)));
  const before = await accounts();

  await downAndUp();

  expect(await accounts()).toEqual(before);
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

it("a database with money by hand goes back to the release before, and forward again with what that one understood", async () => {
  const { booking, moneyByHand } = await aPaidBooking(database);
  const marta = { kind: "owner", name: "Marta", channel: "telegram" } as const;
  const taking = {
    bookingId: booking.id,
    method: "cash",
    actor: marta,
    amount: booking.quote.deposit,
  } as const;
  granted(await moneyByHand.take({ ...taking, key: "kept" }));
  const { payment } = granted(await moneyByHand.take({ ...taking, key: "a slip" }));
  granted(await moneyByHand.undoTaking({ payment, reason: "Era de otra.", actor: marta }));
  const before = await accountsOf(knex, booking.id);
  await downAndUp();
  expect(await accountsOf(knex, booking.id)).toEqual(before);
  expect(await ledgerTroubles(knex)).toEqual([]);
});
