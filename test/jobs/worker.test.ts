import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addJob } from "../../src/db/jobs.ts";
import { crontab } from "../../src/jobs/crontab.ts";
import { createLifeline, type Lifeline } from "../../src/jobs/lifeline.ts";
import type { Tasks } from "../../src/jobs/tasks.ts";
import { createWorker, type Worker } from "../../src/jobs/worker.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { testDatabase } from "../support/database.ts";

const { url, knex } = testDatabase();
const SOON = { timeout: 15_000, interval: 20 };
const logger = createLogger({ level: "silent" });
let metrics = createMetrics();
let stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  metrics = createMetrics();
  await knex.raw("truncate graphile_worker._private_jobs, graphile_worker._private_job_queues");
});
afterEach(async () => {
  for (const stop of stops.reverse()) await stop();
  stops = [];
  workerIds = [];
});

let workerIds: string[] = [];

async function aWorker(tasks: Tasks, concurrency = 2): Promise<Worker> {
  const { hold, ...life } = createLifeline({ url, logger, metrics, sweepMs: 300 });
  const lifeline: Lifeline = {
    ...life,
    hold(workerId, worker) {
      workerIds.push(workerId);
      return hold(workerId, worker);
    },
  };
  const worker = createWorker({ url, tasks, crontab: [], concurrency, lifeline, logger, metrics });
  stops.push(() => worker.stop(1_000));
  await worker.start();
  return worker;
}

const add = (task: string, payload: { said: string }, queue = "chat:a") =>
  knex.transaction((trx) => addJob(trx, task, payload, { queue }));

/** What a server does that answers too late: the job is the worker's, and the worker never hears of it. */
const giveUnheard = (workerId: string, said: string) =>
  knex.transaction(async (trx) => {
    await addJob(trx, "note", { said }, { queue: "chat:a" });
    for (const table of ["_private_jobs", "_private_job_queues"]) {
      await trx.raw("update graphile_worker.?? set locked_by = ?, locked_at = now()", [table, workerId]);
    }
  });

const metricsLines = () => metrics.registry.metrics();

async function jobsLeft(): Promise<number> {
  const { rows } = await knex.raw("select count(*) from graphile_worker.jobs");
  return rows[0].count;
}

/** The connections that vouch for a worker. */
async function lockHolders(): Promise<number[]> {
  const { rows } = await knex.raw<{ rows: { pid: number }[] }>(
    `select pid
     from pg_locks
     where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())`,
  );
  return rows.map(({ pid }) => pid);
}

/** A process that takes a job and never finishes it; gone when the test is over. */
async function aStuckProcess(): Promise<{ kill(): Promise<void> }> {
  const script = new URL("./stuck-worker.ts", import.meta.url).pathname;
  const stuck = spawn(process.execPath, [script, url], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(stuck, "exit");
  const kill = async () => {
    stuck.kill("SIGKILL");
    await exited;
  };
  stops.push(kill);
  await once(createInterface({ input: stuck.stdout }), "line");
  return { kill };
}

describe("the worker", () => {
  it("does what was added, in order within a queue", async () => {
    const done: unknown[] = [];
    for (const said of ["one", "two", "three"]) await add("note", { said });
    await aWorker({ note: async (payload) => done.push(payload) });
    await vi.waitFor(() => expect(done).toEqual([{ said: "one" }, { said: "two" }, { said: "three" }]), SOON);
    await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), SOON);
    expect(await metrics.registry.metrics()).toContain(
      'job_duration_seconds_count{task="note",outcome="done"} 3',
    );
  });

  it("tries again what failed", async () => {
    let attempts = 0;
    await aWorker({
      note: async () => {
        attempts++;
        if (attempts === 1) throw new Error("not yet");
      },
    });
    await add("note", { said: "one" });
    await vi.waitFor(() => expect(attempts).toBe(2), SOON);
  });

  it("goes on after the database cut all its connections", async () => {
    const done: unknown[] = [];
    const inHand = Promise.withResolvers<void>();
    const cut = Promise.withResolvers<void>();
    const worker = await aWorker({
      slow: async () => {
        inHand.resolve();
        await cut.promise;
      },
      note: async (payload) => done.push(payload),
    });
    await add("slow", { said: "meanwhile" });
    await inHand.promise;
    await knex.raw(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    cut.resolve();
    await add("note", { said: "after" }, "chat:b");
    await vi.waitFor(() => expect(done).toEqual([{ said: "after" }]), SOON);
    await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), SOON);
    await vi.waitFor(() => expect(worker.isRunning()).toBe(true), SOON);
  });

  it("waits for the job in hand when it is stopped, and takes no other", async () => {
    const done: string[] = [];
    const inHand = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const slow = async () => {
      inHand.resolve();
      await finish.promise;
      done.push("slow");
    };
    const worker = await aWorker({ slow }, 1);
    await add("slow", { said: "one" });
    await add("slow", { said: "two" });
    await inHand.promise;
    const stopped = worker.stop(10_000);
    finish.resolve();
    await stopped;
    expect(done).toEqual(["slow"]);
    expect(await jobsLeft()).toBe(1);
    expect(worker.isRunning()).toBe(false);
  });

  it("gives back a job that does not end in time", async () => {
    const inHand = Promise.withResolvers<void>();
    const worker = await aWorker({
      endless: () => {
        inHand.resolve();
        return new Promise(() => {});
      },
    });
    await add("endless", { said: "one" });
    await inHand.promise;
    await worker.stop(50);
    const { rows } = await knex.raw("select locked_by from graphile_worker.jobs");
    expect(rows).toEqual([{ locked_by: null }]);
  });

  it("knows the sweeps of the crontab", () => {
    expect(crontab.map(({ task }) => task)).toEqual([
      "expire_holds",
      "resume_stalled",
      "look_for_payments",
      "reconcile_payments",
      "purge_inbox",
      "purge_outbox",
      "expire_drafts",
      "remove_idle_queues",
    ]);
  });
});

