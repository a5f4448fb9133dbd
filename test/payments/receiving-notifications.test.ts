import { createHmac } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { createPayments } from "../../src/payments/payments.ts";
import { aHeldBooking, SECRET, type Till } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

const stored = async (queue: string) => {
  const { rows } = await database.knex.raw("select payload from inbox where queue ~ ?", [`${queue}$`]);
  return rows.map(({ payload }: { payload: unknown }) => payload);
};
const inboxOf = (paymentId: number | string) => stored(`payment:${paymentId}`);

/** A call as Mercado Pago signs it. */
function aCall(dataId: string, { secret = SECRET, type = "payment", requestId = "request-1" } = {}) {
  const ts = Date.parse("2026-01-05T15:00:00Z");
  const manifest = `id:${dataId};request-id:${requestId};ts:${ts};`;
  const v1 = createHmac("sha256", secret).update(manifest).digest("hex");
  return {
    query: { "data.id": dataId, type, source_news: "webhooks" },
    headers: { "x-signature": `ts=${ts},v1=${v1}`, "x-request-id": requestId },
  };
}

const refusals = async ({ deps }: Pick<Till, "deps">) =>
  (await deps.metrics.webhookRefused.get()).values.map(({ labels, value }) => [labels.reason, value]);

describe("a notification", () => {
  it("is stored and answered; its job does the rest", async () => {
    const { booking, emulator, preferenceOf, works, stateOf } = await aHeldBooking(database);
    const { id } = emulator.pay(await preferenceOf(booking), "approve");
    await emulator.idle();
    expect(emulator.notifications).toMatchObject([{ state: "delivered", attempts: [{ status: 200 }] }]);
    expect(await inboxOf(id)).toEqual([{ paymentId: String(id) }]);
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    await works();
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it.each(["../refunds", "9".repeat(65), "1 or 1=1", "\0"])(
    "about %j, which is no payment, is refused even though it is signed",
    async (dataId) => {
      const { payments } = await aHeldBooking(database);
      expect(await payments.receiveNotification(aCall(dataId))).toEqual({ status: 401 });
      expect(await payments.receiveNotification(aCall("1002", { requestId: "r".repeat(5_000) }))).toEqual({
        status: 401,
      });
    },
  );

  it("delivered ten times at once is stored once", async () => {
    const { payments, deps } = await aHeldBooking(database);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => payments.receiveNotification(aCall("1001"))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await inboxOf("1001")).toHaveLength(1);
    expect((await deps.metrics.inboxRepeated.get()).values).toMatchObject([{ value: 9 }]);
  });

  it.each(["secret", "signature", "missing"] as const)(
    "forged (%s) is refused and books nothing",
    async (forged) => {
      const till = await aHeldBooking(database);
      const { booking, emulator, preferenceOf, works, stateOf } = till;
      emulator.loseNotifications(true);
      const { id } = emulator.pay(await preferenceOf(booking), "approve");
      const sent = await emulator.notify(id, { forged });
      await works();
      expect(sent.attempts).toMatchObject([{ status: 401 }]);
      expect(await inboxOf(id)).toEqual([]);
      expect(await stateOf(booking)).toBe("awaiting_deposit");
      expect(await refusals(till)).toEqual([[forged === "missing" ? "missing_parts" : "mismatch", 1]]);
    },
  );

  it("is only a hint: a payment is what Mercado Pago says it is", async () => {
    const { booking, emulator, preferenceOf, webhook, works, stateOf, ledger } = await aHeldBooking(database);
    emulator.loseNotifications(true);
    const { id } = emulator.pay(await preferenceOf(booking), "reject");
    const { query, headers } = aCall(String(id));
    const lies = { action: "payment.created", status: "approved", transaction_amount: 60, data: { id } };
    const { status } = await fetch(`${webhook.url}/?${new URLSearchParams(query)}`, {
      method: "POST",
      headers,
      body: JSON.stringify(lies),
    });
    await works();
    expect(status).toBe(200);
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    expect(await ledger(booking)).toEqual([]);
  });

  it("is accepted under either secret while they are rotated", async () => {
    const { deps } = await aHeldBooking(database);
    const payments = createPayments({ ...deps, webhookSecrets: ["new", "old"] });
    for (const secret of ["new", "old"]) {
      expect(await payments.receiveNotification(aCall("1002", { secret }))).toEqual({ status: 200 });
    }
  });

  it("is refused where no secret is set", async () => {
    const { deps } = await aHeldBooking(database);
    const payments = createPayments({ ...deps, webhookSecrets: [""] });
    expect(await payments.receiveNotification(aCall("1003", { secret: "" }))).toEqual({ status: 401 });
    expect(await refusals({ deps })).toEqual([["no_secret", 1]]);
  });

  it("of an order, which says nothing of money, is answered and left alone", async () => {
    const { payments } = await aHeldBooking(database);
    const answer = await payments.receiveNotification(aCall("1004", { type: "topic_merchant_order_wh" }));
    expect(answer).toEqual({ status: 200 });
    expect(await stored("1004")).toEqual([]);
  });

  it.each([
    { type: "topic_claims_integration_wh", queue: "claim:2001", payload: { claimId: "2001" } },
    { type: "topic_chargebacks_wh", queue: "chargeback:2001", payload: { chargebackId: "2001" } },
  ])("of a $type is stored like a payment's", async ({ type, queue, payload }) => {
    const { payments } = await aHeldBooking(database);
    for (const _time of [1, 2])
      expect(await payments.receiveNotification(aCall("2001", { type }))).toEqual({ status: 200 });
    expect(await stored(queue)).toEqual([payload]);
  });

  it.each(["chargeBack", "openDispute"] as const)(
    "of what a payer does (%s) makes us ask for the payment, though nothing else tells of it",
    async (does) => {
      const { booking, pays, emulator, clock, works, told, ownersChat } = await aHeldBooking(database);
      const payment = await pays(booking);
      clock.advance({ minutes: 1 });
      emulator.loseNotifications(true);
      emulator[does](payment);
      const { paymentId: id = "", topic = "payment" } = emulator.notifications.at(-1) ?? {};
      await emulator.notify(id, { topic, of: payment });
      await works();
      expect(await told(ownersChat)).toMatchObject([{ event: "payment_alert", data: { payment } }]);
    },
  );

  it.each(["search", "abc-1"])("of a payment %j, which is none, is answered and left alone", async (id) => {
    const { payments } = await aHeldBooking(database);
    expect(await payments.receiveNotification(aCall(id))).toEqual({ status: 200 });
    expect(await inboxOf(id)).toEqual([]);
  });

  it("of the older, unsigned kind only makes us look, once however many come", async () => {
    const { payments } = await aHeldBooking(database);
    const transactions = vi.spyOn(database.knex, "transaction");
    const call = (id: string) =>
      payments.receiveNotification({ query: { topic: "payment", id }, headers: {} });
    const answers = await Promise.all(["1", "2", "3"].map(call));
    expect([...answers, await call("4")]).toEqual(Array(4).fill({ status: 200 }));
    expect(transactions).toHaveBeenCalledTimes(1);
    transactions.mockRestore();
    const { rows } = await database.knex.raw(
      "select task_identifier from graphile_worker.jobs where task_identifier = 'reconcile_payments'",
    );
    expect(rows).toHaveLength(1);
  });

  it.each([{}, { "data.id": ["1", "2"] }, { "data.id": "" }])(
    "without one payment's id is refused: %o",
    async (query) => {
      const { payments } = await aHeldBooking(database);
      const { headers } = aCall("1005");
      expect(await payments.receiveNotification({ query, headers })).toEqual({ status: 401 });
    },
  );
});
