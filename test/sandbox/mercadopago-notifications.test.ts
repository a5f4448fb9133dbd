import { createHmac } from "node:crypto";
import { WebhookSignatureValidator } from "mercadopago";
import { describe, expect, it } from "vitest";
import { aClock, anOpenDeposit, aSeller, aWebhook, type Received, SECRET } from "./mercadopago-support.ts";

const aPaidDeposit = async (webhook: { url: string }, options = {}) => {
  const seller = await aSeller(options);
  const preference = await anOpenDeposit(seller, { notification_url: webhook.url });
  const { id } = seller.emulator.pay(preference, "approve");
  await seller.emulator.idle();
  return { ...seller, id };
};

const isSigned = ({ url, headers }: Received): boolean => {
  const [, ts, v1] = /^ts=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers["x-signature"])) ?? [];
  const manifest = `id:${url.searchParams.get("data.id")};request-id:${headers["x-request-id"]};ts:${ts};`;
  return createHmac("sha256", SECRET).update(manifest).digest("hex") === v1;
};

describe("notifying the seller", () => {
  it("tells of a payment at the preference's address, keeping its own query", async () => {
    const webhook = await aWebhook();
    const clock = aClock();
    const { id } = await aPaidDeposit(webhook, { now: clock.now });
    expect(webhook.received).toHaveLength(1);
    expect(Object.fromEntries(webhook.received[0]?.url.searchParams ?? [])).toEqual({
      source_news: "webhooks",
      "data.id": String(id),
      type: "payment",
    });
    expect(webhook.received[0]?.body).toEqual({
      id: expect.any(Number),
      action: "payment.created",
      api_version: "v1",
      data: { id: String(id) },
      date_created: "2026-01-05T15:00:00.000Z",
      live_mode: true,
      type: "payment",
      user_id: 123_456_789,
    });
  });

  it("signs so that an independent check and the SDK's own both agree", async () => {
    const webhook = await aWebhook();
    const { id } = await aPaidDeposit(webhook);
    const [heard] = webhook.received;
    expect(heard && isSigned(heard)).toBe(true);
    WebhookSignatureValidator.validate({
      xSignature: heard?.headers["x-signature"],
      xRequestId: heard?.headers["x-request-id"],
      dataId: String(id),
      secret: SECRET,
    });
  });

  it("tells of every later change", async () => {
    const webhook = await aWebhook();
    const { emulator, refunds, id } = await aPaidDeposit(webhook);
    await refunds().create({ payment_id: id, body: { amount: 1 } });
    emulator.chargeBack(id);
    await emulator.idle();
    expect(emulator.notifications.map(({ action }) => action)).toEqual([
      "payment.created",
      "payment.updated",
      "payment.updated",
      "chargeback.created",
    ]);
    expect(webhook.received).toHaveLength(4);
  });

  it("tries again until it is heard, freshly signed, under the same notification id", async () => {
    const webhook = await aWebhook(500, 302);
    const { emulator } = await aPaidDeposit(webhook, { retryMs: [1, 1, 1] });
    await webhook.heard(3);
    await emulator.idle();
    expect(emulator.notifications).toMatchObject([
      { state: "delivered", attempts: [{ status: 500 }, { status: 302 }, { status: 200 }] },
    ]);
    expect(webhook.received.every(isSigned)).toBe(true);
    expect(new Set(webhook.received.map(({ headers }) => headers["x-request-id"])).size).toBe(3);
    expect(new Set(webhook.received.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it("gives up at the end of its schedule", async () => {
    const webhook = await aWebhook(500, 500);
    const { emulator } = await aPaidDeposit(webhook, { retryMs: [1] });
    await webhook.heard(2);
    await emulator.idle();
    expect(emulator.notifications).toMatchObject([
      { state: "given_up", attempts: [{ status: 500 }, { status: 500 }] },
    ]);
  });

  it("records that nobody was there", async () => {
    const { emulator } = await aPaidDeposit({ url: "http://127.0.0.1:1/nobody" }, { retryMs: [] });
    expect(emulator.notifications).toMatchObject([
      { state: "given_up", attempts: [{ error: expect.any(String) }] },
    ]);
  });

  it("uses the account's address when the preference has none, and none when there is none", async () => {
    const webhook = await aWebhook();
    const told = await aSeller({ notificationUrl: webhook.url });
    told.emulator.pay(await anOpenDeposit(told), "approve");
    await told.emulator.idle();
    expect(webhook.received).toHaveLength(1);

    const silent = await aSeller();
    const { id } = silent.emulator.pay(await anOpenDeposit(silent), "approve");
    expect(silent.emulator.notifications).toEqual([]);
    await expect(silent.emulator.notify(id)).rejects.toThrow("Nobody to notify");
  });

  it("loses what happens while it is losing", async () => {
    const webhook = await aWebhook();
    const { emulator, id } = await aPaidDeposit(webhook);
    emulator.loseNotifications(true);
    emulator.refund(id, 1);
    emulator.loseNotifications(false);
    emulator.refund(id, 1);
    await emulator.idle();
    expect(emulator.notifications.map(({ state }) => state)).toEqual(["delivered", "lost", "delivered"]);
    expect(webhook.received).toHaveLength(2);
  });
});

describe("notifications on request", () => {
  it("repeats one, all copies at once", async () => {
    const webhook = await aWebhook();
    const { emulator, id } = await aPaidDeposit(webhook);
    const repeated = await emulator.notify(id, { times: 5, action: "payment.created" });
    expect(repeated).toMatchObject({ state: "delivered", action: "payment.created" });
    expect(repeated.attempts).toHaveLength(5);
    expect(webhook.received.slice(1).every(isSigned)).toBe(true);
  });

  it.each(["signature", "secret", "missing"] as const)(
    "forges the %s, and never tries again",
    async (forged) => {
      const webhook = await aWebhook(200, 401);
      const { emulator, id } = await aPaidDeposit(webhook, { retryMs: [1] });
      expect(await emulator.notify(id, { forged })).toMatchObject({
        forged,
        state: "given_up",
        attempts: [{ status: 401 }],
      });
      const heard = webhook.received[1];
      expect(heard && isSigned(heard)).toBe(false);
      expect(heard?.headers["x-signature"] === undefined).toBe(forged === "missing");
    },
  );

  it("can be about a payment that does not exist", async () => {
    const webhook = await aWebhook();
    const { emulator } = await aSeller({ notificationUrl: webhook.url });
    await emulator.notify(7);
    expect(webhook.received[0]?.body).toMatchObject({ data: { id: "7" } });
  });
});
