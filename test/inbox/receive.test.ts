import { beforeEach, describe, expect, it } from "vitest";
import {
  markHandled,
  nextUnhandled,
  openInboxItem,
  receive,
  resumeQueues,
} from "../../src/inbox/tables/inbox.ts";
import { receivedUpdate } from "../../src/inbox/telegram-update.ts";
import { testDatabase } from "../support/database.ts";

const { knex } = testDatabase();
const QUEUE = "chat:telegram:42";

beforeEach(() =>
  knex.raw(
    "truncate inbox, graphile_worker._private_jobs, graphile_worker._private_job_queues restart identity",
  ),
);

const anUpdate = (id: number) => ({
  source: "telegram" as const,
  externalId: String(id),
  queue: QUEUE,
  task: "hear_telegram",
  payload: { update_id: id, message: { chat: { id: 42 }, text: "hola" } },
});

async function jobs(): Promise<unknown[]> {
  const { rows } = await knex.raw(
    `select identifier as task, queue_name as queue, payload
     from graphile_worker._private_jobs as jobs
     join graphile_worker._private_tasks as tasks on tasks.id = task_id
     join graphile_worker._private_job_queues as queues on queues.id = job_queue_id`,
  );
  return rows;
}

describe("what comes in", () => {
  it("is stored with the job that handles it", async () => {
    expect(await receive(knex, anUpdate(7))).toBe("stored");
    expect(await nextUnhandled(knex, QUEUE, 0)).toEqual({
      id: 1,
      source: "telegram",
      externalId: "7",
      queue: QUEUE,
      payload: anUpdate(7).payload,
    });
    expect(await jobs()).toEqual([
      { task: "hear_telegram", queue: QUEUE, payload: { inboxId: 1, queue: QUEUE } },
    ]);
  });

  it("is stored once, however many times it is delivered at once", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => receive(knex, anUpdate(7))));
    expect(answers.filter((answer) => answer === "stored")).toHaveLength(1);
    expect(await jobs()).toHaveLength(1);
  });

  it("is stored without what no database takes", async () => {
    const said = { ...anUpdate(7), payload: { text: "ho\0la \ud83d", name: "Ñandú 🐦" } };
    expect(await receive(knex, said)).toBe("stored");
    expect(await nextUnhandled(knex, QUEUE, 0)).toMatchObject({
      payload: { text: "ho\uFFFDla \uFFFD", name: "Ñandú 🐦" },
    });
  });

  it("is open to one transaction at a time, until it has been handled", async () => {
    await receive(knex, anUpdate(7));
    await knex.transaction(async (trx) => {
      expect(await openInboxItem(trx, 1)).toMatchObject({ id: 1 });
      await expect(
        knex.transaction(async (other) => {
          await other.raw("set local lock_timeout = '20ms'");
          await openInboxItem(other, 1);
        }),
      ).rejects.toMatchObject({ code: "55P03" });
      await markHandled(trx, 1, new Date());
    });
    await knex.transaction(async (trx) => expect(await openInboxItem(trx, 1)).toBeUndefined());
    expect(await nextUnhandled(knex, QUEUE, 0)).toBeUndefined();
  });

  it("gets one job again for its queue when it has waited too long", async () => {
    for (const id of [1, 2, 3]) await receive(knex, anUpdate(id));
    await knex.raw("truncate graphile_worker._private_jobs");
    const soon = new Date(Date.now() + 1_000);
    for (const _sweep of [1, 2]) await knex.transaction((trx) => resumeQueues(trx, soon));
    expect(await jobs()).toEqual([
      { task: "hear_telegram", queue: QUEUE, payload: { inboxId: 1, queue: QUEUE } },
    ]);
    expect(await knex.transaction((trx) => resumeQueues(trx, new Date(0)))).toBe(0);
  });
});

describe("a Telegram update", () => {
  const chat = { id: -42, type: "private" };
  const updates = [
    {
      said: "a message",
      update: { update_id: 1, message: { message_id: 5, chat } },
      queue: "chat:telegram:-42",
    },
    {
      said: "a tap",
      update: { update_id: 1, callback_query: { from: { id: 9 }, message: { chat } } },
      queue: "chat:telegram:-42",
    },
    {
      said: "a tap on an old message",
      update: { update_id: 1, callback_query: { from: { id: 9 } } },
      queue: "chat:telegram:9",
    },
    {
      said: "a blocked bot",
      update: { update_id: 1, my_chat_member: { chat, from: { id: 9 } } },
      queue: "chat:telegram:-42",
    },
    { said: "nobody's poll", update: { update_id: 1, poll: { id: "77" } }, queue: "chat:telegram:0" },
  ];
  it.each(updates)("with $said waits in $queue", ({ update, queue }) => {
    expect(receivedUpdate(update)).toEqual({
      ok: true,
      value: { source: "telegram", externalId: "1", queue, task: "hear_telegram", payload: update },
    });
  });

  it.each([null, "hola", [], {}, { update_id: "7" }, { message: {} }])("is not %j", (payload) => {
    expect(receivedUpdate(payload)).toEqual({ ok: false, error: { kind: "not_an_update" } });
  });
});
