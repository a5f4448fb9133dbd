import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditOf } from "../../src/audit/tables/audit-entries.ts";
import type { Booking } from "../../src/booking/domain/booking.ts";
import {
  type CancellationPolicy,
  FEES_RULES,
  type RefundTerms,
} from "../../src/booking/domain/cancellation.ts";
import { addDays } from "../../src/booking/domain/civil-date.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import { POLICY_PRESETS } from "../../src/booking/domain/policy-presets.ts";
import { err } from "../../src/shared/result.ts";
import { aCabinAndTwoGuests, aGuestAt, granted } from "../booking/desk.ts";
import { aCabin, aComplex, date, stay } from "../support/builders/booking.ts";
import { aPaidBooking, type Till } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();
const marta = { kind: "owner", name: "Marta", channel: "telegram" } as const;

const goneOf = ({ emulator }: Pick<Till, "emulator">, id: string) =>
  emulator.payment(id).refunds.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);

/** As an owner does: what is shown is what they say yes to. */
async function notComing({ room }: Pick<Till, "room">, booking: Booking) {
  const { refund, kept } = await room.noShowRefund(booking);
  return room.markNoShow({ code: booking.code, actor: marta, expected: { refund, kept } });
}

async function forced({ room }: Pick<Till, "room">, booking: Booking, terms: RefundTerms) {
  const shown = await room.refundNow(booking, "owner", terms);
  if (shown === undefined) throw new Error("It is too late.");
  const { refund, kept } = shown;
  const reason = "Se inundó el camino.";
  const expected = { refund, kept };
  return room.cancelBooking({ code: booking.code, actor: marta, reason, forceMajeure: terms, expected });
}

describe("a guest who did not come", () => {
  /** Ana was to come on Tuesday 20, and it is that evening. */
  async function anEveningAlone() {
    const till = await aPaidBooking(database);
    till.clock.set("2026-01-20T23:30:00Z");
    await till.room.advanceStays();
    return till;
  }

  it("loses what their conditions say, though the clock had checked them in; they are told, and it is written down", async () => {
    const till = await anEveningAlone();
    const { booking, deposit, ana, stateOf, notices, works } = till;
    expect(await stateOf(booking)).toBe("checked_in");
    granted(await notComing(till, booking));
    await works();
    expect(await stateOf(booking)).toBe("no_show");
    expect(goneOf(till, deposit)).toBe(0);
    expect(await notices(ana.chatId)).toContain("guest_no_show");
    const [last] = (await auditOf(till.db, `booking:${booking.code}`)).toReversed();
    expect(last).toMatchObject({
      action: "guest_no_show",
      actor: "Marta",
      from: "checked_in",
      to: "no_show",
    });
    expect(last?.details).toEqual({ refund: 0, kept: 60_00 });
  });

  it("gets back what the day of check-in gives, however late it is noticed", async () => {
    const till = await anEveningAlone();
    const policy = { name: "custom", steps: [{ daysBefore: 0, percent: 25 }] };
    await database.knex.raw("update bookings set cancellation_policy = ? where id = ?", [
      JSON.stringify(policy),
      till.booking.id,
    ]);
    till.clock.set("2026-01-21T15:00:00Z");
    const booking = await till.room.bookingByCode(till.booking.code);
    granted(await notComing(till, booking ?? till.booking));
    await till.works();
    expect(goneOf(till, till.deposit)).toBe(15_00);
    expect(await till.told(till.ana.chatId)).toMatchObject([{ data: { reason: "no_show", amount: 15_00 } }]);
  });

  it("keeps the night under way; the next one is for sale", async () => {
    const till = await anEveningAlone();
    granted(await notComing(till, till.booking));
    expect(await till.bruno.holds(stay("2026-01-20", "2026-01-21"))).toMatchObject(
      err({ kind: "dates_taken" }),
    );
    expect(await till.bruno.holds(stay("2026-01-21", "2026-01-22"))).toMatchObject({ ok: true });
  });

  it("can still come by day; and not after the stay, nor twice", async () => {
    const till = await aPaidBooking(database);
    till.clock.set("2026-01-20T20:00:00Z");
    expect(await notComing(till, till.booking)).toMatchObject(err({ kind: "not_now" }));
    till.clock.set("2026-01-22T12:59:00Z");
    granted(await notComing(till, till.booking));
    expect(await notComing(till, till.booking)).toMatchObject(err({ kind: "already", by: "Marta" }));
    expect(await till.marta.cancels(till.booking)).toMatchObject(err({ kind: "already" }));
  });

  it("is looked at again where they paid meanwhile", async () => {
    const till = await anEveningAlone();
    const expected = await till.room.noShowRefund(till.booking);
    await till.paysBalance(till.booking);
    const answer = await till.room.markNoShow({ code: till.booking.code, actor: marta, expected });
    expect(answer).toMatchObject(err({ kind: "refund_changed", refund: 0 }));
  });
});

