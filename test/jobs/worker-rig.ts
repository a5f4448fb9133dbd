import { beforeEach, onTestFinished } from "vitest";
import { addJob } from "../../src/db/jobs.ts";
import { createLifeline, type Lifeline } from "../../src/jobs/lifeline.ts";
import type { Tasks } from "../../src/jobs/tasks.ts";
import { createWorker, type Worker } from "../../src/jobs/worker.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import type { TestDatabase } from "../support/database.ts";

export const SOON = { timeout: 15_000, interval: 20 };
const SWEEP_MS = 300;

/** Workers on a file's database, which has no jobs when a test begins; they stop with their test. */
export function workersOn({ url, knex }: TestDatabase) {
  const logger = createLogger({ level: "silent" });
  let metrics = createMetrics();
  let workerIds: string[] = [];

  beforeEach(async () => {
    metrics = createMetrics();
    workerIds = [];
    await knex.raw("truncate graphile_worker._private_jobs, graphile_worker._private_job_queues");
  });

  const aLifeline = () => createLifeline({ url, logger, metrics, sweepMs: SWEEP_MS });

  return {
    aLifeline,

    async aWorker(tasks: Tasks, concurrency = 2): Promise<Worker> {
      const { hold, ...life } = aLifeline();
      const lifeline: Lifeline = {
        ...life,
        hold(workerId, worker) {
          workerIds.push(workerId);
          return hold(workerId, worker);
        },
      };
      const worker = createWorker({ url, tasks, crontab: [], concurrency, lifeline, logger, metrics });
      onTestFinished(() => worker.stop(1_000));
      await worker.start();
      return worker;
    },

    add: (task: string, payload: { said: string }, queue = "chat:a") =>
      knex.transaction((trx) => addJob(trx, task, payload, { queue })),

    /** What a server does that answers too late: the job is the worker's, and the worker never hears of it. */
    giveUnheard: (said: string) =>
      knex.transaction(async (trx) => {
        await addJob(trx, "note", { said }, { queue: "chat:a" });
        for (const table of ["_private_jobs", "_private_job_queues"]) {
          await trx.raw("update graphile_worker.?? set locked_by = ?, locked_at = now()", [
            table,
            workerIds.at(-1) ?? "",
          ]);
        }
      }),

    async jobsLeft(): Promise<number> {
      const { rows } = await knex.raw<{ rows: [{ count: number }] }>(
        "select count(*) from graphile_worker.jobs",
      );
      return rows[0].count;
    },

    counted: () => metrics.registry.metrics(),
  };
}
