import { describe, expect, it } from "vitest";
import type { MercadoPagoEmulator } from "../../sandbox/mercadopago/emulator.ts";
import { createPayments } from "../../src/payments/payments.ts";
import { ok } from "../../src/shared/result.ts";
import { granted } from "../booking/desk.ts";
import { aHeldBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

/** Ana cancelled while she paid; nobody has given the money back yet. */
async function anOwedRefund() {
  const till = await aHeldBooking(database);
  const { booking, emulator, payments, preferenceOf, ana } = till;
  const page = await preferenceOf(booking);
  granted(await ana.cancels(booking));
  const owed = String(emulator.pay(page, "approve").id);
  await payments.settlePayment(owed);
  return { ...till, owed };
}

const refundsOf = (emulator: MercadoPagoEmulator, id: string) => emulator.payment(id).refunds.length;
const keysOf = (emulator: MercadoPagoEmulator) =>
  emulator.calls.filter(({ path }) => path.endsWith("/refunds")).map(({ idempotencyKey }) => idempotencyKey);

describe("a refund", () => {
  it("is given once, however often its job runs", async () => {
    const { owed, emulator, payments, booking, ledger } = await anOwedRefund();
    await Promise.all([payments.refundPayment(owed), payments.refundPayment(owed)]);
    await payments.refundPayment(owed);
    expect(refundsOf(emulator, owed)).toBe(1);
    expect(new Set(keysOf(emulator))).toEqual(new Set([`refund:${owed}`]));
    expect(await ledger(booking)).toEqual([
      ["payment", 60_00],
      ["refund", 60_00],
    ]);
  });

  it("is given once when the answer to it is lost", async () => {
    const { owed, emulator, payments, booking, ledger } = await anOwedRefund();
    emulator.failNext(3, "lose_answer");
    await expect(payments.refundPayment(owed)).rejects.toThrow();
    expect(refundsOf(emulator, owed)).toBe(1);
    await payments.refundPayment(owed);
    expect(refundsOf(emulator, owed)).toBe(1);
    expect(await ledger(booking)).toHaveLength(2);
  });

  it("waits while the account is empty; the owner hears of it once", async () => {
    const { owed, emulator, payments, told, ownersChat } = await anOwedRefund();
    emulator.lackBalance(true);
    for (const _hour of [1, 2])
      await expect(payments.refundPayment(owed)).rejects.toThrow("Insufficient balance");
    const alerts = (await told(ownersChat)).filter(({ event }) => event === "payment_alert");
    expect(alerts).toMatchObject([{ data: { what: "refund_waiting", payment: owed } }]);

    emulator.lackBalance(false);
    await payments.refundPayment(owed);
    expect(emulator.payment(owed).status).toBe("refunded");
  });

  it("that the account no longer allows is told to the owner once, and tried again", async () => {
    const { owed, emulator, payments, told, ownersChat } = await anOwedRefund();
    for (const _hour of [1, 2]) {
      emulator.failNext(1, { status: 401 });
      await expect(payments.refundPayment(owed)).rejects.toThrow();
    }
    const alerts = (await told(ownersChat)).filter(({ event }) => event === "payment_alert");
    expect(alerts).toMatchObject([{ data: { what: "refund_waiting", payment: owed } }]);
    await payments.refundPayment(owed);
    expect(emulator.payment(owed).status).toBe("refunded");
  });

  it("is asked about again until it has arrived, which is not always at once", async () => {
    const { owed, emulator, deps, gateway, payments, told, ownersChat } = await anOwedRefund();
    const underWay = { ...gateway, refund: async () => ok(null) };
    const waiting = createPayments({ ...deps, gateway: underWay }).refundPayment(owed);
    await expect(waiting).rejects.toThrow("under way");
    await payments.refundPayment(owed);
    expect(refundsOf(emulator, owed)).toBe(1);
    expect(await told(ownersChat)).toMatchObject([{ event: "payment_refunded" }]);
  });

  it("is not given again when the owner already did, in Mercado Pago's own panel", async () => {
    const { owed, emulator, payments, booking, ledger, told, ownersChat } = await anOwedRefund();
    emulator.refund(owed);
    await payments.refundPayment(owed);
    expect(refundsOf(emulator, owed)).toBe(1);
    expect(await ledger(booking)).toHaveLength(2);
    expect(await told(ownersChat)).toMatchObject([{ event: "payment_refunded" }]);
  });

  it("is not given for a payment that is not owed", async () => {
    const { booking, pays, payments, emulator } = await aHeldBooking(database);
    const kept = await pays(booking);
    await payments.refundPayment(kept);
    expect(keysOf(emulator)).toEqual([]);
  });
});
