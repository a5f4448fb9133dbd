import { describe, expect, it } from "vitest";
import { aClock, anOpenDeposit, aSeller, refusalOf } from "./mercadopago-support.ts";

describe("refunding", () => {
  const paid = async (clock = aClock()) => {
    const seller = await aSeller({ now: clock.now });
    const { id } = seller.emulator.pay(await anOpenDeposit(seller), "approve");
    return { ...seller, id, payment: () => seller.payments().get({ id }) };
  };

  it("gives everything back", async () => {
    const { refunds, payment, id } = await paid();
    const refund = await refunds().total({ payment_id: id });
    expect(refund).toMatchObject({ payment_id: id, amount: 45_000.5, status: "approved" });
    expect(await payment()).toMatchObject({ status: "refunded", transaction_amount_refunded: 45_000.5 });
    expect(await refunds().get({ payment_id: id, refund_id: refund.id ?? 0 })).toMatchObject({
      id: refund.id,
    });
    expect(await refusalOf(refunds().total({ payment_id: id }))).toMatchObject({ status: 400, code: 2063 });
  });

  it("gives back in parts, and the last part ends it", async () => {
    const { refunds, payment, id } = await paid();
    await refunds().create({ payment_id: id, body: { amount: 0.1 } });
    await refunds().create({ payment_id: id, body: { amount: 0.2 } });
    expect(await payment()).toMatchObject({
      status: "approved",
      status_detail: "partially_refunded",
      transaction_amount_refunded: 0.3,
    });
    await refunds().total({ payment_id: id });
    expect(await payment()).toMatchObject({ status: "refunded", transaction_amount_refunded: 45_000.5 });
    expect(Object.values(await refunds().list({ payment_id: id }))).toHaveLength(4); // three, and the SDK's api_response
  });

  it("refunds once for one idempotency key", async () => {
    const { refunds, payment, id } = await paid();
    const refund = () =>
      refunds().create({
        payment_id: id,
        body: { amount: 100 },
        requestOptions: { idempotencyKey: `refund:${id}` },
      });
    const [first, again] = [await refund(), await refund()];
    expect(again.id).toBe(first.id);
    expect(await payment()).toMatchObject({ transaction_amount_refunded: 100 });
  });

  it("wants an idempotency key", async () => {
    const { url, id } = await paid();
    const headers = { authorization: "Bearer APP_USR-sandbox-token" };
    const response = await fetch(`${url}/v1/payments/${id}/refunds`, { method: "POST", headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ cause: [{ code: 4292 }] });
  });

  const amounts = [
    { amount: 0, code: 4040 },
    { amount: -1, code: 4040 },
    { amount: 0.001, code: 4041 },
    { amount: 45_000.51 },
  ];
  it.each(amounts)("refuses to give back $amount", async ({ amount, code }) => {
    const { refunds, id } = await paid();
    const refusal = await refusalOf(refunds().create({ payment_id: id, body: { amount } }));
    expect(refusal).toMatchObject({ status: 400, code });
  });

  const ages = [
    { days: 360, given: true },
    { days: 361, given: false },
  ];
  it.each(ages)("after $days days, gives the money back: $given", async ({ days, given }) => {
    const clock = aClock();
    const { refunds, id } = await paid(clock);
    clock.advance({ days });
    expect((await refusalOf(refunds().total({ payment_id: id }))) === undefined).toBe(given);
  });

  it("refuses while the account is empty, and the same key works once it is not", async () => {
    const { refunds, emulator, id } = await paid();
    const refund = () =>
      refunds().total({ payment_id: id, requestOptions: { idempotencyKey: `refund:${id}` } });
    emulator.lackBalance(true);
    expect(await refusalOf(refund())).toMatchObject({ status: 400 });
    emulator.lackBalance(false);
    expect(await refund()).toMatchObject({ amount: 45_000.5 });
  });

  it("refuses what was never credited, and what it does not know", async () => {
    const seller = await aSeller();
    const { id } = seller.emulator.pay(await anOpenDeposit(seller), "pending");
    expect(await refusalOf(seller.refunds().total({ payment_id: id }))).toMatchObject({
      status: 400,
      code: 2063,
    });
    expect(await refusalOf(seller.refunds().total({ payment_id: 7 }))).toMatchObject({
      status: 404,
      code: 2000,
    });
    expect(await refusalOf(seller.refunds().get({ payment_id: id, refund_id: 7 }))).toMatchObject({
      status: 404,
    });
  });
});
