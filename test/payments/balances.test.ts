import { describe, expect, it } from "vitest";
import { granted } from "../booking/desk.ts";
import { aHeldBooking, aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

describe("the page to pay the balance", () => {
  it("asks for what is left, until the day of check-out is over, and is told apart from the deposit's", async () => {
    const { booking, payments, emulator } = await aPaidBooking(database);
    const link = granted(await payments.balanceLink(booking.id));
    const page = emulator.latestPreference(`${booking.id}/balance`);
    expect(link).toEqual({ url: page?.init_point, amount: 140_00, expiresAt: "2026-01-23T03:00:00.000Z" });
    expect(page?.items[0]?.title).toBe(`Saldo · Quebracho · 20 al 22 de enero · ${booking.code}`);
    expect(granted(await payments.balanceLink(booking.id))).toEqual(link);
  });

  it.each([
    { on: "2026-01-23T02:59:00Z", open: true },
    { on: "2026-01-23T03:00:00Z", open: false },
  ])("can be had at $on: $open", async ({ on, open }) => {
    const { booking, payments, clock } = await aPaidBooking(database);
    clock.set(on);
    expect(await payments.balanceLink(booking.id)).toMatchObject({ ok: open });
  });

  it("is not there before the deposit is paid, nor after everything is", async () => {
    const { booking, payments, pays, paysBalance } = await aHeldBooking(database);
    const refused = { error: { kind: "not_payable" } };
    expect(await payments.balanceLink(booking.id)).toMatchObject(refused);
    await pays(booking);
    await paysBalance(booking);
    expect(await payments.balanceLink(booking.id)).toMatchObject(refused);
  });
});

describe("a balance that is paid", () => {
  it("counts once, and both sides hear that nothing is left", async () => {
    const { booking, paysBalance, emulator, works, room, ledger, told, ana, ownersChat } =
      await aPaidBooking(database);
    const payment = await paysBalance(booking);
    await emulator.notify(payment, { times: 3 });
    await works();
    expect(await room.moneyOf(booking)).toEqual({ received: 200_00, due: 0 });
    expect(await ledger(booking)).toEqual([
      ["payment", 60_00],
      ["payment", 140_00],
    ]);
    const paid = { event: "balance_paid", data: { paid: 140_00, due: 0 } };
    expect(await told(ana.chatId)).toMatchObject([paid]);
    expect(await told(ownersChat)).toMatchObject([paid]);
  });

  it("in parts says what is left", async () => {
    const { booking, paysBalance, room, told, ana } = await aPaidBooking(database);
    await paysBalance(booking, { amount: 100 });
    expect(await told(ana.chatId)).toMatchObject([{ data: { paid: 100_00, due: 40_00 } }]);
    expect(await room.moneyOf(booking)).toEqual({ received: 160_00, due: 40_00 });
  });

  it("is found without a notification, within minutes", async () => {
    const { booking, payments, emulator, clock, works, room } = await aPaidBooking(database);
    granted(await payments.balanceLink(booking.id));
    const page = emulator.latestPreference(`${booking.id}/balance`)?.id ?? "";
    emulator.pay(page, "approve");
    await payments.lookForPayments();
    expect(await room.moneyOf(booking)).toMatchObject({ due: 0 });
    const { id } = emulator.pay(page, "approve");
    clock.advance({ minutes: 24 * 60 });
    await payments.reconcile();
    await works();
    expect(emulator.payment(id).status).toBe("refunded");
  });

  it("with too much gives the surplus back, and that is no alarm", async () => {
    const { booking, paysBalance, emulator, works, room, told, ana, ownersChat } =
      await aPaidBooking(database);
    const payment = await paysBalance(booking, { amount: 150.5 });
    await works();
    expect(emulator.payment(payment).refunds).toMatchObject([{ amount: 10.5 }]);
    expect(await room.moneyOf(booking)).toEqual({ received: 200_00, due: 0 });
    const story = [
      { event: "balance_paid", data: { brought: 150_50, paid: 140_00, due: 0, surplus: 10_50 } },
      { event: "payment_refunded", data: { amount: 10_50, reason: "over_paid" } },
    ];
    expect(await told(ana.chatId)).toMatchObject(story);
    expect(await told(ownersChat)).toMatchObject(story);
  });

  it("a second time goes back", async () => {
    const { booking, payments, emulator, works, told, ana } = await aPaidBooking(database);
    granted(await payments.balanceLink(booking.id));
    const page = emulator.latestPreference(`${booking.id}/balance`)?.id ?? "";
    const twice = [1, 2].map(() => emulator.pay(page, "approve"));
    await Promise.all(twice.map(({ id }) => payments.settlePayment(String(id))));
    await works();
    const gone = twice.map(({ id }) => emulator.payment(id).refunds.length);
    expect(gone.sort()).toEqual([0, 1]);
    expect(await told(ana.chatId)).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ reason: "nothing_due", amount: 140_00 }) }),
    );
  });

  it("for a booking that was cancelled meanwhile goes back", async () => {
    const { booking, payments, emulator, works, ana, told } = await aPaidBooking(database);
    granted(await payments.balanceLink(booking.id));
    const page = emulator.latestPreference(`${booking.id}/balance`)?.id ?? "";
    granted(await ana.cancels(booking, { back: 60_00, kept: 0 }));
    const { id } = emulator.pay(page, "approve");
    await works();
    expect(emulator.payment(id).status).toBe("refunded");
    expect(await told(ana.chatId)).toMatchObject([
      { data: { reason: "cancelled_by_guest", amount: 60_00 } },
      { data: { reason: "booking_over", amount: 140_00 } },
    ]);
  });

  it.each([
    { wrong: { currency: "USD" }, what: "wrong_currency" },
    { wrong: { collectorId: 666 }, what: "wrong_collector" },
    { wrong: { liveMode: false }, what: "not_live" },
  ])("that is $what does not count", async ({ wrong, what }) => {
    const { booking, paysBalance, room, told, ownersChat } = await aPaidBooking(database);
    await paysBalance(booking, wrong);
    expect(await room.moneyOf(booking)).toEqual({ received: 60_00, due: 140_00 });
    expect(await told(ownersChat)).toMatchObject([
      { data: { what } },
      ...(what === "wrong_currency" ? [{}] : []),
    ]);
  });
});

describe("the deposit paid a second time", () => {
  it("is not taken for the balance", async () => {
    const { booking, pays, room, told, ana } = await aPaidBooking(database);
    await pays(booking);
    expect(await room.moneyOf(booking)).toEqual({ received: 60_00, due: 140_00 });
    expect(await told(ana.chatId)).toMatchObject([{ data: { reason: "already_paid" } }]);
  });
});