describe("an owner who cancels for force majeure", () => {
  it.each([
    { terms: { kind: "everything" }, back: 60_00 },
    { terms: { kind: "nothing" }, back: 0 },
    { terms: { kind: "policy" }, back: 30_00 },
    { terms: { kind: "percent", percent: 33 }, back: 19_80 },
    { terms: { kind: "amount", amount: centavos(12_34) }, back: 12_34 },
  ] satisfies { terms: RefundTerms; back: number }[])("gives back $terms: $back", async ({ terms, back }) => {
    const till = await aPaidBooking(database);
    const { booking, deposit, ana, clock, works, stateOf, notices } = till;
    clock.set("2026-01-12T15:00:00Z");
    granted(await forced(till, booking, terms));
    await works();
    expect(goneOf(till, deposit)).toBe(back);
    expect(await stateOf(booking)).toBe("cancelled");
    expect(await notices(ana.chatId)).toContain("booking_force_majeure");
    const [last] = (await auditOf(till.db, `booking:${booking.code}`)).toReversed();
    const details = { refund: back, kept: 60_00 - back, terms, why: "Se inundó el camino." };
    expect(last).toMatchObject({ action: "booking_force_majeure", actor: "Marta", details });
  });

  it("shares out what is left, where a part of it had gone back already", async () => {
    const till = await aPaidBooking(database);
    const { booking, deposit, room, works } = till;
    const lower = { total: centavos(50_00), reason: "Goteras", expected: { total: booking.quote.total } };
    granted(await room.setPrice({ ...lower, key: "lower", code: booking.code, actor: marta }));
    granted(await forced(till, booking, { kind: "percent", percent: 50 }));
    await works();
    expect(goneOf(till, deposit)).toBe(10_00 + 25_00);
    expect(await room.moneyOf(booking)).toMatchObject({ received: 25_00 });
  });

  it("may do so in the middle of the stay, and not on the day they leave", async () => {
    const till = await aPaidBooking(database);
    till.clock.set("2026-01-22T12:00:00Z");
    expect(await till.marta.cancels(till.booking)).toMatchObject(err({ kind: "too_late" }));
    till.clock.set("2026-01-21T15:00:00Z");
    await till.room.advanceStays();
    expect(await till.room.refundNow(till.booking, "guest")).toBeUndefined();
    granted(await forced(till, till.booking, { kind: "amount", amount: centavos(30_00) }));
    await till.works();
    expect(goneOf(till, till.deposit)).toBe(30_00);
    expect(await till.bruno.holds(stay("2026-01-21", "2026-01-22"))).toMatchObject({ ok: true });
  });

  it("looks again where more was paid meanwhile", async () => {
    const till = await aPaidBooking(database);
    const { code } = till.booking;
    await till.paysBalance(till.booking);
    const expected = { refund: centavos(60_00), kept: centavos(0) };
    const asked = {
      code,
      actor: marta,
      reason: "x",
      forceMajeure: { kind: "everything" },
      expected,
    } as const;
    expect(await till.room.cancelBooking(asked)).toMatchObject(
      err({ kind: "refund_changed", refund: 200_00 }),
    );
  });
});

