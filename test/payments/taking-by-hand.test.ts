import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import type { HandPayment } from "../../src/payments/by-hand/take-by-hand.ts";
import { ledgerTroubles } from "../../src/payments/tables/ledger.ts";
import { err, ok } from "../../src/shared/result.ts";
import { aDesk, aGuestAt, granted } from "../booking/desk.ts";
import { aCabin } from "../support/builders/booking.ts";
import { aHeldBooking, aPaidBooking, type Till, twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();
const marta = { kind: "owner", name: "Marta", channel: "telegram" } as const;

/** Marta takes so much, in cash unless it is said. */
const takes = (
  { moneyByHand }: Pick<Till, "moneyByHand">,
  { id: bookingId }: Booking,
  amount: number,
  other: Partial<HandPayment> = {},
) =>
  moneyByHand.take({
    ...{ bookingId, amount: centavos(amount), method: "cash", key: randomUUID(), actor: marta },
    ...other,
  });

const events = (told: readonly { readonly event: string }[]) => told.map(({ event }) => event);

describe("a deposit that the owner takes by hand", () => {
  it.each(["cash", "transfer"] as const)("confirms the booking: %s", async (method) => {
    const till = await aHeldBooking(database);
    const taken = granted(await takes(till, till.booking, 60_00, { method }));
    expect(taken).toMatchObject({ outcome: "booked", payment: expect.stringMatching(`^${method}:`) });
    expect(await till.stateOf(till.booking)).toBe("confirmed");
    expect(await till.ledger(till.booking)).toEqual([["payment", 60_00]]);
    expect(await till.notices(till.ana.chatId)).toContain("booking_confirmed");
  });

  it("needs no account anywhere", async () => {
    const desk = await aDesk(database.knex, { mode: "instant" });
    const ana = await aGuestAt(database.knex, desk.room, await aCabin(database.knex, desk.complex));
    const booking = granted(await ana.holds(twoNights));
    granted(await takes(desk, booking, 60_00));
    expect(await desk.room.bookingByCode(booking.code)).toMatchObject({ state: "confirmed" });
  });

  it("is taken once, however often it is said, and by two at once", async () => {
    const till = await aHeldBooking(database);
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => takes(till, till.booking, 60_00, { key })));
    expect(new Set(answers.map((answer) => granted(answer).payment)).size).toBe(1);
    expect(await till.ledger(till.booking)).toEqual([["payment", 60_00]]);
  });

  it("that is less than all of it waits for the rest, from wherever that comes", async () => {
    const till = await aHeldBooking(database);
    expect(await takes(till, till.booking, 20_00)).toMatchObject(ok({ outcome: "partial" }));
    expect(await till.told(till.ana.chatId)).toMatchObject([
      { event: "payment_underpaid", data: { paid: 20_00, missing: 40_00 } },
    ]);
    await till.pays(till.booking);
    expect(await till.stateOf(till.booking)).toBe("confirmed");
    expect(await till.room.moneyOf(till.booking)).toMatchObject({ received: 60_00 });
  });

  it("that is more than all of it counts towards the balance, and of more than the price the rest goes back", async () => {
    const till = await aHeldBooking(database);
    granted(await takes(till, till.booking, 250_00));
    const back = { event: "refund_by_hand", data: { amount: 50_00, reason: "over_paid", cameAs: "cash" } };
    expect(await till.told(till.ana.chatId)).toMatchObject([back]);
    const confirmed = { received: 250_00, due: 0, surplus: 50_00 };
    expect(await till.toldOnConfirming(till.ana.chatId)).toMatchObject([confirmed]);
    expect(await till.moneyByHand.owed()).toMatchObject([{ code: till.booking.code, amount: 50_00 }]);
  });

  it("takes the dates again after the deadline where they are free, and is owed back where they are not", async () => {
    const [late, gone] = [await aHeldBooking(database), await aHeldBooking(database)];
    for (const till of [late, gone]) {
      till.clock.advance({ minutes: 61 });
      await till.room.expireOverdueHolds();
    }
    granted(await gone.bruno.holds(twoNights));
    expect(await takes(late, late.booking, 60_00)).toMatchObject(ok({ outcome: "booked" }));
    expect(await takes(gone, gone.booking, 60_00)).toMatchObject(ok({ outcome: "refund" }));
    expect(await gone.moneyByHand.owed()).toMatchObject([{ amount: 60_00, reason: "dates_gone" }]);
  });

  it("is not taken for a request nobody has said yes to", async () => {
    const desk = await aDesk(database.knex, { mode: "approval" });
    const ana = await aGuestAt(database.knex, desk.room, await aCabin(database.knex, desk.complex));
    const booking = granted(await ana.holds(twoNights));
    expect(await takes(desk, booking, 60_00)).toMatchObject(err({ kind: "not_approved" }));
  });

  it("that waited for the rest is owed back once the hold is over, with an account and without", async () => {
    const till = await aHeldBooking(database);
    granted(await takes(till, till.booking, 20_00));
    granted(await till.ana.cancels(till.booking));
    await Promise.all([till.payments.reconcile(), till.moneyByHand.giveBackPartlyPaid()]);
    expect(await till.moneyByHand.owed()).toMatchObject([{ amount: 20_00, reason: "booking_over" }]);
  });
});

