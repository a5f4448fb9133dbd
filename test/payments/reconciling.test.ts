import { describe, expect, it } from "vitest";
import { createPayments } from "../../src/payments/payments.ts";
import { granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { aHeldBooking, aTill, twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

describe("a hold whose deadline comes", () => {
  it("is kept when it was paid in time, though no notification told of it", async () => {
    const { booking, emulator, pays, clock, room, stateOf } = await aHeldBooking(database);
    emulator.loseNotifications(true);
    await pays(booking);
    clock.advance({ minutes: 60 });
    await room.expireHold(booking.id);
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it("is kept, too, when it was we who were away for hours", async () => {
    const { booking, emulator, pays, clock, room, stateOf, notices, ana } = await aHeldBooking(database);
    emulator.loseNotifications(true);
    await pays(booking);
    clock.advance({ minutes: 240 });
    await room.expireOverdueHolds();
    expect(await stateOf(booking)).toBe("confirmed");
    expect(await notices(ana.chatId)).toEqual(["booking_confirmed"]);
  });

  it("ends when nobody paid", async () => {
    const { booking, preferenceOf, clock, room, stateOf } = await aHeldBooking(database);
    await preferenceOf(booking);
    clock.advance({ minutes: 60 });
    await room.expireHold(booking.id);
    expect(await stateOf(booking)).toBe("expired");
  });

  it.each([
    { minutes: 68, state: "awaiting_deposit" },
    { minutes: 69, state: "expired" },
  ])("waits for a provider that does not answer: after $minutes minutes it is $state", async (at) => {
    const { booking, emulator, preferenceOf, clock, room, stateOf } = await aHeldBooking(database);
    await preferenceOf(booking);
    emulator.failNext(3, { status: 503 });
    clock.advance({ minutes: at.minutes });
    await room.expireOverdueHolds();
    expect(await stateOf(booking)).toBe(at.state);
  });

  it("does not keep its dates from anybody while it waits", async () => {
    const { booking, bruno, emulator, preferenceOf, clock, room, stateOf } = await aHeldBooking(database);
    await preferenceOf(booking);
    emulator.failNext(3, { status: 503 });
    clock.advance({ minutes: 60 });
    await room.expireHold(booking.id);
    granted(await bruno.holds(twoNights));
    expect(await stateOf(booking)).toBe("expired");
  });
});

describe("reconciling", () => {
  it("finds within a minute what was paid on a link that can be paid", async () => {
    const { booking, emulator, pays, payments, stateOf } = await aHeldBooking(database);
    emulator.loseNotifications(true);
    await pays(booking);
    await payments.lookForPayments();
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it("finds it by what changed, from the last look that found out all, however long Mercado Pago was away", async () => {
    const { booking, emulator, pays, payments, clock, stateOf } = await aHeldBooking(database);
    await payments.lookForPayments();
    emulator.loseNotifications(true);
    clock.advance({ minutes: 1 });
    await pays(booking);
    emulator.down();
    clock.advance({ minutes: 120 });
    await expect(payments.lookForPayments()).rejects.toThrow();
    emulator.up();
    await payments.lookForPayments();
    expect(await stateOf(booking)).toBe("confirmed");

    await payments.lookForPayments();
    const aQuarterBefore = new Date(clock.now().getTime() - 15 * 60_000).toISOString().replace("Z", "+00:00");
    expect(emulator.calls.at(-1)?.query).toMatchObject({ begin_date: aQuarterBefore });
  });

  it("finds the payment of a live hold that no notification told of", async () => {
    const { booking, emulator, pays, payments, stateOf } = await aHeldBooking(database);
    emulator.loseNotifications(true);
    await pays(booking);
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    await payments.reconcile();
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it.each([
    { hours: 2, found: "confirmed" },
    { hours: 24 * 3 + 2, found: "expired" },
  ])("finds the payment of a hold that ended $hours hours ago: $found", async ({ hours, found }) => {
    const till = await aTill(database);
    const booking = granted(await till.ana.holds(stay("2026-03-04", "2026-03-06")));
    const page = await till.preferenceOf(booking);
    till.clock.advance({ minutes: hours * 60 });
    await till.room.expireOverdueHolds();
    till.emulator.loseNotifications(true);
    till.emulator.pay(page, "approve");
    await till.payments.reconcile();
    expect(await till.stateOf(booking)).toBe(found);
  });

  it("finds out how a pending payment ended, however long that takes", async () => {
    const till = await aTill(database);
    const booking = granted(await till.ana.holds(stay("2026-03-04", "2026-03-06")));
    const pending = await till.pays(booking, "pending");
    till.emulator.loseNotifications(true);
    till.clock.advance({ minutes: 60 * 24 * 10 });
    await till.room.expireOverdueHolds();
    till.emulator.complete(pending, "approve");
    await till.payments.reconcile();
    expect(await till.stateOf(booking)).toBe("confirmed");
  });

  it("asks nothing more about a payment that has no news", async () => {
    const { booking, pays, payments, emulator } = await aHeldBooking(database);
    await pays(booking);
    const before = emulator.calls.length;
    await payments.reconcile();
    const since = emulator.calls.slice(before).map(({ path }) => path);
    expect(new Set(since)).toEqual(new Set(["/v1/payments/search"]));
  });

  it("gives back a part that was paid towards a hold that then expired", async () => {
    const { booking, pays, payments, clock, room, works, ledger, told, ana } = await aHeldBooking(database);
    await pays(booking, "approve", { amount: 20 });
    await payments.reconcile();
    expect(await ledger(booking)).toEqual([["payment", 20_00]]);

    clock.advance({ minutes: 61 });
    await room.expireOverdueHolds();
    await payments.reconcile();
    await works();
    expect(await ledger(booking)).toEqual([
      ["payment", 20_00],
      ["refund", 20_00],
    ]);
    expect((await told(ana.chatId)).at(-1)).toMatchObject({
      event: "payment_refunded",
      data: { amount: 20_00, reason: "booking_over" },
    });
  });

  it("goes on with the other bookings when one of them cannot be asked about", async () => {
    const till = await aHeldBooking(database);
    const { ana, booking, deps, emulator, gateway, preferenceOf, stateOf } = till;
    const other = granted(await ana.holds(stay("2026-01-20", "2026-01-21")));
    emulator.loseNotifications(true);
    for (const one of [booking, other]) emulator.pay(await preferenceOf(one), "approve");

    const searchPayments = async (reference: string) => {
      if (reference === booking.id) throw new Error("What is that?");
      return gateway.searchPayments(reference);
    };
    const payments = createPayments({ ...deps, gateway: { ...gateway, searchPayments } });
    await expect(payments.reconcile()).rejects.toThrow("could not be reconciled");
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    expect(await stateOf(other)).toBe("confirmed");
  });
});