describe("a guest who cancels, an owner who calls off, one who blames the weather and a balance that arrives, at once,", () => {
  it.each([1, 2, 3])("end in one of them, to the last centavo (round %i)", async () => {
    const till = await aPaidBooking(database);
    const { booking, deposit, ana, marta: owner, clock, emulator, payments, works, stateOf } = till;
    clock.set("2026-01-12T15:00:00Z");
    granted(await payments.balanceLink(booking.id));
    const page = emulator.latestPreference(`${booking.id}/balance`)?.id ?? "";
    const balance = String(emulator.pay(page, "approve").id);
    const [cancelled, calledOff, blamed] = await Promise.all([
      ana.cancels(booking, { back: 30_00, kept: 30_00 }),
      owner.cancels(booking),
      forced(till, booking, { kind: "nothing" }),
      payments.settlePayment(balance),
    ]);
    await works();
    expect([cancelled, calledOff, blamed].filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stateOf(booking)).toBe("cancelled");
    const kept = 200_00 - goneOf(till, deposit) - goneOf(till, balance);
    if (calledOff.ok) expect(kept).toBe(0);
    else expect([30_00, 60_00]).toContain(kept);
    expect(await till.refunds.owed()).toEqual([]);
  });
});

describe("what is shown, what is owed and what was promised", () => {
  const step = fc.record({ daysBefore: fc.nat(20), percent: fc.nat(100) });
  const written = fc
    .record({ steps: fc.array(step, { maxLength: 4 }), fees: fc.constantFrom(undefined, ...FEES_RULES) })
    .map(({ steps, fees }): CancellationPolicy => ({ name: "custom", steps, ...(fees && { fees }) }));
  const policy = fc.oneof(written, fc.constantFrom(...Object.values(POLICY_PRESETS)));
  /** Of 200.00 for two nights and 40.00 for cleaning; 72.00 are the deposit. */
  const paid = fc.integer({ min: 72_00, max: 240_00 });

  it("are one amount, whatever the conditions, the day and what was paid", async () => {
    const complex = await aComplex(database.knex, { mode: "instant" });
    const desk = await aCabinAndTwoGuests(database.knex, { complex });
    const cabinId = await aCabin(database.knex, complex, { name: "Molle", cleaningFee: centavos(40_00) });
    const ana = await aGuestAt(database.knex, desk.room, cabinId);
    const arrival = date("2026-01-27");
    await fc.assert(
      fc.asyncProperty(policy, paid, fc.nat(20), async (conditions, amount, days) => {
        desk.clock.set("2026-01-05T15:00:00Z");
        const held = granted(await ana.holds({ checkIn: arrival, checkOut: addDays(arrival, 2) }));
        await database.knex.raw("update bookings set cancellation_policy = ? where id = ?", [
          JSON.stringify(conditions),
          held.id,
        ]);
        const taking = {
          bookingId: held.id,
          method: "cash",
          amount: centavos(amount),
          actor: marta,
        } as const;
        granted(await desk.moneyByHand.take({ ...taking, key: held.id }));
        desk.clock.set(`${addDays(arrival, -days)}T15:00:00Z`);
        const booking = await desk.room.bookingByCode(held.code);
        const shown = booking && (await desk.room.refundNow(booking, "guest"));
        if (!booking || !shown) throw new Error("It is too late.");
        granted(await ana.cancels(booking, { back: shown.refund, kept: shown.kept }));
        const owed = (await desk.refunds.owed()).filter(({ code }) => code === booking.code);
        expect(owed.reduce((sum, refund) => sum + refund.amount, 0)).toBe(shown.refund);
        const after = await desk.room.moneyOf({ ...booking });
        expect(after.received).toBe(shown.kept);
      }),
      { numRuns: 15 },
    );
  });
});