describe("a balance that the owner takes by hand", () => {
  it("counts, both sides are told what is left, and what is too much is owed back", async () => {
    const till = await aPaidBooking(database);
    granted(await takes(till, till.booking, 100_00));
    expect(await till.room.moneyOf(till.booking)).toEqual({ received: 160_00, due: 40_00 });
    granted(await takes(till, till.booking, 50_00));
    expect(await till.room.moneyOf(till.booking)).toEqual({ received: 200_00, due: 0 });
    expect(events(await till.told(till.ana.chatId))).toEqual([
      "balance_paid",
      "balance_paid",
      "refund_by_hand",
    ]);
  });
});

describe("what an owner notes", () => {
  it("is told to the other owners: who noted it has been answered", async () => {
    const till = await aHeldBooking(database);
    const before = await till.notices(till.ownersChat);
    const noting = { actor: { ...marta, chatId: till.ownersChat } };
    granted(await takes(till, till.booking, 70_00, noting));
    const { payment } = granted(await takes(till, till.booking, 50_00, noting));
    granted(await till.moneyByHand.undoTaking({ payment, reason: "Era de otra reserva.", ...noting }));
    expect(await till.notices(till.ownersChat)).toEqual(before);
    granted(await takes(till, till.booking, 50_00));
    expect(await till.notices(till.ownersChat)).toContain("balance_paid");
  });
});

