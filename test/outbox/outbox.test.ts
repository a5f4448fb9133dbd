import { beforeEach, describe, expect, it } from "vitest";
import { createDelivery, type OutgoingMessage, type SendOutcome } from "../../src/outbox/delivery.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { testDatabase } from "../support/database.ts";

const { knex } = testDatabase();
const GUEST = "telegram:42";
const OWNERS = ["telegram:1", "telegram:2"];
const NOON = new Date("2027-01-05T12:00:00Z");
const toGuest = { to: "guest", guestId: "g", chatId: GUEST } as const;
const toOwners = { to: "owners", complexId: "c" } as const;

let now = NOON;
const clock = () => now;
const outbox = createOutbox({
  chatsOf: async (_trx, audience) => (audience.to === "guest" ? [audience.chatId] : OWNERS),
  clock,
});

type Send = (message: OutgoingMessage, onPartSent: () => Promise<void>) => Promise<SendOutcome>;

let givenUp: unknown[] = [];

const deliveryBy = (send: Send) =>
  createDelivery({
    db: knex,
    givenUp: async (_trx, { body, why }) => void givenUp.push([body, why]),
    clock,
    metrics: createMetrics(),
    logger: createLogger({ level: "silent" }),
    senders: { telegram: { send } },
  });

/** Sends as told, one answer a message, then everything; notes what was asked of it. */
function aSender(...answers: SendOutcome[]) {
  const asked: unknown[] = [];
  const { deliver } = deliveryBy(async ({ body }) => {
    asked.push(body);
    return answers.shift() ?? { kind: "sent" };
  });
  return { deliver, asked };
}

const say = (...views: string[]) => knex.transaction((trx) => outbox.say(trx, GUEST, views));

async function messages(): Promise<unknown[]> {
  const { rows } = await knex.raw("select body, status, attempts from outbox order by id");
  return rows;
}

async function deliveries(): Promise<unknown[]> {
  const { rows } = await knex.raw(
    "select key, queue_name as queue, run_at as at from graphile_worker.jobs order by key, queue_name",
  );
  return rows;
}

beforeEach(async () => {
  [now, givenUp] = [NOON, []];
  await knex.raw("truncate outbox, outbox_parts, graphile_worker._private_jobs");
});

describe("a notice", () => {
  it("is stored for each chat it is for, with a job of its own to send it at once", async () => {
    await knex.transaction((trx) =>
      outbox.announce(trx, { event: "request_placed", audience: toOwners, data: { code: "K7Q2MX" } }),
    );
    const body = { event: "request_placed", to: "owners", data: { code: "K7Q2MX" } };
    expect(await messages()).toEqual([1, 2].map(() => ({ body, status: "pending", attempts: 0 })));
    expect(await deliveries()).toEqual(
      OWNERS.map((chatId) => ({
        key: expect.stringMatching(/^notice:\d+$/),
        queue: `chat:${chatId}`,
        at: NOON,
      })),
    );
  });

  it("is gone with the change it tells of", async () => {
    const change = knex.transaction(async (trx) => {
      await outbox.announce(trx, { event: "booking_confirmed", audience: toGuest, data: null });
      throw new Error("no");
    });
    await expect(change).rejects.toThrow("no");
    expect(await messages()).toEqual([]);
    expect(await deliveries()).toEqual([]);
  });

  it("is not delayed by a turn said after it", async () => {
    await knex.transaction((trx) =>
      outbox.announce(trx, { event: "booking_confirmed", audience: toGuest, data: null }),
    );
    await say("hola");
    expect(await deliveries()).toContainEqual(expect.objectContaining({ at: NOON }));
  });
});

describe("a turn", () => {
  it("is sent in order, once", async () => {
    await say("one", "two");
    const { deliver, asked } = aSender();
    await deliver(GUEST);
    await deliver(GUEST);
    expect(asked).toEqual(["one", "two"]);
  });

  it("is read before what its effects announced to the same chat, and after what was announced before", async () => {
    const announce = (event: string) =>
      knex.transaction((trx) => outbox.announce(trx, { event, audience: toGuest, data: null }));
    await announce("balance_paid");
    const newest = await outbox.newest(knex);
    await announce("payment_refunded");
    await announce("refund_by_hand");
    await knex.transaction((trx) => outbox.say(trx, GUEST, ["cancelled"], newest));
    const { deliver, asked } = aSender();
    await deliver(GUEST);
    const [before, ...effects] = ["balance_paid", "payment_refunded", "refund_by_hand"].map((event) =>
      expect.objectContaining({ event }),
    );
    expect(asked).toEqual([before, "cancelled", ...effects]);
  });

  it("has a job that sends it should nobody else", async () => {
    await say("one");
    expect(await deliveries()).toMatchObject([{ at: new Date(NOON.getTime() + 5 * SECOND_MS) }]);
  });
});

