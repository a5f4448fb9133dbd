import { beforeEach, describe, expect, it } from "vitest";
import { addJob, removeIdleQueues } from "../../src/db/jobs.ts";
import { testDatabase } from "../support/database.ts";

const { knex } = testDatabase();

beforeEach(() => knex.raw("truncate graphile_worker._private_jobs, graphile_worker._private_job_queues"));

async function jobs(): Promise<unknown[]> {
  const { rows } = await knex.raw(
    "select task_identifier as task, queue_name as queue, key, run_at as at from graphile_worker.jobs order by id",
  );
  return rows;
}

describe("adding a job", () => {
  const at = new Date("2027-01-05T10:00:00Z");

  it("happens together with the rest of the transaction, or not at all", async () => {
    await expect(
      knex.transaction(async (trx) => {
        await addJob(trx, "expire_hold", { bookingId: "1" });
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await jobs()).toEqual([]);
  });

  it("replaces the waiting job of the same key", async () => {
    const later = new Date("2027-01-06T10:00:00Z");
    await knex.transaction((trx) =>
      addJob(trx, "deliver", { chatId: "a" }, { key: "a", queue: "chat:a", runAt: later }),
    );
    await knex.transaction((trx) =>
      addJob(trx, "deliver", { chatId: "a" }, { key: "a", queue: "chat:a", runAt: at }),
    );
    expect(await jobs()).toEqual([{ task: "deliver", queue: "chat:a", key: "a", at }]);
  });

  it("leaves the waiting job at its time when asked to", async () => {
    const later = new Date("2027-01-06T10:00:00Z");
    await knex.transaction((trx) => addJob(trx, "deliver", {}, { key: "a", runAt: at }));
    await knex.transaction((trx) => addJob(trx, "deliver", {}, { key: "a", runAt: later, keepRunAt: true }));
    expect(await jobs()).toEqual([{ task: "deliver", queue: null, key: "a", at }]);
  });
});

it("forgets the queues that no job is in, and only those", async () => {
  await knex.transaction((trx) => addJob(trx, "hear_telegram", {}, { queue: "chat:waiting" }));
  await knex.transaction((trx) => addJob(trx, "hear_telegram", {}, { queue: "chat:idle" }));
  await knex.raw(
    "delete from graphile_worker._private_jobs where job_queue_id = (select id from graphile_worker._private_job_queues where queue_name = 'chat:idle')",
  );

  await knex.transaction(removeIdleQueues);

  const { rows } = await knex.raw("select queue_name from graphile_worker._private_job_queues");
  expect(rows).toEqual([{ queue_name: "chat:waiting" }]);
});
