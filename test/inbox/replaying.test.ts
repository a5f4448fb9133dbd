import { beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { createInOrder } from "../../src/inbox/handle-in-order.ts";
import { createInbox } from "../../src/inbox/inbox.ts";
import { type InboxItem, type InboxSource, markHandled, receive } from "../../src/inbox/tables/inbox.ts";
import { settlePayment } from "../../src/jobs/settle-payment.ts";
import { systemClock } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { testDatabase } from "../support/database.ts";

const { url, knex } = testDatabase();
const QUEUE = "chat:telegram:42";
const inbox = createInbox({ db: knex });
const { handleInOrder } = createInOrder({
  db: knex,
  clock: systemClock,
  logger: createLogger({ level: "silent" }),
  metrics: createMetrics(),
});
let answered: string[] = [];
let poison = "";

const listener = {
  async handle({ id, externalId }: InboxItem) {
    if (externalId === poison) throw new Error("no flow for APP_USR-1234567890123456789012 \0");
    answered.push(externalId);
    await markHandled(knex, id, new Date());
  },
  apologize: async () => {},
};

beforeEach(async () => {
  answered = [];
  poison = "";
  await knex.raw("truncate inbox, graphile_worker._private_jobs restart identity");
});

const comesIn = (externalId: string, source: InboxSource = "telegram") =>
  receive(knex, { source, externalId, queue: QUEUE, task: "hear_telegram", payload: { text: externalId } });

/** As often as the worker would try. */
async function hears(handler = listener): Promise<void> {
  for (const _attempt of [1, 2, 3, 4]) await handleInOrder(QUEUE, handler).catch(() => {});
}

async function aDeadLetter(): Promise<void> {
  poison = "poison";
  await comesIn("poison");
  await hears();
  poison = "";
}

const states = async () => (await inbox.list()).map(({ id, state }) => `${id} ${state}`);

describe("what keeps failing", () => {
  it("is a dead letter: seen with its failure, without secrets, and what comes after it is answered", async () => {
    await aDeadLetter();
    await comesIn("hola");
    await hears();
    expect(answered).toEqual(["hola"]);
    expect(await inbox.list({ state: "dead" })).toMatchObject([
      { id: 1, attempts: 4, lastError: "Error: no flow for [mercado pago token] \uFFFD" },
    ]);
  });

  it("is kept with a few lines of its failure at most", async () => {
    await comesIn("long");
    const longWinded = { ...listener, handle: () => Promise.reject(new Error("x".repeat(100_000))) };
    await hears(longWinded);
    expect((await inbox.show(1))?.lastError).toHaveLength(500);
  });

  it("holds nobody up where not even an apology can be said for it", async () => {
    await comesIn("one");
    await hears({
      handle: () => Promise.reject(new Error("no")),
      apologize: () => knex.raw("select nothing"),
    });
    expect(await states()).toEqual(["1 dead"]);
  });

  it("is a dead letter, too, where it takes the process with it each time, so that nobody sees it fail", async () => {
    await comesIn("deadly");
    await comesIn("hola");
    await handleInOrder(QUEUE, listener, 11);
    expect(answered).toEqual(["hola"]);
    expect(await inbox.list({ state: "dead" })).toMatchObject([
      { id: 1, lastError: "It was begun 10 times and never came to an end." },
    ]);
  });

  it("has its four failures, however often its job was begun", async () => {
    await comesIn("slow");
    const fails = { ...listener, handle: () => Promise.reject(new Error("no")) };
    await expect(handleInOrder(QUEUE, fails, 10)).rejects.toThrow("no");
    await handleInOrder(QUEUE, listener, 11);
    expect(answered).toEqual(["slow"]);
  });

  it("is never given up where it is about money, but says what it waits for", async () => {
    await comesIn("payment:1", "mercadopago");
    const settleNotified = () => Promise.reject(new Error("Mercado Pago answers 500"));
    const settle = settlePayment({ db: knex, clock: systemClock, settleNotified });
    for (const _attempt of Array.from({ length: 6 })) {
      await expect(settle({ inboxId: 1, queue: QUEUE })).rejects.toThrow("500");
    }
    expect(await inbox.list()).toMatchObject([
      { state: "waiting", attempts: 6, lastError: "Error: Mercado Pago answers 500" },
    ]);
  });
});

describe("the list of what came in", () => {
  it("is of one source or state, the newest first, and tells neither what was said nor by whom", async () => {
    await aDeadLetter();
    await comesIn("hola");
    await comesIn("payment:1", "mercadopago");
    expect(await states()).toEqual(["3 waiting", "2 waiting", "1 dead"]);
    expect(await inbox.list({ source: "telegram", state: "waiting" })).toMatchObject([{ id: 2 }]);
    expect(await inbox.list({ limit: 1 })).toEqual([
      {
        ...{ id: 3, source: "mercadopago", state: "waiting", attempts: 0, lastError: null },
        receivedAt: expect.any(Date),
      },
    ]);
    expect(await inbox.show(2)).toMatchObject({ payload: { text: "hola" }, queue: QUEUE });
  });
});

describe("a replay", () => {
  it("of a dead letter has it answered, once", async () => {
    await aDeadLetter();
    expect(await inbox.replay(1)).toEqual({ ok: true, value: null });
    await hears();
    expect(await inbox.replay(1)).toMatchObject({ ok: false, error: { kind: "handled_before" } });
    await hears();
    expect(answered).toEqual(["poison"]);
  });

  it("of all the dead leaves the others alone", async () => {
    await aDeadLetter();
    await comesIn("hola");
    expect(await inbox.replayDead("whatsapp")).toBe(0);
    expect(await inbox.replayDead()).toBe(1);
    expect(await inbox.replayDead()).toBe(0);
    await hears();
    expect(answered).toEqual(["poison", "hola"]);
  });

  it("of a notification has the payment asked about again", async () => {
    await comesIn("payment:1", "mercadopago");
    await hears();
    expect(await inbox.replay(1)).toMatchObject({ ok: true });
    await hears();
    expect(answered).toEqual(["payment:1", "payment:1"]);
  });

  it("of what never came in is refused", async () => {
    expect(await inbox.replay(99)).toMatchObject({ ok: false, error: { kind: "no_such_item" } });
  });

  it("by two processes at once, while it is being heard, has it answered once", async () => {
    await aDeadLetter();
    const other = connect(url, { max: 2 });
    const replays = () => Promise.all([inbox.replay(1), createInbox({ db: other }).replayDead()]);
    await replays();
    await Promise.all([hears(), replays()]);
    await hears();
    await other.destroy();
    expect(answered).toEqual(["poison"]);
    expect(await states()).toEqual(["1 handled"]);
  });
});
