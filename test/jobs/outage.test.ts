import { chmod, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { connect, type Db } from "../../src/db/connect.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../src/db/embedded.ts";
import { addJob } from "../../src/db/jobs.ts";
import { migrate } from "../../src/db/migrate.ts";
import { createLifeline } from "../../src/jobs/lifeline.ts";
import { createWorker } from "../../src/jobs/worker.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { freePort } from "../support/ports.ts";
import { SCRATCH } from "../support/scratch.ts";

const SOON = { timeout: 15_000, interval: 20 };
let home = "";
let port = 0;
let postgres: EmbeddedPostgres;
let db: Db;

const startPostgres = () =>
  startEmbeddedPostgres({ dataDir: join(home, "postgres"), port, settings: ["fsync=off"] });

beforeAll(async () => {
  home = await mkdtemp(join(SCRATCH, "hornero-outage-"));
  await chmod(home, 0o755);
  port = await freePort();
  postgres = await startPostgres();
  db = connect(postgres.url);
  await migrate(postgres.url);
});
afterAll(async () => {
  await db.destroy();
  await postgres.stop();
  await rm(home, { recursive: true, force: true });
});

it("does every job once the database is back, also those it was at when the database went", async () => {
  const metrics = createMetrics();
  const logger = createLogger({ level: "silent" });
  const complaints = vi.spyOn(logger, "error");
  const lifeline = createLifeline({ url: postgres.url, logger, metrics });
  const ends = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  const begun = new Set<number>();
  const done: (number | "quick")[] = [];
  const tasks = {
    slow: async (payload: unknown) => {
      const n = Number(payload);
      begun.add(n);
      await ends[n]?.promise;
      done.push(n);
    },
    quick: async () => done.push("quick"),
  };
  const worker = createWorker({
    ...{ url: postgres.url, tasks, crontab: [], concurrency: ends.length },
    ...{ lifeline, logger, metrics, markingMs: 200 },
  });
  await worker.start();
  const add = (task: string, n: number) =>
    db.transaction((trx) => addJob(trx, task, n, { queue: `chat:${n}` }));
  for (const n of ends.keys()) await add("slow", n);
  await add("quick", 0);
  await vi.waitFor(() => expect(begun.size).toBe(ends.length), SOON);

  await postgres.stop();
  const unmarked = () =>
    complaints.mock.calls.filter(([, line]) => /^Failed to complete jobs/.test(line ?? ""));
  for (const [n, { resolve }] of ends.entries()) {
    resolve(); // done, but nobody can be told
    await vi.waitFor(() => expect(unmarked()).toHaveLength(n + 1), SOON);
  }
  await vi.waitFor(() => expect(worker.isRunning()).toBe(false), SOON);
  postgres = await startPostgres();

  await vi.waitFor(() => expect(done.toSorted()).toEqual([0, 0, 1, 1, 2, 2, 3, 3, "quick"]), SOON);
  expect(done.lastIndexOf(0)).toBeLessThan(done.indexOf("quick"));
  await vi.waitFor(async () => {
    const { rows } = await db.raw("select count(*) from graphile_worker.jobs");
    expect(rows).toEqual([{ count: 0 }]);
  }, SOON);
  expect(worker.isRunning()).toBe(true);
  await worker.stop(1_000);
});
