import { describe, expect, it } from "vitest";
import { granted } from "../booking/desk.ts";
import { aHeldBooking, twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

const GIVEN_BACK = [
  ["payment", 60_00],
  ["refund", 60_00],
];

/** Ana had a payment page open when her hold ended. */
async function anExpiredHold() {
  const till = await aHeldBooking(database);
  await till.preferenceOf(till.booking);
  till.clock.advance({ minutes: 61 });
  await till.room.expireOverdueHolds();
  return till;
}

describe("a deposit paid after the hold has expired", () => {
  it("books the dates again when they are still free", async () => {
    const { booking, pays, stateOf, ledger } = await anExpiredHold();
    await pays(booking);
    expect(await stateOf(booking)).toBe("confirmed");
    expect(await ledger(booking)).toEqual([["payment", 60_00]]);
  });

  it("goes back when somebody else has the dates, and guest and owner are told", async () => {
    const { booking, bruno, pays, stateOf, ledger, told, ana, ownersChat } = await anExpiredHold();
    granted(await bruno.holds(twoNights));
    await pays(booking);
    expect(await stateOf(booking)).toBe("expired");
    expect(await ledger(booking)).toEqual(GIVEN_BACK);
    const refunded = { event: "payment_refunded", data: { amount: 60_00, reason: "dates_gone" } };
    expect(await told(ana.chatId)).toMatchObject([refunded]);
    expect(await told(ownersChat)).toMatchObject([refunded]);
  });

  it("goes back when it is only a part of it", async () => {
    const { booking, pays, stateOf, ledger } = await anExpiredHold();
    await pays(booking, "approve", { amount: 10 });
    expect(await stateOf(booking)).toBe("expired");
    expect(await ledger(booking)).toEqual([
      ["payment", 10_00],
      ["refund", 10_00],
    ]);
  });

  it("goes back together with the part that was paid in time, when the dates are taken", async () => {
    const { booking, bruno, pays, ledger, clock, room } = await aHeldBooking(database);
    await pays(booking, "approve", { amount: 10 });
    clock.advance({ minutes: 61 });
    await room.expireOverdueHolds();
    granted(await bruno.holds(twoNights));
    await pays(booking, "approve", { amount: 50 });
    expect((await ledger(booking)).toSorted()).toEqual([
      ["payment", 10_00],
      ["payment", 50_00],
      ["refund", 10_00],
      ["refund", 50_00],
    ]);
  });
});

describe("a deposit nobody waits for", () => {
  it("goes back when the guest had cancelled", async () => {
    const { booking, ana, pays, preferenceOf, ledger, told } = await aHeldBooking(database);
    await preferenceOf(booking);
    granted(await ana.cancels(booking));
    await pays(booking);
    expect(await ledger(booking)).toEqual(GIVEN_BACK);
    expect(await told(ana.chatId)).toMatchObject([{ data: { reason: "booking_over" } }]);
  });

  it("goes back when it is paid a second time; the first one stays", async () => {
    const { booking, ana, pays, emulator, stateOf, ledger, told } = await aHeldBooking(database);
    const first = await pays(booking);
    const second = await pays(booking);
    expect(await stateOf(booking)).toBe("confirmed");
    expect(await ledger(booking)).toEqual([["payment", 60_00], ...GIVEN_BACK]);
    expect(emulator.payment(first).status).toBe("approved");
    expect(emulator.payment(second).status).toBe("refunded");
    expect(await told(ana.chatId)).toMatchObject([{ data: { reason: "already_paid", payment: second } }]);
  });

  it("goes back in all but one of two payments settled at the same moment", async () => {
    const { booking, emulator, preferenceOf, payments, works, ledger } = await aHeldBooking(database);
    const page = await preferenceOf(booking);
    const twice = [1, 2].map(() => emulator.pay(page, "approve"));
    await Promise.all(twice.map(({ id }) => payments.settlePayment(String(id))));
    await works();
    expect(await ledger(booking)).toEqual([["payment", 60_00], ...GIVEN_BACK]);
  });
});

describe("a deposit taken back after it was booked", () => {
  it.each([
    { what: "charged_back", by: "chargeBack", movements: [] },
    { what: "in_mediation", by: "openDispute", movements: [] },
    { what: "refunded", by: "refund", movements: [["refund", 60_00]] },
  ] as const)("is told to the owner: $what", async ({ what, by, movements }) => {
    const { booking, pays, emulator, works, clock, stateOf, ledger, told, ownersChat } =
      await aHeldBooking(database);
    const payment = await pays(booking);
    clock.advance({ minutes: 1 });
    emulator[by](payment);
    await works();
    expect(await stateOf(booking)).toBe("confirmed");
    expect(await ledger(booking)).toEqual([["payment", 60_00], ...movements]);
    expect(await told(ownersChat)).toMatchObject([
      { event: "payment_alert", data: { what, code: booking.code } },
    ]);
  });

  it("is told to the owner each time a part goes back", async () => {
    const { booking, pays, emulator, works, ledger, told, ownersChat } = await aHeldBooking(database);
    const payment = await pays(booking);
    for (const part of [10, 10, undefined]) {
      emulator.refund(payment, part);
      await works();
    }
    expect(await ledger(booking)).toEqual([
      ["payment", 60_00],
      ["refund", 10_00],
      ["refund", 10_00],
      ["refund", 40_00],
    ]);
    expect(await told(ownersChat)).toMatchObject([
      { data: { what: "partially_refunded" } },
      { data: { what: "partially_refunded" } },
      { data: { what: "refunded" } },
    ]);
  });
});
