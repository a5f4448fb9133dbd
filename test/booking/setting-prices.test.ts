import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import type { PriceOrder } from "../../src/booking/set-price.ts";
import type { Db } from "../../src/db/connect.ts";
import { err, ok } from "../../src/shared/result.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { granted } from "./desk.ts";
import { anaHasTwoNights } from "./two-nights.ts";

const { knex } = testDatabase();

/** Ana has two nights at 200.00 in all, and Marta asks another price for them. */
async function martaHasAWord(db: Db, mode: "instant" | "approval" = "instant") {
  const desk = await anaHasTwoNights(db, mode);
  const prices = async (total: number, order: Partial<PriceOrder> = {}) => {
    const now = await desk.room.bookingByCode(desk.booking.code);
    return desk.room.setPrice({
      ...{
        key: randomUUID(),
        code: desk.booking.code,
        total: centavos(total),
        reason: "Es lo que acordamos",
      },
      actor: { kind: "owner", name: "Marta", channel: "telegram" },
      expected: { total: now?.quote.total ?? centavos(0) },
      ...order,
    });
  };
  return { ...desk, prices };
}

describe("an owner who asks another price for a booking", () => {
  it("changes the deposit of a hold with it, by the same deadline, and its guest is told", async () => {
    const { prices, booking, notices, ana, ownersChat } = await martaHasAWord(knex);
    const priced = granted(await prices(150_00));
    expect(priced.quote).toMatchObject({ total: 150_00, deposit: 45_00, balance: 105_00 });
    expect(priced.quote.lines.at(-1)).toMatchObject({ kind: "adjustment", label: "Es lo que acordamos" });
    expect(priced).toMatchObject({ state: "awaiting_deposit", deadline: booking.deadline });
    expect(await notices(ana.chatId)).toEqual(["price_set"]);
    expect(await notices(ownersChat)).toEqual(["hold_placed"]);
  });

  it("may do so before they say yes to a request", async () => {
    const { prices, marta } = await martaHasAWord(knex, "approval");
    const priced = granted(await prices(220_00));
    expect(granted(await marta.approves(priced)).quote).toMatchObject({ total: 220_00, deposit: 66_00 });
  });

  it("leaves a deposit that is paid, and changes what is left to pay", async () => {
    const { prices, pays, room } = await martaHasAWord(knex);
    await pays();
    const priced = granted(await prices(150_00));
    expect(priced.quote).toMatchObject({ total: 150_00, deposit: 60_00, balance: 90_00 });
    expect(await room.moneyOf(priced)).toEqual({ received: 60_00, due: 90_00 });
  });

  it("gives back what was paid beyond it, also the day before", async () => {
    const { prices, pays, room, clock } = await martaHasAWord(knex);
    await pays(200_00);
    clock.set("2026-01-11T15:00:00Z");
    const priced = granted(await prices(120_00));
    expect(await room.moneyOf(priced)).toEqual({ received: 120_00, due: 0 });
  });

  it("confirms a hold whose part is now all of its deposit", async () => {
    const { prices, purse, booking, notices, ana } = await martaHasAWord(knex);
    purse.pays(booking, 40_00);
    expect(granted(await prices(100_00))).toMatchObject({ state: "confirmed" });
    expect(await notices(ana.chatId)).toEqual(["price_set", "booking_confirmed"]);
  });

  it("asks for it once, however often it is heard", async () => {
    const { prices, notices, ana } = await martaHasAWord(knex);
    const first = { key: "first", expected: { total: centavos(200_00) } };
    granted(await prices(150_00, first));
    const again = granted(await prices(160_00));
    expect(await prices(150_00, first)).toEqual(ok(again));
    expect(await notices(ana.chatId)).toEqual(["price_set", "price_set"]);
  });

  it("is written down with what it was, what it became, what is left to pay, why and by whom", async () => {
    const { prices, booking, pays } = await martaHasAWord(knex);
    await pays();
    granted(await prices(150_00));
    const { rows } = await knex.raw(
      "select actor, details from audit_entries where action = 'price_set' and subject = ?",
      [`booking:${booking.code}`],
    );
    expect(rows).toMatchObject([
      {
        actor: "Marta",
        details: {
          ...{ why: "Es lo que acordamos", due: 90_00 },
          ...{ before: { total: 200_00 }, after: { total: 150_00 } },
        },
      },
    ]);
  });
});

describe("another price is refused", () => {
  it("where the price is not the one that was shown", async () => {
    const { prices } = await martaHasAWord(knex);
    const shown = { expected: { total: centavos(199_00) } };
    expect(await prices(150_00, shown)).toEqual(err({ kind: "price_changed", total: 200_00 }));
  });

  it.each([
    { total: 200_00, kind: "nothing_changes" },
    { total: 0, kind: "nothing_to_pay" },
  ])("where it is $total centavos: $kind", async ({ total, kind }) => {
    const { prices } = await martaHasAWord(knex);
    expect(await prices(total)).toEqual(err({ kind }));
  });

  it("once the booking has ended, and where there is none", async () => {
    const { prices, ana, booking } = await martaHasAWord(knex);
    granted(await ana.cancels(booking));
    expect(await prices(150_00)).toMatchObject({
      error: { kind: "already", booking: { state: "cancelled" } },
    });
    expect(await prices(150_00, { code: "ZZZZZZ" })).toEqual(err({ kind: "no_such_booking" }));
  });
});

describe("a booking whose owner has said the price, that changes", () => {
  it("goes on with so much less in its cabin, whatever else changes", async () => {
    const { prices, ana } = await martaHasAWord(knex);
    const priced = granted(await prices(150_00));
    const longer = granted(await ana.changes(priced, { stay: stay("2026-01-12", "2026-01-15") }));
    expect(longer.quote).toMatchObject({ total: 250_00, deposit: 75_00 });
    expect(longer.quote.lines.at(-1)).toMatchObject({ label: "Es lo que acordamos", amount: -50_00 });
  });

  it("has the tariff's price in another cabin, and the owners are told why", async () => {
    const { prices, ana, algarrobo } = await martaHasAWord(knex);
    const priced = granted(await prices(150_00));
    expect(granted(await ana.changes(priced, { cabinId: algarrobo })).quote.total).toBe(200_00);
    const { rows } = await knex.raw(
      "select details -> 'lost' as lost from audit_entries where action = 'booking_changed' and subject = ?",
      [`booking:${priced.code}`],
    );
    expect(rows).toEqual([{ lost: { coupon: null, agreed: "Es lo que acordamos" } }]);
  });
});