describe("a job whose worker never heard of it", () => {
  it("is done within seconds, before those that wait behind it", async () => {
    const done: unknown[] = [];
    const worker = await aWorker({ note: async (payload) => done.push(payload) });
    await giveUnheard(workerIds[0] ?? "", "one");
    await add("note", { said: "two" });
    await vi.waitFor(() => expect(done).toEqual([{ said: "one" }, { said: "two" }]), SOON);
    expect(worker.isRunning()).toBe(true);
  });

  it("takes no job out of the hands of a worker that is still at it", async () => {
    let begun = 0;
    const finish = Promise.withResolvers<void>();
    const done: string[] = [];
    await aWorker({
      long: async () => {
        begun += 1;
        await finish.promise;
        done.push("long");
      },
      note: async () => done.push("note"),
    });
    await add("long", { said: "meanwhile" }, "chat:b");
    await vi.waitFor(() => expect(begun).toBe(1), SOON);
    await giveUnheard(workerIds[0] ?? "", "one");
    await vi.waitFor(() => expect(metricsLines()).resolves.toContain("workers_begun_anew_total 1"), SOON);
    finish.resolve();
    await vi.waitFor(() => expect(done).toEqual(["long", "note"]), SOON);
    expect(begun).toBe(1);
  });
});

describe("a process that was killed", () => {
  it("leaves its jobs to the next one to start", async () => {
    await add("note", { said: "one" });
    const stuck = await aStuckProcess();
    await stuck.kill();
    await add("note", { said: "two" });

    const done: unknown[] = [];
    await aWorker({ note: async (payload) => done.push(payload) });
    await vi.waitFor(() => expect(done).toEqual([{ said: "one" }, { said: "two" }]), SOON);
  });

  it("leaves its jobs to those that run, within seconds", async () => {
    await add("note", { said: "one" });
    const stuck = await aStuckProcess();
    const done: unknown[] = [];
    await aWorker({ note: async (payload) => done.push(payload) });
    expect(done).toEqual([]);
    await stuck.kill();
    await vi.waitFor(() => expect(done).toEqual([{ said: "one" }]), SOON);
    expect(await metrics.registry.metrics()).toContain("jobs_freed_total 1");
  });

  it("is not one that lives and is connecting anew", async () => {
    await add("note", { said: "one" });
    await aStuckProcess();
    const before = await lockHolders();
    await knex.raw("select pg_terminate_backend(pid, 5000) from unnest(?::int[]) as pid", [before]);
    await vi.waitFor(async () => expect(await lockHolders()).toEqual([expect.not.toBeOneOf(before)]), SOON);

    const lifeline = createLifeline({ url, logger, metrics });
    stops.push(lifeline.stop);
    await lifeline.start();
    const { rows } = await knex.raw("select locked_by is not null as locked from graphile_worker.jobs");
    expect(rows).toEqual([{ locked: true }]);
  });
});
