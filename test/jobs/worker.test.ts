import { Logger, runOnce } from "graphile-worker";
import { describe, expect, it, vi } from "vitest";
import { crontab } from "../../src/jobs/crontab.ts";
import { createJobsInHand } from "../../src/jobs/jobs-in-hand.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { testDatabase } from "../support/database.ts";
import { SOON, workersOn } from "./worker-rig.ts";

const database = testDatabase();
const { knex, url } = database;
const { aWorker, add, jobsLeft, counted } = workersOn(database);

describe("the worker", () => {
  it("does what was added, in order within a queue", async () => {
    const done: unknown[] = [];
    for (const said of ["one", "two", "three"]) await add("note", { said });
    await aWorker({ note: async (payload) => done.push(payload) });
    await vi.waitFor(() => expect(done).toEqual([{ said: "one" }, { said: "two" }, { said: "three" }]), SOON);
    await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), SOON);
    expect(await counted()).toContain('job_duration_seconds_count{task="note",outcome="done"} 3');
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

  it("does nothing that comes to it once it is left behind", async () => {
    const done: unknown[] = [];
    const inHand = createJobsInHand(
      {
        note: async (payload) => {
          expect(inHand.quietMs()).toBe(0);
          done.push(payload);
        },
      },
      createMetrics(),
    );
    const { taskList } = inHand;
    for (const said of ["before", "after"]) {
      await add("note", { said });
      await runOnce({
        connectionString: url,
        taskList,
        noHandleSignals: true,
        logger: new Logger(() => () => {}),
      });
      inHand.leave();
    }
    expect(done).toEqual([{ said: "before" }]);
    expect(await jobsLeft()).toBe(1);
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
      "advance_stays",
      "send_reminders",
      "resume_stalled",
      "look_for_payments",
      "reconcile_payments",
      "sweep_waitlist",
      "remind_of_transfers",
      "close_silent_tickets",
      "remind_of_refunds",
      "review_payments",
      "purge_inbox",
      "purge_outbox",
      "purge_webhooks",
      "expire_drafts",
      "purge_media",
      "forget_travellers",
      "check_ledger",
      "remove_idle_queues",
    ]);
  });
});
