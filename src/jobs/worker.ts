import { setTimeout as sleep } from "node:timers/promises";
import { type ParsedCronItem, type Runner, run, type WorkerPool } from "graphile-worker";
import { SECOND_MS } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";
import { createJobsInHand, type JobsInHand } from "./jobs-in-hand.ts";
import type { Lifeline } from "./lifeline.ts";
import type { Tasks } from "./tasks.ts";
import { toJobLogger } from "./worker-logger.ts";
import { ANSWERED_WITHIN_MS, openPool } from "./worker-pool.ts";

export type WorkerDeps = {
  readonly url: string;
  readonly tasks: Tasks;
  readonly crontab: readonly ParsedCronItem[];
  /** Jobs run at once. */
  readonly concurrency: number;
  /** The worker's own, to start and to stop. */
  readonly lifeline: Lifeline;
  /** How long after its last job one that is to end is waited for: it may be marking it as done. */
  readonly markingMs?: number;
  /** Other connections than its own, which end with it. */
  readonly openPool?: typeof openPool;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

export type Worker = {
  /** Resolves once jobs are being taken, or the worker was stopped before it came to that. */
  start(): Promise<void>;
  isRunning(): boolean;
  /** Waits so long for the jobs in hand; those that are not done by then are given back, to be run again. */
  stop(gracePeriodMs: number): Promise<void>;
};

/** A job that waits for another of its queue is announced to nobody, only found by the next look. */
const POLL_MS = 500;
const FIRST_PAUSE_MS = SECOND_MS / 2;
const MAX_PAUSE_MS = 5 * SECOND_MS;
const MARKING_MS = ANSWERED_WITHIN_MS + SECOND_MS;
/** For giving jobs back and closing connections, to a server that may not answer. */
const LAST_WORDS_MS = SECOND_MS;

/** Runs the jobs. It ends with the database's connection now and then, and is started anew. */
export function createWorker(deps: WorkerDeps): Worker {
  const { tasks, crontab, concurrency, lifeline, logger, metrics, markingMs = MARKING_MS } = deps;
  const stopping = new AbortController();
  const started = Promise.withResolvers<void>();
  const jobLogger = toJobLogger(logger);
  let runner: Runner | undefined;
  let workers: WorkerPool | undefined;
  let ending: Promise<void> = Promise.resolve();
  let endingRunner: Runner | undefined;
  let supervision: Promise<void> = Promise.resolve();

  async function runUntilItEnds(): Promise<void> {
    const pgPool = (deps.openPool ?? openPool)(deps.url, concurrency, logger);
    const inHand = createJobsInHand(tasks, metrics);
    try {
      runner = await run({
        pgPool,
        taskList: inHand.taskList,
        parsedCronItems: [...crontab],
        concurrency,
        pollInterval: POLL_MS,
        noHandleSignals: true,
        logger: jobLogger,
        preset: {
          plugins: [{ name: "lifeline", version: "1", worker: { hooks: { startWorker: vouchFor(inHand) } } }],
          // Without batching, a job that cannot be marked as done is an unhandled rejection and ends the process.
          worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
        },
      });
      if (stopping.signal.aborted) await runner.stop();
      started.resolve();
      await theEndOf(runner, inHand);
    } finally {
      runner = undefined;
      if (workers !== undefined) lifeline.release(workers.id);
      await Promise.race([pgPool.end(), pause(LAST_WORDS_MS)]);
    }
  }

  /**
   * A runner whose jobs could not be marked as done, several of them one after the other, never comes to its end: after the
   * first it counts each of them twice (`batch` in graphile-worker 0.18.0). It is left behind once nothing is in hand any more.
   */
  async function theEndOf(running: Runner, inHand: JobsInHand): Promise<void> {
    const shutDown = new Promise<void>((resolve) =>
      running.events.once("pool:gracefulShutdown", () => resolve()),
    );
    async function standsStill(): Promise<"stands still"> {
      await shutDown;
      for (let waitMs = markingMs; waitMs > 0; waitMs = markingMs - inHand.quietMs()) await pause(waitMs);
      return "stands still";
    }
    if ((await Promise.race([running.promise, standsStill()])) !== "stands still") return;
    inHand.leave();
    logger.warn("the worker did not come to its end and is left behind");
    if (running !== endingRunner) metrics.workersBegunAnew.inc();
    end(running).catch(() => {}); // its crontab and its listener
  }

  /** Before a worker takes its first job, so that nobody takes the job for a dead worker's. */
  const vouchFor =
    (inHand: JobsInHand) =>
    async (_context: unknown, { worker }: { readonly worker: { readonly workerPool: WorkerPool } }) => {
      workers = worker.workerPool;
      await lifeline.hold(workers.id, { jobsInHand: inHand.ids, beginAnew });
    };

  /** The jobs in hand are finished first; those it never heard of are then freed with its id. */
  function beginAnew(): void {
    if (runner === undefined || runner === endingRunner) return;
    logger.warn("the worker was given jobs that it never heard of, and begins anew");
    metrics.workersBegunAnew.inc();
    end(runner).catch(() => {}); // `supervise` hears of it
  }

  /** Takes no more jobs, and waits for those in hand; the same wait for whoever asks again. */
  function end(running: Runner): Promise<void> {
    if (running !== endingRunner) ending = running.stop();
    endingRunner = running;
    return ending;
  }

  async function giveJobsBack(): Promise<void> {
    await workers?.forcefulShutdown("The process is stopping.");
  }

  async function supervise(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      const startedAt = performance.now();
      try {
        await runUntilItEnds();
        if (!stopping.signal.aborted) logger.warn("the worker stopped and is started anew");
      } catch (error) {
        logger.warn({ err: error }, "the worker could not start and is tried again");
      }
      if (performance.now() - startedAt > MAX_PAUSE_MS) failures = 0;
      await pause(Math.min(FIRST_PAUSE_MS * 2 ** failures, MAX_PAUSE_MS), stopping.signal);
    }
    started.resolve();
  }

  /** Waits for the worker's answer for so long; a refusal to stop well is only noted. */
  async function within(timeoutMs: number, answer: PromiseLike<unknown> | undefined): Promise<void> {
    try {
      await Promise.race([answer, pause(timeoutMs)]);
    } catch (error) {
      logger.warn({ err: error }, "the worker did not stop well");
    }
  }

  return {
    async start() {
      await lifeline.start();
      supervision = supervise();
      await started.promise;
    },
    isRunning: () => runner !== undefined,
    async stop(gracePeriodMs) {
      stopping.abort();
      await within(gracePeriodMs, runner && end(runner));
      if (runner !== undefined) await within(LAST_WORDS_MS, giveJobsBack());
      await within(2 * LAST_WORDS_MS, supervision);
      await lifeline.stop();
    },
  };
}

async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { ref: false, ...(signal && { signal }) });
  } catch {
    // cut short
  }
}
