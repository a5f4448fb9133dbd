import { describe, expect, it } from "vitest";
import { aDeposit, anOpenDeposit, aSeller } from "./mercadopago-support.ts";

describe("the API's bad days", () => {
  const faults = [
    { fault: { status: 503 }, failure: { message: "internal_error", status: 503 } },
    {
      fault: { status: 429, body: { message: "slow down", status: 429 } },
      failure: { message: "slow down" },
    },
    { fault: "reset", failure: { error: "connection_error" } },
    { fault: "hang", failure: { error: "connection_error" } },
  ] as const;
  it.each(faults)(
    "fails the next calls with $fault, and does none of their work",
    async ({ fault, failure }) => {
      const { emulator, preferences } = await aSeller();
      emulator.failNext(2, fault);
      const requestOptions = fault === "hang" ? { timeout: 250 } : {};
      const open = () => preferences().create({ body: aDeposit(), requestOptions });
      await expect(open()).rejects.toMatchObject(failure);
      await expect(open()).rejects.toMatchObject(failure);
      expect(emulator.latestPreference("K7QF")).toBeUndefined();
      await preferences().create({ body: aDeposit() });
      expect(emulator.latestPreference("K7QF")).toBeDefined();
    },
  );

  it("can lose an answer after the work is done, which the idempotency key heals", async () => {
    const seller = await aSeller();
    const { id } = seller.emulator.pay(await anOpenDeposit(seller), "approve");
    const refund = () =>
      seller.refunds().total({ payment_id: id, requestOptions: { idempotencyKey: `refund:${id}` } });
    seller.emulator.failNext(1, "lose_answer");
    await expect(refund()).rejects.toMatchObject({ error: "connection_error" });
    expect(seller.emulator.payment(id)).toMatchObject({ status: "refunded" });
    expect(await refund()).toMatchObject({ amount: 45_000.5 });
  });

  it.each(["error", "reset"] as const)(
    "is down by %s until it is up, while people go on paying",
    async (how) => {
      const seller = await aSeller();
      const preference = await anOpenDeposit(seller);
      seller.emulator.down(how);
      const { id } = seller.emulator.pay(preference, "approve");
      await expect(seller.payments().get({ id })).rejects.toThrow();
      await expect(seller.payments().get({ id })).rejects.toThrow();
      seller.emulator.up();
      expect(await seller.payments().get({ id })).toMatchObject({ status: "approved" });
    },
  );

  it("answers what is not JSON, and what it does not have, in Mercado Pago's shape", async () => {
    const { url } = await aSeller();
    const headers = { "content-type": "application/json" };
    const broken = await fetch(`${url}/checkout/preferences`, { method: "POST", headers, body: "{" });
    expect(await broken.json()).toMatchObject({ status: 400, error: "bad_request", cause: [] });
    const missing = await fetch(`${url}/v1/orders`);
    expect(await missing.json()).toMatchObject({ status: 404, error: "not_found" });
  });
});

describe("the record of calls", () => {
  it("tells what was asked, with which key, and what was answered", async () => {
    const { emulator, preferences, payments } = await aSeller();
    emulator.failNext(1, { status: 500 });
    await expect(payments().get({ id: 7 })).rejects.toThrow();
    await preferences().create({ body: aDeposit(), requestOptions: { idempotencyKey: "hold-1" } });
    emulator.failNext(1, "reset");
    await expect(payments().search({ options: { external_reference: "K7QF" } })).rejects.toThrow();
    expect(emulator.calls).toMatchObject([
      { method: "GET", path: "/v1/payments/7", idempotencyKey: undefined, status: 500 },
      {
        method: "POST",
        path: "/checkout/preferences",
        body: aDeposit(),
        idempotencyKey: "hold-1",
        status: 201,
      },
      { method: "GET", path: "/v1/payments/search", query: { external_reference: "K7QF" } },
    ]);
    expect(emulator.calls[2]?.status).toBeUndefined();
  });
});
