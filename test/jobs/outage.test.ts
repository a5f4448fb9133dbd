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

it("does every job once the database is back, also the one it was at when the database went", async () => {
  const metrics = createMetrics();
  const logger = createLogger({ level: "silent" });
  const lifeline = createLifeline({ url: postgres.url, logger, metrics });
  const inHand = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const done: string[] = [];
  const tasks = {
    slow: async () => {
      inHand.resolve();
      await gone.promise;
      done.push("slow");
    },
    quick: async () => done.push("quick"),
  };
  const worker = createWorker({
    url: postgres.url,
    tasks,
    crontab: [],
    concurrency: 2,
    lifeline,
    logger,
    metrics,
  });
  await worker.start();
  const add = (task: string) => db.transaction((trx) => addJob(trx, task, {}, { queue: "chat:a" }));
  await add("slow");
  await add("quick");
  await inHand.promise;

  await postgres.stop();
  gone.resolve(); // done, but nobody can be told
  await vi.waitFor(() => expect(worker.isRunning()).toBe(false), SOON);
  postgres = await startPostgres();

  await vi.waitFor(() => expect(done).toEqual(["slow", "slow", "quick"]), SOON);
  await vi.waitFor(async () => {
    const { rows } = await db.raw("select count(*) from graphile_worker.jobs");
    expect(rows).toEqual([{ count: 0 }]);
  }, SOON);
  expect(worker.isRunning()).toBe(true);
  await worker.stop(1_000);
});
