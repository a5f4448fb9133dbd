import { beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { inTransaction } from "../../src/db/transaction.ts";
import { DAY_MS, HOUR_MS } from "../../src/shared/clock.ts";
import { createWebhookDelivery } from "../../src/webhooks/deliver.ts";
import { resumeDeliveries } from "../../src/webhooks/tables/deliveries.ts";
import { purgeEvents } from "../../src/webhooks/tables/events.ts";
import { createWebhooks } from "../../src/webhooks/webhooks.ts";
import { aCabinAndTwoGuests, granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { aReceiver, verified } from "./receiver.ts";
import { aHerald, forgetEndpoints } from "./rig.ts";

const database = testDatabase();
const { knex, url: databaseUrl } = database;
const laterNights = stay("2026-01-10", "2026-01-12");

beforeEach(() => forgetEndpoints(database));

/** Somebody listens, and a guest has held two nights. */
async function aHoldToTell() {
  const receiver = await aReceiver();
  const herald = aHerald(database);
  const endpoint = await herald.adds(receiver.url);
  const { ana } = await aCabinAndTwoGuests(knex, { mode: "instant" });
  granted(await ana.holds(twoNights));
  return { receiver, herald, endpoint, ana };
}

describe("an event", () => {
  it("is told once to whoever takes it, signed as Standard Webhooks wants it", async () => {
    const { receiver, herald, endpoint } = await aHoldToTell();
    await herald.tells();
    await herald.tells();
    expect(receiver.verified(endpoint.secret)).toMatchObject([{ type: "booking.held" }]);
    expect(receiver.heard[0]?.headers).toMatchObject({
      "webhook-id": expect.stringMatching(/^msg_[\da-f]{32}$/),
    });
    expect(() => receiver.verified(`whsec_${"A".repeat(44)}`)).toThrow("No matching signature");
    expect(await herald.counted()).toContain('webhook_deliveries_total{outcome="delivered"} 1');
  });

  it("is told again with the same id and words where we were stopped before we noted that it was", async () => {
    const { receiver, herald } = await aHoldToTell();
    const stopped = createWebhookDelivery({
      ...herald.deps,
      post: async (url, message) => {
        await herald.deps.post(url, message);
        throw new Error("killed");
      },
      received: async () => 0,
    });
    await expect(stopped(1)).rejects.toThrow("killed");
    await herald.tells();
    expect(receiver.heard).toHaveLength(2);
    expect(new Set(receiver.heard.map(({ id, text }) => id + text)).size).toBe(1);
  });

  it("waits for an endpoint that fails, longer each time, and is told when it is well again", async () => {
    const { receiver, herald } = await aHoldToTell();
    receiver.answers(500);
    await herald.tells();
    await herald.tells(); // not yet
    herald.later(6_000);
    await herald.tells();
    expect(receiver.heard).toHaveLength(2);
    expect(await herald.webhooks.endpoints()).toMatchObject([{ failingSince: expect.any(Date) }]);
    receiver.thanks();
    herald.later(HOUR_MS);
    await herald.tells();
    expect(receiver.heard).toHaveLength(3);
    expect(await herald.statuses()).toEqual(["delivered"]);
    expect(await herald.webhooks.endpoints()).toMatchObject([{ failingSince: null, state: "enabled" }]);
  });

  it("is not told before an endpoint wants to be asked again", async () => {
    const { receiver, herald } = await aHoldToTell();
    receiver.answers((response) => response.writeHead(429, { "retry-after": "3600" }).end());
    await herald.tells();
    herald.later(HOUR_MS - 1_000);
    await herald.tells();
    expect(receiver.heard).toHaveLength(1);
    herald.later(2_000);
    await herald.tells();
    expect(receiver.heard).toHaveLength(2);
  });

  it("is given up after the tenth attempt, within four days; an endpoint that never was well is called no more", async () => {
    const { receiver, herald, ana } = await aHoldToTell();
    receiver.answers(503);
    for (const _attempt of Array.from({ length: 12 })) {
      await herald.tells();
      herald.later(27 * HOUR_MS);
    }
    expect(receiver.heard).toHaveLength(10);
    expect(await herald.statuses()).toEqual(["failed"]);
    expect(await herald.webhooks.endpoints()).toMatchObject([
      { state: "disabled", disabledBecause: "failing", failingSince: expect.any(Date) },
    ]);
    granted(await ana.holds(laterNights));
    expect(await herald.statuses()).toEqual(["failed"]);
  });

  it("stays where only this one failed: an endpoint that takes others is not given up", async () => {
    const { receiver, herald, ana } = await aHoldToTell();
    granted(await ana.holds(laterNights));
    const [, first] = await herald.webhooks.deliveries();
    receiver.answers((response, { id }) => response.writeHead(id === first?.eventId ? 400 : 204).end());
    for (const _attempt of Array.from({ length: 10 })) {
      await herald.tells();
      herald.later(27 * HOUR_MS);
      granted(await herald.webhooks.retry(2));
    }
    expect(await herald.statuses()).toContain("failed");
    expect(await herald.webhooks.endpoints()).toMatchObject([{ state: "enabled" }]);
  });

  it("is told to nobody who says that they are gone, nor is any other", async () => {
    const { receiver, herald, ana } = await aHoldToTell();
    granted(await ana.holds(laterNights));
    receiver.answers(410);
    await herald.tells();
    expect(receiver.heard).toHaveLength(1);
    expect(await herald.statuses()).toEqual(["failed", "failed"]);
    expect(await herald.webhooks.endpoints()).toMatchObject([{ state: "disabled", disabledBecause: "gone" }]);
    expect(await herald.counted()).toContain('webhook_endpoints_disabled_total{reason="gone"} 1');
  });

  it("of a job that was lost is found, and of long ago is forgotten unless somebody waits for it", async () => {
    const { herald } = await aHoldToTell();
    const resume = () => inTransaction(knex, (trx) => resumeDeliveries(trx, herald.clock(), herald.clock()));
    expect(await resume()).toBe(0); // it waits in line
    await knex.raw("update graphile_worker._private_jobs set attempts = max_attempts");
    expect(await resume()).toBe(1);
    await knex.raw("truncate graphile_worker._private_jobs");
    expect(await resume()).toBe(1);
    expect(await purgeEvents(knex, herald.clock())).toBe(0);
    await herald.tells();
    expect(await resume()).toBe(0);
    expect(await purgeEvents(knex, herald.clock())).toBe(1);
    expect(await herald.statuses()).toEqual([]);
  });
});

describe("whoever looks after endpoints", () => {
  it("rotates a secret: for a day both are good, then only the new one", async () => {
    const { receiver, herald, endpoint, ana } = await aHoldToTell();
    const { secret } = granted(await herald.webhooks.rotate(endpoint.id));
    await herald.tells();
    expect(receiver.verified(endpoint.secret)).toEqual(receiver.verified(secret));
    herald.later(DAY_MS);
    granted(await ana.holds(laterNights));
    await herald.tells();
    const [, signature] = receiver.heard.map(({ headers }) => String(headers["webhook-signature"]));
    expect(signature?.split(" ")).toHaveLength(1);
  });

  it("or has the one before refused at once, where it was stolen", async () => {
    const { receiver, herald, endpoint } = await aHoldToTell();
    const { secret } = granted(await herald.webhooks.rotate(endpoint.id, { now: true }));
    await herald.tells();
    expect(receiver.verified(secret)).toHaveLength(1);
    expect(() => receiver.verified(endpoint.secret)).toThrow("No matching signature");
  });

  it("has what failed told again, once the endpoint is enabled, and what was told by its own id", async () => {
    const { receiver, herald, endpoint } = await aHoldToTell();
    receiver.answers(410);
    await herald.tells();
    receiver.thanks();
    expect(await herald.webhooks.retry(1)).toMatchObject({ error: { kind: "endpoint_not_enabled" } });
    expect(await herald.webhooks.retryFailed()).toBe(0);
    granted(await herald.webhooks.enable(endpoint.id));
    expect(await herald.webhooks.retryFailed({ atOnce: 1 })).toBe(1); // and looks whether there are more
    await herald.tells();
    granted(await herald.webhooks.retry(1));
    await herald.tells();
    expect(await herald.webhooks.retry(99)).toMatchObject({ error: { kind: "no_such_delivery" } });
    expect(new Set(receiver.heard.map(({ id }) => id)).size).toBe(1);
    expect(receiver.heard).toHaveLength(3);
  });

  it("adds an address once, by two at once too, and four at most", async () => {
    const herald = aHerald(database);
    const other = connect(databaseUrl, { max: 1 });
    const others = createWebhooks({ ...herald.deps, db: other, toPrivate: true });
    const url = "https://example.com/hook";
    const twice = await Promise.all([herald.webhooks.add({ url }), others.add({ url })]);
    await other.destroy();
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(twice).toContainEqual({ ok: false, error: { kind: "known_url", id: 1 } });
    for (const path of ["/b", "/c", "/d"]) await herald.adds(`https://example.com${path}`);
    const fifth = await herald.webhooks.add({ url: "https://example.com/e" });
    expect(fifth).toEqual({ ok: false, error: { kind: "too_many", most: 4 } });
    granted(await herald.webhooks.remove(1));
    await herald.adds(url);
  });

  it("tests an endpoint with an event that means nothing", async () => {
    const { receiver, herald, endpoint } = await aHoldToTell();
    expect(granted(await herald.webhooks.test(endpoint.id))).toEqual({ kind: "answered", status: 204 });
    const [heard] = receiver.heard;
    expect(heard && verified(endpoint.secret, heard.text, heard.headers)).toMatchObject({
      type: "webhook.test",
    });
  });
});