describe("a message the channel cannot take now", () => {
  it("holds back those after it until the channel's time is up", async () => {
    await say("one", "two");
    const { deliver, asked } = aSender({ kind: "retry", afterMs: 40 * SECOND_MS, error: "429" });
    await deliver(GUEST);
    expect(await deliveries()).toMatchObject([{ at: new Date(NOON.getTime() + 40 * SECOND_MS) }]);

    now = new Date(NOON.getTime() + 39 * SECOND_MS);
    await deliver(GUEST);
    expect(asked).toEqual(["one"]);

    now = new Date(NOON.getTime() + 40 * SECOND_MS);
    await deliver(GUEST);
    expect(asked).toEqual(["one", "one", "two"]);
  });

  it("waits just as long as the channel asks, however often it asks", async () => {
    await say("one");
    const again: SendOutcome = { kind: "retry", afterMs: SECOND_MS, error: "429" };
    const { deliver, asked } = aSender(again, again, again, again);
    for (let seconds = 0; seconds <= 4; seconds++) {
      now = new Date(NOON.getTime() + seconds * SECOND_MS);
      await deliver(GUEST);
    }
    expect(asked).toHaveLength(5);
  });

  it("is tried less and less often, but at least every five minutes", async () => {
    await say("one");
    for (const attempt of [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]) {
      await aSender({ kind: "retry", error: "no network" }).deliver(GUEST);
      const [{ next_attempt_at: next }] = (await knex.raw("select next_attempt_at from outbox")).rows;
      const waited = next.getTime() - now.getTime();
      expect(waited).toBeGreaterThanOrEqual((attempt * SECOND_MS) / 2);
      expect(waited).toBeLessThanOrEqual(Math.min(attempt * SECOND_MS, 5 * MINUTE_MS));
      now = next;
    }
  });

  it("is given up after a day", async () => {
    await say("one", "two");
    await aSender({ kind: "retry", error: "no network" }).deliver(GUEST);
    now = new Date(NOON.getTime() + DAY_MS);
    await aSender({ kind: "retry", error: "no network" }).deliver(GUEST);
    expect(await messages()).toMatchObject([
      { body: "one", status: "failed" },
      { body: "two", status: "sent" },
    ]);
  });
});

describe("a message that cannot be worded", () => {
  it("is given up after the fifth attempt, and those after it are sent", async () => {
    await say("one", "two");
    const { deliver } = deliveryBy(async ({ body }) => {
      if (body === "one") throw new Error("a bug");
      return { kind: "sent" };
    });
    for (const attempts of [1, 2, 3, 4]) {
      await deliver(GUEST);
      expect(await messages()).toMatchObject([{ status: "pending", attempts }, { status: "pending" }]);
      now = new Date(now.getTime() + 8 * SECOND_MS);
    }
    await deliver(GUEST);
    expect(await messages()).toMatchObject([{ status: "failed", attempts: 5 }, { status: "sent" }]);
    expect(givenUp).toEqual([["one", "broken"]]);
  });

  it("waits for as long as the database is away", async () => {
    await say("one");
    const away = Object.assign(new Error("terminating connection"), { code: "57P01" });
    const { deliver } = deliveryBy(() => Promise.reject(away));
    for (const _attempt of Array.from({ length: 10 })) await expect(deliver(GUEST)).rejects.toBe(away);
    expect(await messages()).toEqual([{ body: "one", status: "pending", attempts: 0 }]);
  });
});

describe("a message the channel will never take", () => {
  it("is set down as failed, and those after it are sent", async () => {
    await say("one", "two");
    const { deliver, asked } = aSender({ kind: "failed", error: "Forbidden: bot was blocked by the user" });
    await deliver(GUEST);
    expect(asked).toEqual(["one", "two"]);
    expect(await messages()).toMatchObject([{ status: "failed" }, { status: "sent" }]);
    expect(await outbox.stats(knex)).toMatchObject({ pending: 0, sent: 1, failed: 1 });
  });

  it("is sent when somebody has it tried again", async () => {
    await say("one");
    await aSender({ kind: "failed", error: "blocked" }).deliver(GUEST);
    now = new Date(NOON.getTime() + 3 * DAY_MS);
    await knex.transaction((trx) => outbox.retryFailed(trx, { chatId: GUEST }));
    expect(await deliveries()).toMatchObject([{ at: now }]);
    await aSender({ kind: "retry", error: "no network" }).deliver(GUEST);
    expect(await messages()).toMatchObject([{ status: "pending", attempts: 1 }]);
  });
});

describe("a message of several parts", () => {
  it("goes on after a restart with the part that was not sent", async () => {
    await say("album");
    const sent: string[] = [];
    const sendParts =
      (until: number): Send =>
      async ({ fromPart }, onPartSent) => {
        for (let part = fromPart; part < 3; part++) {
          if (part === until) throw Object.assign(new Error("killed"), { code: "57P01" });
          sent.push(`part ${part}`);
          await onPartSent();
        }
        return { kind: "sent" };
      };
    await expect(deliveryBy(sendParts(2)).deliver(GUEST)).rejects.toThrow("killed");
    await deliveryBy(sendParts(3)).deliver(GUEST);
    expect(sent).toEqual(["part 0", "part 1", "part 2"]);
    expect(await messages()).toMatchObject([{ status: "sent" }]);
  });
});
