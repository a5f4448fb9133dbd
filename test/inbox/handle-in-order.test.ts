import { beforeEach, describe, expect, it } from "vitest";
import { createInOrder } from "../../src/inbox/handle-in-order.ts";
import { type InboxItem, markHandled, receive } from "../../src/inbox/tables/inbox.ts";
import { systemClock } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { testDatabase } from "../support/database.ts";

const { knex } = testDatabase();
const QUEUE = "chat:telegram:42";
const metrics = createMetrics();
const { handleInOrder } = createInOrder({
  db: knex,
  clock: systemClock,
  logger: createLogger({ level: "silent" }),
  metrics,
});

let heard: string[] = [];
let apologies: string[] = [];

/** Hears everything said but what `breaks` says cannot be heard now. */
const aListener = (breaks: (said: string) => Error | undefined = () => undefined) => ({
  async handle({ id, externalId }: InboxItem) {
    const broken = breaks(externalId);
    if (broken) throw broken;
    heard.push(externalId);
    await markHandled(knex, id, new Date());
  },
  async apologize(_trx: unknown, { externalId }: InboxItem) {
    apologies.push(externalId);
  },
});

const breaksAt = (what: string, error = new Error("the flow is broken")) =>
  aListener((said) => (said === what ? error : undefined));

async function say(...words: string[]): Promise<void> {
  for (const externalId of words) {
    await receive(knex, { source: "telegram", externalId, queue: QUEUE, task: "hear_telegram", payload: {} });
  }
}

beforeEach(async () => {
  await knex.raw("truncate inbox");
  heard = [];
  apologies = [];
});

describe("what is said in one chat", () => {
  it("is heard in the order it was said", async () => {
    await say("one", "two", "three");
    await handleInOrder(QUEUE, aListener());
    expect(heard).toEqual(["one", "two", "three"]);
  });

  it("waits while what was said before cannot be heard", async () => {
    await say("one", "two");
    await expect(handleInOrder(QUEUE, breaksAt("one"))).rejects.toThrow("the flow is broken");
    expect(heard).toEqual([]);
    await handleInOrder(QUEUE, aListener());
    expect(heard).toEqual(["one", "two"]);
  });

  it("goes on after the fourth failure of one message, with one apology", async () => {
    await say("one", "poison", "two");
    const listener = breaksAt("poison");
    for (const _attempt of [1, 2, 3]) await expect(handleInOrder(QUEUE, listener)).rejects.toThrow("broken");
    expect(heard).toEqual(["one"]);

    await handleInOrder(QUEUE, listener);
    expect(heard).toEqual(["one", "two"]);
    expect(apologies).toEqual(["poison"]);
    const { rows } = await knex.raw("select external_id, last_error from inbox where failed_at is not null");
    expect(rows).toEqual([{ external_id: "poison", last_error: "Error: the flow is broken" }]);
    expect(await metrics.registry.metrics()).toContain('inbox_set_aside_total{source="telegram"} 1');
  });

  it("is never given up because the database was away", async () => {
    await say("one");
    const away = Object.assign(new Error("terminating connection"), { code: "57P01" });
    for (const _attempt of Array.from({ length: 10 })) {
      await expect(handleInOrder(QUEUE, breaksAt("one", away))).rejects.toBe(away);
    }
    await handleInOrder(QUEUE, aListener());
    expect(heard).toEqual(["one"]);
  });
});
