import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { testDatabase } from "../support/database.ts";
import { SOON, workersOn } from "./worker-rig.ts";

const database = testDatabase();
const { url, knex } = database;
const { aWorker, aLifeline, add, giveUnheard, counted } = workersOn(database);

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
  onTestFinished(kill);
  await once(createInterface({ input: stuck.stdout }), "line");
  return { kill };
}

describe("a job whose worker never heard of it", () => {
  it("is done within seconds, before those that wait behind it", async () => {
    const done: unknown[] = [];
    const worker = await aWorker({ note: async (payload) => done.push(payload) });
    await giveUnheard("one");
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
    await giveUnheard("one");
    await vi.waitFor(() => expect(counted()).resolves.toContain("workers_begun_anew_total 1"), SOON);
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
    expect(await counted()).toContain("jobs_freed_total 1");
  });

  it("is not one that lives and is connecting anew", async () => {
    await add("note", { said: "one" });
    await aStuckProcess();
    const before = await lockHolders();
    await knex.raw("select pg_terminate_backend(pid, 5000) from unnest(?::int[]) as pid", [before]);
    await vi.waitFor(async () => expect(await lockHolders()).toEqual([expect.not.toBeOneOf(before)]), SOON);

    const lifeline = aLifeline();
    onTestFinished(lifeline.stop);
    await lifeline.start();
    const { rows } = await knex.raw("select locked_by is not null as locked from graphile_worker.jobs");
    expect(rows).toEqual([{ locked: true }]);
  });
});
