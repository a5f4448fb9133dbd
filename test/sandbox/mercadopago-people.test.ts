import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMercadoPagoEmulator } from "../../sandbox/mercadopago/emulator.ts";
import { anOpenDeposit, aSeller, aWebhook } from "./mercadopago-support.ts";

describe("people paying", () => {
  const outcomes = [
    { outcome: "approve", more: {}, status: "approved", method: "visa" },
    { outcome: "pending", more: {}, status: "pending", method: "rapipago" },
    {
      outcome: "pending",
      more: { excluded_payment_types: [{ id: "ticket" }] },
      status: "in_process",
      method: "visa",
    },
    {
      outcome: "approve",
      more: { excluded_payment_types: [{ id: "credit_card" }] },
      status: "approved",
      method: "account_money",
    },
    { outcome: "reject", more: {}, status: "rejected", method: "visa" },
  ] as const;
  it.each(outcomes)(
    "$outcome without $more is $status by $method",
    async ({ outcome, more, status, method }) => {
      const seller = await aSeller();
      const payment = seller.emulator.pay(await anOpenDeposit(seller, { payment_methods: more }), outcome);
      expect(payment).toMatchObject({ status, payment_method_id: method });
    },
  );

  it("can pay the wrong amount, in the wrong currency, to the wrong account", async () => {
    const seller = await aSeller();
    const wrong = {
      amount: 1.5,
      currency: "USD",
      collectorId: 1,
      liveMode: false,
      status: "authorized",
    } as const;
    const { id } = seller.emulator.pay(await anOpenDeposit(seller), "approve", wrong);
    expect(await seller.payments().get({ id })).toMatchObject({
      transaction_amount: 1.5,
      currency_id: "USD",
      collector_id: 1,
      live_mode: false,
      status: "authorized",
    });
  });

  const ends = [
    { method: "cash", end: "approve", status: "approved", status_detail: "accredited" },
    { method: "cash", end: "reject", status: "cancelled", status_detail: "expired" },
    { method: "card", end: "reject", status: "rejected", status_detail: "cc_rejected_other_reason" },
  ] as const;
  it.each(ends)(
    "a pending $method payment ends with $end as $status",
    async ({ method, end, ...expected }) => {
      const seller = await aSeller();
      const { id } = seller.emulator.pay(await anOpenDeposit(seller), "pending", { method });
      seller.emulator.complete(id, end);
      expect(await seller.payments().get({ id })).toMatchObject(expected);
      expect(() => seller.emulator.complete(id, end)).toThrow("not valid for the current payment state");
    },
  );

  it("can open a dispute, have the money charged back, or be refunded from the dashboard", async () => {
    const seller = await aSeller();
    const paid = async () => seller.emulator.pay(await anOpenDeposit(seller), "approve").id;
    const [disputed, refunded] = [await paid(), await paid()];
    expect(seller.emulator.openDispute(disputed)).toMatchObject({ status: "in_mediation" });
    expect(seller.emulator.chargeBack(disputed)).toMatchObject({ status: "charged_back" });
    expect(seller.emulator.refund(refunded, 0.5)).toMatchObject({ amount: 0.5 });
    expect(seller.emulator.payment(refunded)).toMatchObject({ status_detail: "partially_refunded" });
  });

  it("is test money with a test token", async () => {
    const emulator = createMercadoPagoEmulator({ accessToken: "TEST-1", webhookSecret: "s" });
    const { url } = await emulator.start();
    onTestFinished(() => emulator.stop());
    const response = await fetch(`${url}/checkout/preferences`, {
      method: "POST",
      headers: { authorization: "Bearer TEST-1", "content-type": "application/json" },
      body: JSON.stringify({
        items: [{ title: "Seña", quantity: 2, unit_price: 10.25 }],
        external_reference: "T",
      }),
    });
    expect(response.status).toBe(201);
    const payment = emulator.pay(emulator.latestPreference("T")?.id ?? "", "approve");
    expect(payment).toMatchObject({ live_mode: false, transaction_amount: 20.5, currency_id: "ARS" });
  });
});

describe("a restart", () => {
  const aDataFile = async () => {
    const folder = await mkdtemp(join(tmpdir(), "mercadopago-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    return { folder, dataFile: join(folder, "sandbox", "mercadopago.json") };
  };

  it("forgets nothing: preferences, payments, keys and what nobody has heard yet", async () => {
    const { dataFile } = await aDataFile();
    const webhook = await aWebhook(500);
    const before = await aSeller({ dataFile, retryMs: [60_000] });
    const preference = await anOpenDeposit(before, { notification_url: webhook.url });
    const { id } = before.emulator.pay(preference, "approve");
    await before
      .refunds()
      .create({ payment_id: id, body: { amount: 1 }, requestOptions: { idempotencyKey: "k" } });
    await webhook.heard(2); // the payment, answered 500, and its refund
    await before.emulator.stop();

    const after = await aSeller({ dataFile });
    await webhook.heard(3);
    await after.emulator.idle();
    await after
      .refunds()
      .create({ payment_id: id, body: { amount: 1 }, requestOptions: { idempotencyKey: "k" } });
    expect(await after.payments().get({ id })).toMatchObject({ transaction_amount_refunded: 1 });
    expect(after.emulator.preference(preference).init_point).toContain(after.url);
    expect(after.emulator.notifications.map(({ state }) => state)).toEqual(["delivered", "delivered"]);
    expect(after.emulator.pay(preference, "approve").id).toBeGreaterThan(id);
  });

  it("leaves one whole file behind, and refuses to start from a broken one", async () => {
    const { folder, dataFile } = await aDataFile();
    const { emulator } = await aSeller({ dataFile });
    await emulator.stop();
    expect(await readdir(join(folder, "sandbox"))).toEqual(["mercadopago.json"]);
    await writeFile(dataFile, '{"lastId":');
    expect(() => createMercadoPagoEmulator({ accessToken: "t", webhookSecret: "s", dataFile })).toThrow();
  });
});
