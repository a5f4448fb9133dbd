import { describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import { createPayments } from "../../src/payments/payments.ts";
import { aHeldBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

describe("a deposit of 60.00", () => {
  it("confirms the booking when it is paid", async () => {
    const { booking, pays, stateOf, ledger, notices, ana, ownersChat } = await aHeldBooking(database);
    await pays(booking);
    expect(await stateOf(booking)).toBe("confirmed");
    expect(await ledger(booking)).toEqual([["payment", 60_00]]);
    expect(await notices(ana.chatId)).toContain("booking_confirmed");
    expect(await notices(ownersChat)).toContain("booking_confirmed");
  });

  it("counts once, however often we are told", async () => {
    const { booking, pays, emulator, works, ledger, notices, ana } = await aHeldBooking(database);
    const payment = await pays(booking);
    await emulator.notify(payment, { times: 10 });
    await works();
    expect(await ledger(booking)).toEqual([["payment", 60_00]]);
    expect((await notices(ana.chatId)).filter((event) => event === "booking_confirmed")).toHaveLength(1);
  });

  it("counts once when two processes settle it at the same moment", async () => {
    const { booking, emulator, preferenceOf, payments, stateOf, ledger } = await aHeldBooking(database);
    const { id } = emulator.pay(await preferenceOf(booking), "approve");
    await Promise.all(Array.from({ length: 5 }, () => payments.settlePayment(String(id))));
    expect(await stateOf(booking)).toBe("confirmed");
    expect(await ledger(booking)).toEqual([["payment", 60_00]]);
  });

  it("may be pending first, and confirms the booking once it is credited", async () => {
    const { booking, pays, emulator, works, stateOf } = await aHeldBooking(database);
    const payment = await pays(booking, "pending");
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    emulator.complete(payment, "approve");
    await works();
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it("stays paid when an older answer about it comes in late", async () => {
    const till = await aHeldBooking(database);
    const { booking, pays, gateway, deps, clock, emulator, works, stateOf, ledger } = till;
    const payment = await pays(booking, "pending");
    const older = await gateway.payment(payment);
    clock.advance({ minutes: 1 });
    emulator.complete(payment, "approve");
    await works();

    const late = createPayments({ ...deps, gateway: { ...gateway, payment: async () => older } });
    await late.settlePayment(payment);
    expect(await stateOf(booking)).toBe("confirmed");
    expect(await ledger(booking)).toEqual([["payment", 60_00]]);
  });

  it("waits while Mercado Pago is down, and is settled when it answers again", async () => {
    const { booking, emulator, preferenceOf, payments, stateOf } = await aHeldBooking(database);
    const { id } = emulator.pay(await preferenceOf(booking), "approve");
    emulator.down();
    for (const _minute of [1, 2, 3]) await expect(payments.settlePayment(String(id))).rejects.toThrow();
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    emulator.up();
    await payments.settlePayment(String(id));
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it("can be tried again when the bank refuses, and the guest is told so once", async () => {
    const { booking, pays, stateOf, told, ana } = await aHeldBooking(database);
    await pays(booking, "reject");
    await pays(booking, "reject");
    expect(await told(ana.chatId)).toMatchObject([{ event: "payment_rejected" }]);
    await pays(booking);
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it("is of no interest to the guest when it fails after the hold has ended", async () => {
    const { booking, pays, preferenceOf, clock, told, ana } = await aHeldBooking(database);
    await preferenceOf(booking);
    clock.advance({ minutes: 61 });
    await pays(booking, "reject");
    expect(await told(ana.chatId)).toEqual([]);
  });
});

describe("a deposit paid in parts", () => {
  it("waits for the rest, and says how much is missing", async () => {
    const { booking, pays, stateOf, told, ana } = await aHeldBooking(database);
    await pays(booking, "approve", { amount: 20 });
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    expect(await told(ana.chatId)).toMatchObject([
      { event: "payment_underpaid", data: { code: booking.code, paid: 20_00, missing: 40_00 } },
    ]);
  });

  it("confirms the booking with the last one", async () => {
    const { booking, pays, payments, stateOf, ledger } = await aHeldBooking(database);
    await pays(booking, "approve", { amount: 20 });
    expect(await payments.depositLink(booking.id)).toMatchObject({ ok: true, value: { amount: 40_00 } });
    await pays(booking);
    expect(await stateOf(booking)).toBe("confirmed");
    expect(await ledger(booking)).toEqual([
      ["payment", 20_00],
      ["payment", 40_00],
    ]);
  });

  it("confirms the booking when two halves are settled at the same moment", async () => {
    const { booking, emulator, preferenceOf, payments, stateOf } = await aHeldBooking(database);
    const page = await preferenceOf(booking);
    const halves = [1, 2].map(() => emulator.pay(page, "approve", { amount: 30 }));
    await Promise.all(halves.map(({ id }) => payments.settlePayment(String(id))));
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it("confirms the booking when it is more than asked; both sides hear what is left to pay", async () => {
    const { booking, ana, pays, toldOnConfirming, told, ownersChat } = await aHeldBooking(database);
    await pays(booking, "approve", { amount: 75.5 });
    for (const { chatId } of [ana, { chatId: ownersChat }]) {
      expect(await toldOnConfirming(chatId)).toMatchObject([{ received: 75_50, due: 124_50, surplus: 0 }]);
      expect(await told(chatId)).toEqual([]); // nothing to correct
    }
  });
});

describe("money that is not the deposit", () => {
  it("in another currency books nothing and goes back", async () => {
    const { booking, pays, stateOf, ledger, told, ana, ownersChat } = await aHeldBooking(database);
    await pays(booking, "approve", { currency: "USD" });
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    expect(await ledger(booking)).toEqual([
      ["payment", 60_00],
      ["refund", 60_00],
    ]);
    const refunded = { event: "payment_refunded", data: { reason: "wrong_currency", currency: "USD" } };
    expect(await told(ana.chatId)).toMatchObject([refunded]);
    expect(await told(ownersChat)).toMatchObject([{ data: { what: "wrong_currency" } }, refunded]);
  });

  it.each([
    { why: "in another account", wrong: { collectorId: 666 }, what: "wrong_collector" },
    { why: "that is only play money", wrong: { liveMode: false }, what: "not_live" },
  ])("$why books nothing and is not ours to give back", async ({ wrong, what }) => {
    const { booking, pays, emulator, works, ledger, stateOf, told, ana, ownersChat } =
      await aHeldBooking(database);
    const payment = await pays(booking, "approve", wrong);
    await emulator.notify(payment, { times: 2 });
    await works();
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    expect(await ledger(booking)).toEqual([]);
    expect(await told(ana.chatId)).toEqual([]);
    expect(await told(ownersChat)).toMatchObject([{ event: "payment_alert", data: { what } }]);
  });

  it.each([
    { why: "another shop's sale", reference: "order 42" },
    { why: "a booking nobody knows", reference: "3b241101-e2bb-4255-8caf-4136c566a962" },
  ])("for $why is told to the owner, once", async ({ reference }) => {
    const { emulator, gateway, payments, told, ownersChat } = await aHeldBooking(database);
    const { preferenceId } = await gateway.createPaymentLink({ ...ANOTHER_SALE, reference });
    const { id } = emulator.pay(preferenceId, "approve");
    await payments.settlePayment(String(id));
    await payments.settlePayment(String(id));
    expect(await told(ownersChat)).toMatchObject([
      { event: "payment_alert", data: { what: "unknown_reference", bookingId: null, payment: String(id) } },
    ]);
  });

  it("that does not exist is ignored", async () => {
    const { payments, told, ownersChat } = await aHeldBooking(database);
    await payments.settlePayment("123456");
    expect(await told(ownersChat)).toEqual([]);
  });
});

const ANOTHER_SALE = {
  code: "K7Q2MX",
  title: "Leña",
  amount: centavos(500_00),
  currency: "ARS",
  expiresAt: new Date("2026-02-01T00:00:00Z"),
  notificationUrl: undefined,
  backUrl: undefined,
  key: "leña",
};
