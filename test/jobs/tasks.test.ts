import { beforeEach, describe, expect, it } from "vitest";
import { createInOrder } from "../../src/inbox/handle-in-order.ts";
import { type InboxItem, markHandled, receive } from "../../src/inbox/tables/inbox.ts";
import { createChatTasks, createHouseTasks } from "../../src/jobs/tasks.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { DAY_MS, systemClock } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { testDatabase } from "../support/database.ts";

const { knex } = testDatabase();
const CHAT = "telegram:42";
let done: string[] = [];
let now = new Date();
const clock = () => now;
const did = (what: string) => async (about?: unknown) => void done.push(`${what} ${about ?? ""}`.trim());

const { handleInOrder } = createInOrder({
  db: knex,
  clock: systemClock,
  logger: createLogger({ level: "silent" }),
  metrics: createMetrics(),
});

const deps: Parameters<typeof createChatTasks>[0] & Parameters<typeof createHouseTasks>[0] = {
  db: knex,
  clock,
  handleInOrder,
  telegram: {
    async handle({ id, externalId }: InboxItem) {
      done.push(`heard ${externalId}`);
      await markHandled(knex, id, now);
    },
    apologize: async () => {},
  },
  deliver: did("delivered to"),
  takeUp: async ({ chatId }) => void done.push(`took up ${chatId}`),
  deliverWebhook: did("told"),
  expireHold: did("expired"),
  offerFreedDates: did("offered"),
  settleNotified: async ({ externalId }) => void done.push(`settled ${externalId}`),
  refundPayment: did("refunded"),
  refundPart: did("refunded a part"),
  sendPromisedLink: did("sent a link"),
  tellReceipts: did("told of receipts"),
  expireOverdueHolds: did("expired holds"),
  sweepWaitlist: did("looked through the line"),
  advanceStays: did("advanced stays"),
  sendReminders: did("sent reminders"),
  forgetTravellers: did("forgot travellers"),
  expireDrafts: did("expired drafts"),
  purgeMedia: did("purged media"),
  closeSilentTickets: did("closed silent tickets"),
  lookForPayments: did("looked for payments"),
  reconcilePayments: did("reconciled"),
  checkLedger: did("looked through the books"),
  remindOfRefunds: did("reminded of refunds"),
  remindOfTransfers: did("reminded of transfers"),
  reviewPayments: did("reviewed"),
};
const tasks = { ...createChatTasks(deps), ...createHouseTasks(deps) };
const outbox = createOutbox({ chatsOf: async () => [CHAT], clock });

beforeEach(async () => {
  done = [];
  now = new Date();
  await knex.raw("truncate inbox, outbox, outbox_parts, graphile_worker._private_jobs restart identity");
});

const notify = (externalId: string) =>
  receive(knex, {
    source: "mercadopago",
    externalId,
    queue: "payment:99",
    task: "settle_payment",
    payload: {},
  });

async function jobs(): Promise<unknown[]> {
  const { rows } = await knex.raw(
    "select task_identifier as task, queue_name as queue from graphile_worker.jobs order by 1",
  );
  return rows;
}

describe("the jobs", () => {
  it("hand what they carry to the use case", async () => {
    await tasks.deliver({ chatId: CHAT });
    await tasks.expire_hold({ bookingId: "b1" });
    await tasks.refund_payment({ paymentId: "p1" });
    await tasks.offer_freed_dates({ cabinId: "c1" });
    expect(done).toEqual([`delivered to ${CHAT}`, "expired b1", "refunded p1", "offered c1"]);
    await expect(tasks.deliver({ chat: CHAT })).rejects.toThrow(/chatId/);
  });

  it("tell other software where no chat waits for its answer", () => {
    expect(Object.keys(createChatTasks(deps))).not.toContain("deliver_webhook");
    expect(Object.keys(createHouseTasks(deps))).toContain("deliver_webhook");
  });

  it("hear all that waits in the chat", async () => {
    for (const externalId of ["1", "2"]) {
      await receive(knex, {
        source: "telegram",
        externalId,
        queue: `chat:${CHAT}`,
        task: "hear_telegram",
        payload: {},
      });
    }
    await tasks.hear_telegram({ inboxId: 2, queue: `chat:${CHAT}` });
    await tasks.hear_telegram({ inboxId: 1, queue: `chat:${CHAT}` });
    expect(done).toEqual(["heard 1", "heard 2"]);
  });

  it("settle each notification once, and never give one up", async () => {
    await notify("first");
    await notify("second");
    const away = new Error("502 Bad Gateway");
    const { settle_payment } = createHouseTasks({ ...deps, settleNotified: () => Promise.reject(away) });
    for (const _attempt of Array.from({ length: 10 })) {
      await expect(settle_payment({ inboxId: 1, queue: "payment:99" })).rejects.toBe(away);
    }
    await tasks.settle_payment({ inboxId: 1, queue: "payment:99" });
    await tasks.settle_payment({ inboxId: 2, queue: "payment:99" });
    expect(done).toEqual(["settled first", "settled second"]);
  });
});

describe("the sweeps", () => {
  it("call the use cases", async () => {
    await tasks.expire_holds();
    await tasks.expire_drafts();
    await tasks.reconcile_payments();
    expect(done).toEqual(["expired holds", "expired drafts", "reconciled"]);
  });

  it("find what waits and has no job any more", async () => {
    await notify("first");
    await knex.transaction((trx) => outbox.say(trx, CHAT, ["hola"]));
    await knex.raw("truncate graphile_worker._private_jobs");

    await tasks.resume_stalled();
    expect(await jobs()).toEqual([]);

    now = new Date(now.getTime() + 2 * 60_000);
    await tasks.resume_stalled();
    expect(await jobs()).toEqual([
      { task: "deliver", queue: `chat:${CHAT}` },
      { task: "settle_payment", queue: "payment:99" },
    ]);
  });

  it("forget what was handled a month ago, and nothing that was not", async () => {
    const monthAgo = new Date(now.getTime() - 30 * DAY_MS);
    for (const externalId of ["long ago", "lately", "set aside", "waiting"]) await notify(externalId);
    await knex.raw("update inbox set received_at = :monthAgo", { monthAgo });
    await knex.raw("update inbox set handled_at = :monthAgo where external_id = 'long ago'", { monthAgo });
    await knex.raw("update inbox set handled_at = now() where external_id = 'lately'");
    await knex.raw("update inbox set failed_at = :monthAgo where external_id = 'set aside'", { monthAgo });

    now = new Date(now.getTime() + 1);
    await tasks.purge_inbox();
    const { rows } = await knex.raw("select external_id from inbox order by id");
    expect(rows.map((row: { external_id: string }) => row.external_id)).toEqual([
      "lately",
      "set aside",
      "waiting",
    ]);
  });

  it("forget what was sent a week ago", async () => {
    await knex.raw(
      `insert into outbox (chat_id, kind, body, status, next_attempt_at, give_up_at, created_at, sent_at)
       select 'telegram:42', 'view', '{}', status, now(), now(), now(), case status when 'sent' then now() end
       from unnest(array['sent', 'failed', 'pending']) as status`,
    );
    await tasks.purge_outbox();
    expect(await outbox.stats(knex)).toMatchObject({ pending: 1, sent: 1, failed: 1 });
    now = new Date(now.getTime() + 8 * DAY_MS);
    await tasks.purge_outbox();
    expect(await outbox.stats(knex)).toMatchObject({ pending: 1, sent: 0, failed: 1 });
  });
});
