import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { ExecutionError, type Lock, Redlock, ResourceLockedError } from "redlock";
import { SECOND_MS } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";
import type { CabinLocks } from "./cabin-locks.ts";

export type RedisLocksDeps = { readonly url: string; readonly metrics: Metrics; readonly logger: Logger };

const TTL_MS = 5 * SECOND_MS;
const MAX_WAIT_MS = 2 * SECOND_MS;
/** Between two tries for a lock somebody else holds; a hold takes a few milliseconds. */
const MIN_PAUSE_MS = 5;
const MAX_PAUSE_MS = 35;
/** A frozen Redis costs one guest this twice, for redlock takes back what it could not get. */
const COMMAND_TIMEOUT_MS = 150;
const CONNECT_TIMEOUT_MS = 300;
const MAX_RECONNECT_PAUSE_MS = SECOND_MS;
/** How long nobody asks a Redis that just failed. */
const LEAVE_ALONE_MS = SECOND_MS;

type Answer = { readonly kind: "locked"; readonly lock: Lock } | { readonly kind: "taken" | "away" };

/** Locks shared by all processes. Without Redis, or after two seconds in line, the work goes on without the lock. */
export function createRedisLocks({ url, metrics, logger }: RedisLocksDeps): CabinLocks {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: (times) => Math.min(times * 100, MAX_RECONNECT_PAUSE_MS),
  });
  const redlock = new Redlock([redis], { retryCount: 0 });
  const firstAnswer = Promise.withResolvers<void>();
  let healthy = true;
  let awayUntil = 0;

  redis.on("ready", () => {
    if (!healthy) logger.info("Redis is back");
    healthy = true;
    awayUntil = 0;
    firstAnswer.resolve();
  });
  redis.on("error", (error) => {
    lostRedis(error);
    firstAnswer.resolve();
  });

  function lostRedis(error: unknown): void {
    if (healthy) logger.warn({ err: error }, "Redis is away: holds go on without the cabin lock");
    healthy = false;
    awayUntil = performance.now() + LEAVE_ALONE_MS;
  }

  async function tryLock(cabinId: string): Promise<Answer> {
    if (redis.status !== "ready" || performance.now() < awayUntil) return { kind: "away" };
    try {
      return { kind: "locked", lock: await redlock.acquire([`lock:cabin:${cabinId}`], TTL_MS) };
    } catch (error) {
      if (await isTaken(error)) return { kind: "taken" };
      lostRedis(error);
      return { kind: "away" };
    }
  }

  async function lockCabin(cabinId: string): Promise<Lock | undefined> {
    const deadline = performance.now() + MAX_WAIT_MS;
    await firstAnswer.promise;
    for (;;) {
      const answer = await tryLock(cabinId);
      if (answer.kind === "locked") return answer.lock;
      if (answer.kind === "away" || performance.now() > deadline) return undefined;
      await sleep(MIN_PAUSE_MS + Math.random() * (MAX_PAUSE_MS - MIN_PAUSE_MS));
    }
  }

  /** A lock that cannot be given back ends by itself. */
  async function unlock(lock: Lock): Promise<void> {
    try {
      await redlock.release(lock);
    } catch (error) {
      if (!(await isTaken(error))) lostRedis(error);
    }
  }

  return {
    async withCabin(cabinId, work) {
      const lock = await lockCabin(cabinId);
      if (lock === undefined) {
        metrics.cabinLockDegraded.inc();
        return work();
      }
      try {
        return await work();
      } finally {
        await unlock(lock);
      }
    },
    async close() {
      redis.disconnect();
    },
  };
}

/** Whether Redis did answer, and what it said is that the lock is somebody else's. */
async function isTaken(error: unknown): Promise<boolean> {
  if (!(error instanceof ExecutionError)) return false;
  const attempts = await Promise.all(error.attempts);
  return attempts.every(({ votesAgainst }) =>
    [...votesAgainst.values()].every((reason) => reason instanceof ResourceLockedError),
  );
}
