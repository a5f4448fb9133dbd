import { describe, expect, it } from "vitest";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import { accountsOf, entriesOf, ledgerTroubles } from "../../src/payments/tables/ledger.ts";
import { granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { aHeldBooking, aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();
const { knex } = database;

/** What a booking costs, by category. */
async function charges({ id }: Booking) {
  const charged = (await entriesOf(knex, id)).filter(({ kind }) => kind === "charge");
  return charged.map(({ category, amount }) => [category, amount]);
}

const MARTA = { kind: "owner", name: "Marta", channel: "telegram" } as const;

const account = async ({ id }: Booking) => (await accountsOf(knex, id))[0];

describe("what a booking costs", () => {
  it("is nothing while it is a hold, also of one that was cancelled or has expired", async () => {
    const { booking, ana, bruno, clock, room } = await aHeldBooking(database);
    const other = granted(await bruno.holds(stay("2026-01-12", "2026-01-14")));
    granted(await ana.cancels(booking));
    clock.advance({ minutes: 61 });
    await room.expireOverdueHolds();
    expect([await charges(booking), await charges(other)]).toEqual([[], []]);
  });

  it("is entered once it is confirmed, line by line, and what is owed is the rest", async () => {
    const { booking, pays, cabinId, ana } = await aHeldBooking(database);
    await knex.raw("update cabins set cleaning_fee = 3000 where id = ?", [cabinId]);
    const cleaned = granted(await ana.changes(booking, { stay: stay("2026-01-12", "2026-01-14") }));
    await pays(cleaned);
    expect(await charges(cleaned)).toEqual([
      ["fees", 30_00],
      ["lodging", 200_00],
    ]);
    expect(await account(cleaned)).toMatchObject({
      charged: 230_00,
      paid: 69_00,
      owed: 161_00,
      toGiveBack: 0,
    });
  });

  it("follows the price of a stay that changes, by what it costs more or less", async () => {
    const { booking, ana } = await aPaidBooking(database);
    granted(await ana.changes(booking, { stay: stay("2026-01-20", "2026-01-23") }));
    granted(await ana.changes(booking, { stay: stay("2026-01-20", "2026-01-21") }));
    expect(await charges(booking)).toEqual([
      ["lodging", 200_00],
      ["lodging", 100_00],
      ["lodging", -200_00],
    ]);
  });

  it("is what is kept of it, once it is cancelled; the rest is the guest's until it has gone back", async () => {
    const { booking, ana, clock, works } = await aPaidBooking(database);
    clock.set("2026-01-15T15:00:00Z");
    granted(await ana.cancels(booking, { back: 30_00, kept: 30_00 }));
    expect(await charges(booking)).toEqual([
      ["lodging", 200_00],
      ["kept", 30_00],
      ["lodging", -200_00],
    ]);
    expect(await account(booking)).toMatchObject({
      charged: 30_00,
      paid: 60_00,
      owed: -30_00,
      toGiveBack: 30_00,
    });
    await works();
    expect(await account(booking)).toMatchObject({ refunded: 30_00, owed: 0, toGiveBack: 0 });
  });

  it("is corrected on the day on which the house hears why, however late: the months before may have been handed over", async () => {
    const { booking, deposit, ana, clock, emulator, works } = await aPaidBooking(database);
    clock.set("2026-01-15T15:00:00Z");
    granted(await ana.cancels(booking, { back: 30_00, kept: 30_00 }));
    await works();
    emulator.refund(deposit, 10);
    clock.set("2026-02-03T15:00:00Z");
    await works();
    const late = (await entriesOf(knex, booking.id)).slice(-2);
    expect(late.map(({ kind, amount, at }) => [kind, amount, at.toISOString()])).toEqual([
      ["refund", 10_00, "2026-02-03T15:00:00.000Z"],
      ["charge", -10_00, "2026-02-03T15:00:00.000Z"],
    ]);
  });

  it("is neither more nor less while a payer claims their money back: that is in dispute until it is decided", async () => {
    const { booking, deposit, emulator, works } = await aPaidBooking(database);
    emulator.openDispute(deposit);
    await works();
    expect(await account(booking)).toMatchObject({ owed: 140_00, inDispute: 60_00 });
  });
});

describe("the books", () => {
  const BREAKS = [
    {
      what: "a payment that nobody made",
      sql: `insert into ledger_entries (booking_id, payment_id, kind, amount, currency, reference, at)
            select booking_id, id, 'payment', 100, currency, 'forged', now() from payments where booking_id = :id`,
    },
    {
      what: "a refund that nobody got",
      sql: `insert into ledger_entries (booking_id, payment_id, kind, amount, currency, reference, at)
            select booking_id, id, 'refund', 100, currency, 'forged', now() from payments where booking_id = :id`,
    },
    {
      what: "a charge for nothing",
      sql: `insert into ledger_entries (booking_id, kind, category, amount, currency, reference, at)
            values (:id, 'charge', 'fees', 100, 'ARS', 'forged', now())`,
    },
    {
      what: "a charge in another currency",
      sql: `insert into ledger_entries (booking_id, kind, category, amount, currency, reference, at)
            values (:id, 'charge', 'lodging', 20000, 'USD', 'forged', now())`,
    },
    { what: "a payment that grows", sql: "update payments set amount = amount + 1 where booking_id = :id" },
    { what: "an entry that changes", sql: "update ledger_entries set amount = 1 where booking_id = :id" },
    { what: "an entry that is lost", sql: "delete from ledger_entries where booking_id = :id" },
    { what: "a ledger that is emptied", sql: "truncate ledger_entries" },
  ];

  it.each(BREAKS)("refuse $what, whoever says so", async ({ sql }) => {
    const { booking } = await aPaidBooking(database);
    const before = await entriesOf(knex, booking.id);
    const constraint = expect.stringMatching(/^ledger_(agrees|only_grows)$/);
    await expect(knex.raw(sql, { id: booking.id })).rejects.toMatchObject({ constraint });
    expect(await entriesOf(knex, booking.id)).toEqual(before);
    expect(await ledgerTroubles(knex)).toEqual([]);
  });

  const TAMPERINGS = [
    {
      what: "an entry that was written over",
      sql: "update ledger_entries set amount = amount + 1",
      found: ["disagrees"],
    },
    { what: "an entry that is gone", sql: "delete from ledger_entries", found: ["disagrees"] },
    { what: "a payment that grew", sql: "update payments set amount = amount + 1", found: ["disagrees"] },
    {
      what: "a quote that fell",
      sql: "update bookings set quote = jsonb_set(quote, '{total}', '1')",
      found: ["disagrees"],
    },
    {
      what: "a refund said to be done",
      sql: "update refunds set done_at = now(), given_as = 'cash', given_by = 'x'",
      found: ["promise_not_kept"],
    },
    {
      what: "more promised than paid",
      sql: "update refunds set up_to = up_to * 1000",
      found: ["promise_too_high"],
    },
  ];

  it("are looked through by the check, which finds what somebody did behind their back", async () => {
    const { booking, moneyByHand, room } = await aPaidBooking(database);
    const { id: bookingId, code } = booking;
    const taken = { method: "cash", key: bookingId, actor: MARTA, amount: centavos(140_00) } as const;
    granted(await moneyByHand.take({ bookingId, ...taken }));
    const price = { total: centavos(150_00), expected: { total: centavos(200_00) }, reason: "Sin agua." };
    granted(await room.setPrice({ key: "less", code, actor: MARTA, ...price }));
    expect(await ledgerTroubles(knex)).toEqual([]);
    for (const { sql, found } of TAMPERINGS) {
      const trx = await knex.transaction();
      await trx.raw("set local session_replication_role = replica");
      const of = sql.includes("update bookings") ? "id" : "booking_id";
      await trx.raw(`${sql} where ${of} = :bookingId`, { bookingId });
      const troubles = await ledgerTroubles(trx);
      await trx.rollback();
      expect(troubles.map(({ what }) => what)).toEqual(expect.arrayContaining(found));
      expect(new Set(troubles.map((trouble) => trouble.code))).toEqual(new Set([code]));
    }
  });

  it("follow whoever moves a booking, also where no use case did", async () => {
    const { booking } = await aPaidBooking(database);
    await knex.raw("update bookings set state = 'no_show', ended = '{}' where id = ?", [booking.id]);
    expect(await account(booking)).toMatchObject({ charged: 60_00, owed: 0 });
    await knex.raw("update payments set refunded = 6000, status = 'refunded' where booking_id = ?", [
      booking.id,
    ]);
    expect(await account(booking)).toMatchObject({ charged: 0, paid: 60_00, refunded: 60_00, owed: 0 });
  });
});
