import { describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import { GatewayUnavailable } from "../../src/payments/mercadopago/gateway.ts";
import { ok } from "../../src/shared/result.ts";
import { aMercadoPago } from "../support/builders/payments.ts";
import { LINK } from "./asked-link.ts";

describe("the payment page", () => {
  it("asks for the deposit, exactly and in time, by means that pay at once", async () => {
    const { emulator, gateway } = await aMercadoPago();
    const { preferenceId, url } = await gateway.createPaymentLink(LINK);
    const page = emulator.preference(preferenceId);
    expect(url).toBe(page.init_point);
    expect(page).toMatchObject({
      items: [{ title: LINK.title, quantity: 1, unit_price: 60_000.5, currency_id: "ARS" }],
      external_reference: LINK.reference,
      notification_url: LINK.notificationUrl,
      expires: true,
      expiration_date_to: "2030-01-05T15:59:00.000+00:00",
      binary_mode: true,
      payment_methods: { excluded_payment_types: [{ id: "ticket" }, { id: "atm" }] },
      back_urls: { success: LINK.backUrl, pending: LINK.backUrl, failure: LINK.backUrl },
    });
  });

  it("names no address where we have none", async () => {
    const { emulator, gateway } = await aMercadoPago();
    const { preferenceId } = await gateway.createPaymentLink({
      ...LINK,
      notificationUrl: undefined,
      backUrl: undefined,
    });
    expect(emulator.preference(preferenceId)).toMatchObject({
      notification_url: null,
      back_urls: { success: "" },
    });
  });
});

describe("a payment", () => {
  it("is read in centavos, with the instant of its last change", async () => {
    const { emulator, gateway } = await aMercadoPago(() => new Date("2026-01-05T15:00:00Z"));
    const { preferenceId } = await gateway.createPaymentLink(LINK);
    const { id } = emulator.pay(preferenceId, "approve");
    emulator.refund(id, 10.25);
    expect(await gateway.payment(String(id))).toMatchObject({
      id: String(id),
      status: "approved",
      statusDetail: "partially_refunded",
      amount: 60_000_50,
      refunded: 10_25,
      refunds: [{ amount: 10_25 }],
      currency: "ARS",
      externalReference: LINK.reference,
      updatedAt: expect.stringMatching(/^2026-01-05T15:\d\d:\d\d\.\d{3}Z$/),
      ...(await gateway.seller()),
    });
  });

  it("goes back in part, to the centavo, and once under one key", async () => {
    const { emulator, gateway } = await aMercadoPago();
    const { preferenceId } = await gateway.createPaymentLink(LINK);
    const id = String(emulator.pay(preferenceId, "approve").id);
    const part = { key: "refund:part", amount: centavos(20_000_07), currency: "ARS" };
    for (const _time of [1, 2]) expect(await gateway.refund(id, part)).toEqual(ok(null));
    expect(await gateway.payment(id)).toMatchObject({ status: "approved", refunded: 20_000_07 });
    await gateway.refund(id, { key: "refund:rest" });
    expect(await gateway.payment(id)).toMatchObject({ status: "refunded", refunded: LINK.amount });
  });

  it("that the account does not have is undefined", async () => {
    const { gateway } = await aMercadoPago();
    expect(await gateway.payment("42")).toBeUndefined();
  });

  it("is found by its booking, also among very many", async () => {
    const { emulator, gateway } = await aMercadoPago();
    const { preferenceId } = await gateway.createPaymentLink(LINK);
    for (let n = 0; n < 120; n++) emulator.pay(preferenceId, "reject");
    const found = await gateway.searchPayments(LINK.reference);
    expect(new Set(found.map(({ id }) => id)).size).toBe(120);
    expect(await gateway.searchPayments("another")).toEqual([]);
  });

  it("is found beside sales of the account that cannot be read", async () => {
    const { emulator, gateway } = await aMercadoPago();
    const results = [
      { id: 1, date_last_updated: null, external_reference: 42 },
      { id: 2, date_last_updated: "2026-01-05T12:00:00.000-03:00", external_reference: LINK.reference },
    ];
    emulator.failNext(1, { status: 200, body: { paging: { total: 2 }, results } });
    const { payments } = await gateway.changedPayments({ from: new Date(0), to: new Date(), offset: 0 });
    expect(payments).toEqual([
      { id: "1", updatedAt: undefined, reference: null },
      { id: "2", updatedAt: "2026-01-05T15:00:00.000Z", reference: LINK.reference },
    ]);
  });
});

describe("a provider in trouble", () => {
  it("is asked three times, under the same key", async () => {
    const { emulator, gateway } = await aMercadoPago();
    emulator.failNext(2, { status: 503 });
    const { preferenceId } = await gateway.createPaymentLink(LINK);
    expect(emulator.latestPreference(LINK.reference)?.id).toBe(preferenceId);
    expect(emulator.calls.map(({ idempotencyKey }) => idempotencyKey)).toEqual([
      "link:1",
      "link:1",
      "link:1",
    ]);
  });

  it("makes one page even when it loses its answers", async () => {
    const { emulator, gateway } = await aMercadoPago();
    emulator.failNext(2, "lose_answer");
    await gateway.createPaymentLink(LINK);
    await gateway.createPaymentLink({ ...LINK, key: "link:2" });
    expect(emulator.calls.map(({ idempotencyKey }) => idempotencyKey).at(-1)).toBe("link:2");
  });

  it.each([
    { fault: { status: 500 }, asked: 3 },
    { fault: "reset" as const, asked: 3 },
    { fault: { status: 429 }, asked: 1 },
    { fault: { status: 409 }, asked: 1 },
  ])("that answers $fault is unavailable, after $asked calls", async ({ fault, asked }) => {
    const { emulator, gateway } = await aMercadoPago();
    emulator.failNext(10, fault);
    await expect(gateway.payment("42")).rejects.toBeInstanceOf(GatewayUnavailable);
    expect(emulator.calls).toHaveLength(asked);
  });

  it.each([
    "<html>We will be back soon</html>",
    { paging: { total: 1, limit: 100, offset: 0 }, results: [] },
  ])("whose answer is %j does not say that nobody has paid", async (body) => {
    const { emulator, gateway } = await aMercadoPago();
    emulator.failNext(3, { status: 200, body });
    await expect(gateway.searchPayments(LINK.reference)).rejects.toBeInstanceOf(GatewayUnavailable);
  });

  it("that never answers is given up in time", async () => {
    const { emulator, gateway } = await aMercadoPago(undefined, { timeoutMs: 30 });
    emulator.failNext(3, "hang");
    await expect(gateway.payment("42")).rejects.toBeInstanceOf(GatewayUnavailable);
  });

  it("is left alone for a while after five failures in a row", async () => {
    const { emulator, gateway } = await aMercadoPago(undefined, { openMs: 60_000 });
    emulator.down();
    for (const _call of [1, 2, 3])
      await expect(gateway.payment("42")).rejects.toBeInstanceOf(GatewayUnavailable);
    expect(emulator.calls).toHaveLength(5);
  });

  it("that refuses us is not asked again, and it is no outage", async () => {
    const { emulator, gateway } = await aMercadoPago();
    emulator.failNext(1, { status: 401, body: { message: "invalid access token", status: 401 } });
    await expect(gateway.payment("42")).rejects.toThrow("invalid access token");
    expect(emulator.calls).toHaveLength(1);
  });

  it("that answers nonsense is not believed", async () => {
    const { emulator, gateway } = await aMercadoPago();
    emulator.failNext(1, { status: 200, body: { id: 42, status: "paid, trust me" } });
    await expect(gateway.payment("42")).rejects.toThrow("status");
  });
});
