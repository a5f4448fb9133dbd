import { connect } from "../db/connect.ts";
import { SECOND_MS } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";
import {
  deadWorkers,
  dropOtherLocks,
  freeJobsOf,
  holdWorkerLocks,
  jobsLockedBy,
} from "./tables/worker-locks.ts";

export type LifelineDeps = {
  readonly url: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Default: two seconds. */
  readonly sweepMs?: number;
};

/** What a worker lets us see and tell. */
export type Vouched = {
  readonly jobsInHand: ReadonlySet<string>;
  /** It has jobs it does not know of, and is to begin anew. */
  readonly beginAnew: () => void;
};

export type Lifeline = {
  /** Frees what the dead left behind, and goes on doing so. */
  start(): Promise<void>;
  /** Vouches for a worker for as long as this process lives. */
  hold(workerId: string, worker: Vouched): Promise<void>;
  /** Lets go of a worker that has ended; what it left is freed like a dead one's. */
  release(workerId: string): void;
  stop(): Promise<void>;
};

const SWEEP_MS = 2 * SECOND_MS;

/**
 * Frees, within seconds, jobs that nobody is at any more; graphile-worker alone would wait four hours.
 *
 * A worker counts as dead when no connection holds its lock. A living one may have been given a job without hearing of
 * it, when a server that hung goes on after the worker stopped waiting: then it has to begin anew. After the first sweep
 * either must be so twice in a row, for the worker may just be connecting, or the job on its way.
 */
export function createLifeline({ url, logger, metrics, sweepMs = SWEEP_MS }: LifelineDeps): Lifeline {
  const session = connect(url, { max: 1 }); // one connection, for the locks are a connection's
  const ours = new Map<string, Vouched>();
  let suspects: ReadonlySet<string> = new Set();
  let missing: ReadonlySet<string> = new Set();
  let next: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();
  let failing = false;
  let stopped = false;

  async function sweep(isDead: (workerId: string) => boolean): Promise<void> {
    await holdWorkerLocks(session, [...ours.keys()]); // again, where the connection is a new one
    await dropOtherLocks(session, [...ours.keys()]);
    const seen = await deadWorkers(session);
    const dead = seen.filter(isDead);
    if (dead.length > 0) {
      await freeJobsOf(session, dead);
      metrics.jobsFreed.inc(dead.length);
      logger.warn({ workers: dead }, "freed the jobs of workers that died");
    }
    suspects = new Set(seen);
    await lookForLostJobs();
  }

  async function lookForLostJobs(): Promise<void> {
    const jobs = await jobsLockedBy(session, [...ours.keys()]);
    const lost = jobs.filter(({ id, worker }) => ours.get(worker)?.jobsInHand.has(id) === false);
    for (const { worker } of lost.filter(({ id }) => missing.has(id))) ours.get(worker)?.beginAnew();
    missing = new Set(lost.map(({ id }) => id));
  }

  async function sweepAgain(): Promise<void> {
    try {
      await sweep((workerId) => suspects.has(workerId));
      failing = false;
    } catch (error) {
      if (!failing) logger.warn({ err: error }, "cannot look for dead workers for now");
      failing = true;
    }
    scheduleSweep();
  }

  function scheduleSweep(): void {
    if (stopped) return;
    next = setTimeout(() => {
      sweeping = sweepAgain();
    }, sweepMs);
  }

  return {
    async start() {
      await sweep(() => true);
      scheduleSweep();
    },
    async hold(workerId, worker) {
      ours.set(workerId, worker);
      await holdWorkerLocks(session, [workerId]);
    },
    release(workerId) {
      ours.delete(workerId);
    },
    async stop() {
      stopped = true;
      clearTimeout(next);
      await sweeping;
      await session.destroy();
    },
  };
}
