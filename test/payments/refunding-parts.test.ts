import { describe, expect, it } from "vitest";
import type { MercadoPagoEmulator } from "../../sandbox/mercadopago/emulator.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import { createPayments } from "../../src/payments/payments.ts";
import { ok } from "../../src/shared/result.ts";
import { granted } from "../booking/desk.ts";
import { aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();
const MARTA = { kind: "owner", name: "Marta", channel: "telegram" } as const;

/** Ana cancelled when half of her 60.00 comes back; nobody has given it back yet. */
async function anOwedPart() {
  const till = await aPaidBooking(database);
  till.clock.set("2026-01-12T15:00:00Z");
  granted(await till.ana.cancels(till.booking, { back: 30_00, kept: 30_00 }));
  const [owed = ""] = await partsOf(till.booking.id);
  return { ...till, owed };
}

async function partsOf(bookingId: string): Promise<string[]> {
  const { rows } = await database.knex.raw<{ rows: { id: string }[] }>(
    "select id from refunds where booking_id = ? order by up_to",
    [bookingId],
  );
  return rows.map(({ id }) => id);
}

const refundsOf = (emulator: MercadoPagoEmulator, id: string) =>
  emulator.payment(id).refunds.map(({ amount }) => Math.round(amount * 100));
const alertsIn = (told: readonly { readonly event: string; readonly data: unknown }[]) =>
  told.filter(({ event }) => event === "payment_alert");

describe("a part that goes back", () => {
  it("goes back once, under its own key, however often its job runs", async () => {
    const { owed, deposit, emulator, payments, booking, ledger } = await anOwedPart();
    await Promise.all([payments.refundPart(owed), payments.refundPart(owed)]);
    await payments.refundPart(owed);
    expect(refundsOf(emulator, deposit)).toEqual([30_00]);
    const asked = emulator.calls.filter(({ path }) => path.endsWith("/refunds"));
    expect(new Set(asked.map(({ idempotencyKey }) => idempotencyKey))).toEqual(new Set([`refund:${owed}`]));
    expect(await ledger(booking)).toEqual([
      ["payment", 60_00],
      ["refund", 30_00],
    ]);
  });

  it("goes back once when the answer to it is lost, or the process dies before it is written down", async () => {
    const { owed, deposit, emulator, payments, gateway } = await anOwedPart();
    await gateway.refund(deposit, { key: `refund:${owed}`, amount: centavos(30_00), currency: "ARS" });
    await payments.refundPart(owed);
    expect(refundsOf(emulator, deposit)).toEqual([30_00]);
  });

  it("waits while the account is empty; the owner hears of it once, and when it has gone", async () => {
    const { owed, deposit, emulator, payments, told, ownersChat } = await anOwedPart();
    emulator.lackBalance(true);
    for (const _hour of [1, 2])
      await expect(payments.refundPart(owed)).rejects.toThrow("Insufficient balance");
    const alerts = alertsIn(await told(ownersChat));
    expect(alerts).toMatchObject([{ data: { what: "refund_waiting", payment: deposit } }]);
    emulator.lackBalance(false);
    emulator.failNext(1, { status: 429 });
    await expect(payments.refundPart(owed)).rejects.toThrow();
    await payments.refundPart(owed);
    expect(refundsOf(emulator, deposit)).toEqual([30_00]);
    expect((await told(ownersChat)).at(-1)).toMatchObject({ event: "refund_done", data: { amount: 30_00 } });
  });

  it("is asked about again until it has arrived", async () => {
    const { owed, deposit, emulator, deps, gateway, payments } = await anOwedPart();
    const underWay = { ...gateway, refund: async () => ok(null) };
    const waiting = createPayments({ ...deps, gateway: underWay }).refundPart(owed);
    await expect(waiting).rejects.toThrow("under way");
    await payments.refundPart(owed);
    expect(refundsOf(emulator, deposit)).toEqual([30_00]);
  });

  it("is not given again when the owner already did, in Mercado Pago's own panel", async () => {
    const { owed, deposit, clock, emulator, payments, told, ownersChat } = await anOwedPart();
    clock.advance({ minutes: 1 });
    emulator.refund(deposit, 30);
    await payments.refundPart(owed);
    expect(refundsOf(emulator, deposit)).toEqual([30_00]);
    expect(alertsIn(await told(ownersChat))).toEqual([]);
  });

  it("is what is missing of it where the owner gave some of it back meanwhile", async () => {
    const { owed, deposit, clock, emulator, payments } = await anOwedPart();
    clock.advance({ minutes: 1 });
    emulator.refund(deposit, 10);
    await payments.refundPart(owed);
    expect(refundsOf(emulator, deposit)).toEqual([10_00, 20_00]);
  });

  it("waits for what was promised of its payment before it", async () => {
    const { room, ana, booking, deposit, clock, emulator, payments } = await aPaidBooking(database);
    const agreed = {
      key: "agreed",
      code: booking.code,
      actor: MARTA,
      total: centavos(50_00),
      reason: "Sin agua.",
    };
    granted(await room.setPrice({ ...agreed, expected: { total: booking.quote.total } }));
    clock.set("2026-01-12T15:00:00Z");
    granted(await ana.cancels(booking, { back: 25_00, kept: 25_00 }));
    const [first = "", second = ""] = await partsOf(booking.id);
    await expect(payments.refundPart(second)).rejects.toThrow("an earlier one goes first");
    for (const part of [first, second]) await payments.refundPart(part);
    expect(refundsOf(emulator, deposit)).toEqual([10_00, 25_00]);
  });

  it("comes to all that is left where the owner had given back some before we heard of it", async () => {
    const { booking, deposit, ana, emulator, works } = await aPaidBooking(database);
    emulator.refund(deposit, 10);
    granted(await ana.cancels(booking, { back: 60_00, kept: 0 }));
    await works();
    expect(refundsOf(emulator, deposit)).toEqual([10_00, 50_00]);
  });

  it("is no longer owed once the payer's bank took it all back", async () => {
    const { owed, deposit, clock, emulator, payments } = await anOwedPart();
    clock.advance({ minutes: 1 });
    emulator.chargeBack(deposit);
    clock.advance({ minutes: 1 });
    emulator.decideChargeback(deposit, "payer");
    await payments.refundPart(owed);
    expect(refundsOf(emulator, deposit)).toEqual([]);
  });
});

describe("more than we gave back", () => {
  it.each([
    { by: "a part", amount: 10, what: "partially_refunded" },
    { by: "all the rest", amount: undefined, what: "refunded" },
  ])("is still told to the owner: $by", async ({ amount, what }) => {
    const { owed, deposit, clock, emulator, payments, works, told, ownersChat } = await anOwedPart();
    await payments.refundPart(owed);
    clock.advance({ minutes: 1 });
    emulator.refund(deposit, amount);
    await works();
    expect(alertsIn(await told(ownersChat))).toMatchObject([{ data: { what, payment: deposit } }]);
  });
});