describe("a booking cancelled that was paid by link and by hand", () => {
  it("gets each back the way it came: by itself, and by the owner, who is told whom, how much and why", async () => {
    const till = await aPaidBooking(database);
    granted(await takes(till, till.booking, 140_00));
    granted(await till.ana.cancels(till.booking, { back: 200_00, kept: 0 }));
    await till.works();
    expect(await till.told(till.ownersChat)).toMatchObject([
      { event: "balance_paid" },
      { event: "refund_by_hand", data: { amount: 140_00, reason: "cancelled_by_guest", cameAs: "cash" } },
      { event: "payment_refunded", data: { amount: 60_00 } },
    ]);
    expect(await till.ledger(till.booking)).toEqual([
      ["payment", 60_00],
      ["payment", 140_00],
      ["refund", 60_00],
    ]);
    expect(await till.room.moneyOf(till.booking)).toMatchObject({ received: 0 });
  });

  it("is given back by hand once, however often it is said, and the guest is told", async () => {
    const till = await aPaidBooking(database);
    granted(await takes(till, till.booking, 140_00));
    granted(await till.ana.cancels(till.booking, { back: 200_00, kept: 0 }));
    const [owed] = await till.moneyByHand.owed();
    const giving = { refundId: owed?.id ?? "", method: "transfer", actor: marta } as const;
    const answers = await Promise.all([1, 2].map(() => till.moneyByHand.gaveBack(giving)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toEqual(
      err({ kind: "already_given", as: "transfer", by: "Marta" }),
    );
    expect(await till.ledger(till.booking)).toContainEqual(["refund", 140_00]);
    expect(await till.moneyByHand.owed()).toEqual([]);
    expect((await till.told(till.ana.chatId)).at(-1)).toMatchObject({
      event: "refund_given",
      data: { amount: 140_00, givenAs: "transfer" },
    });
  });
});

describe("several parts of one payment that are owed by hand", () => {
  it("are given in whatever order: each is owed, whole, until an owner says so of that very one", async () => {
    const till = await aPaidBooking(database);
    granted(await takes(till, till.booking, 140_00));
    for (const [before, total] of [
      [200_00, 180_00],
      [180_00, 130_00],
    ] as const) {
      const order = { code: till.booking.code, reason: "Sin agua caliente.", actor: marta };
      const [key, expected] = [randomUUID(), { total: centavos(before) }];
      granted(await till.room.setPrice({ ...order, key, total: centavos(total), expected }));
    }
    const [first, second] = await till.moneyByHand.owed();
    granted(await till.moneyByHand.gaveBack({ refundId: second?.id ?? "", method: "cash", actor: marta }));
    expect(await till.refunds.owed()).toMatchObject([{ id: first?.id, amount: 20_00 }]);
    expect(await ledgerTroubles(database.knex)).toEqual([]);
    granted(await till.moneyByHand.gaveBack({ refundId: first?.id ?? "", method: "cash", actor: marta }));
    expect(await till.refunds.owed()).toEqual([]);
    expect(await ledgerTroubles(database.knex)).toEqual([]);
  });
});

describe("a slip of the owner's", () => {
  it("is undone by an entry against it: nothing is deleted, and the guest hears what is left", async () => {
    const till = await aPaidBooking(database);
    const { payment } = granted(await takes(till, till.booking, 100_00));
    const undoing = { payment, reason: "Era de otra reserva.", actor: marta };
    const answers = await Promise.all([1, 2].map(() => till.moneyByHand.undoTaking(undoing)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers).toContainEqual(err({ kind: "already_undone" }));
    expect(await till.ledger(till.booking)).toEqual([
      ["payment", 60_00],
      ["payment", 100_00],
      ["reversal", 100_00],
    ]);
    expect(await till.room.moneyOf(till.booking)).toMatchObject({ received: 60_00, due: 140_00 });
    expect((await till.told(till.ana.chatId)).at(-1)).toMatchObject({
      event: "payment_undone",
      data: { due: 140_00 },
    });
    expect(await till.moneyByHand.takingsOf(till.booking.id)).toEqual([]);
  });

  it("owes nobody what would have gone back of it", async () => {
    const till = await aPaidBooking(database);
    const { payment } = granted(await takes(till, till.booking, 300_00));
    expect(await till.moneyByHand.owed()).toHaveLength(1);
    granted(await till.moneyByHand.undoTaking({ payment, reason: "30", actor: marta }));
    expect(await till.moneyByHand.owed()).toEqual([]);
  });

  it("is none any more once some of it was given back, and what came by link is none", async () => {
    const till = await aPaidBooking(database);
    const { payment } = granted(await takes(till, till.booking, 150_00));
    const [owed] = await till.moneyByHand.owed();
    granted(await till.moneyByHand.gaveBack({ refundId: owed?.id ?? "", method: "cash", actor: marta }));
    const undoes = (payment: string) => till.moneyByHand.undoTaking({ payment, reason: "x", actor: marta });
    expect(await undoes(payment)).toEqual(err({ kind: "given_back" }));
    expect(await undoes(till.deposit)).toEqual(err({ kind: "no_such_payment" }));
  });
});
