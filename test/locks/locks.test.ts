import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { CabinLocks } from "../../src/locks/cabin-locks.ts";
import { createLocalLocks } from "../../src/locks/local.ts";
import { createRedisLocks } from "../../src/locks/redis.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics, type Metrics } from "../../src/shared/metrics.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { findTool, tools } from "../support/tools.ts";

const CABIN = "quebracho";
/** How long a guest stands in line for the lock, in milliseconds; whoever knows sooner that Redis is away never does. */
const IN_LINE_MS = 2_000;
let folder = "";
let server: RedisServer;
let metrics: Metrics;
let locks: CabinLocks;

function redisServer(): string {
  const found = findTool(tools.redis);
  if (found === undefined) throw new Error("These tests need redis-server.");
  return found;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hornero-locks-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** How many are at it at the same time, at most. */
async function crowd(guests: number, each: CabinLocks, cabinOf: (guest: number) => string): Promise<number> {
  let inside = 0;
  let most = 0;
  const visit = async () => {
    inside++;
    most = Math.max(most, inside);
    await new Promise(setImmediate);
    inside--;
  };
  await Promise.all(Array.from({ length: guests }, (_, guest) => each.withCabin(cabinOf(guest), visit)));
  return most;
}

async function degraded(): Promise<number> {
  const { values } = await metrics.cabinLockDegraded.get();
  return values[0]?.value ?? 0;
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

describe("the cabin lock of one process", () => {
  it("lets one guest at a time to a cabin, and others to other cabins", async () => {
    const local = createLocalLocks();
    expect(await crowd(10, local, () => CABIN)).toBe(1);
    expect(await crowd(3, local, String)).toBe(3);
  });

  it("gives the answer, and is free again after a failure", async () => {
    const local = createLocalLocks();
    const failing = local.withCabin(CABIN, async () => {
      throw new Error("taken");
    });
    await expect(failing).rejects.toThrow("taken");
    expect(await local.withCabin(CABIN, async () => "held")).toBe("held");
  });
});

describe("the cabin lock of all processes", () => {
  const locksOf = (url: string) =>
    createRedisLocks({ url, metrics, logger: createLogger({ level: "silent" }) });

  beforeEach(async () => {
    server = await startRedis(redisServer(), folder);
    metrics = createMetrics();
    locks = locksOf(server.url);
  });
  afterEach(async () => {
    await locks.close();
    await server.stop();
  });

  it("lets one guest at a time to a cabin, whichever process they come through", async () => {
    const other = locksOf(server.url);
    const both: CabinLocks = {
      withCabin: (cabin, work) => (Math.random() < 0.5 ? locks : other).withCabin(cabin, work),
      close: () => other.close(),
    };
    expect(await crowd(12, both, () => CABIN)).toBe(1);
    expect(await crowd(3, both, String)).toBeGreaterThan(1);
    expect(await degraded()).toBe(0);
    await both.close();
  });

  it("gives the answer, and is free again after a failure", async () => {
    const failing = locks.withCabin(CABIN, async () => {
      throw new Error("taken");
    });
    await expect(failing).rejects.toThrow("taken");
    expect(await locks.withCabin(CABIN, async () => "held")).toBe("held");
    expect(await degraded()).toBe(0);
  });

  it("is gone without after two seconds in line", async () => {
    const stranger = new Redis(server.url);
    await stranger.set(`lock:cabin:${CABIN}`, "stranger", "PX", 60_000);
    const waited = await msOf(() => locks.withCabin(CABIN, async () => "held"));
    stranger.disconnect();
    expect(waited).toBeGreaterThanOrEqual(IN_LINE_MS);
    expect(await degraded()).toBe(1);
  });

  it("is not waited for in line while Redis is away, and is back with it", async () => {
    await locks.withCabin(CABIN, () => server.stop()); // stopped with the lock in hand

    expect(await msOf(() => locks.withCabin(CABIN, async () => "held"))).toBeLessThan(IN_LINE_MS);
    const many = await msOf(() => crowd(50, locks, () => CABIN));
    expect(many).toBeLessThan(IN_LINE_MS);
    expect(await degraded()).toBe(51);

    server = await startRedis(redisServer(), folder, server.port);
    await vi.waitFor(
      async () => {
        const before = await degraded();
        await locks.withCabin(CABIN, async () => "held");
        expect(await degraded()).toBe(before);
      },
      { timeout: 5_000 },
    );
  });

  it("is not waited for in line when Redis hangs", async () => {
    await locks.withCabin(CABIN, async () => "held");
    const pauser = new Redis(server.url);
    await pauser.call("CLIENT", "PAUSE", "60000", "ALL");
    pauser.disconnect();

    expect(await msOf(() => locks.withCabin(CABIN, async () => "held"))).toBeLessThan(IN_LINE_MS);
    expect(await msOf(() => locks.withCabin(CABIN, async () => "held"))).toBeLessThan(IN_LINE_MS);
    expect(await degraded()).toBe(2);
  });

  it("is not waited for when Redis was never there", async () => {
    await server.stop();
    const orphaned = locksOf(server.url);
    expect(await msOf(() => orphaned.withCabin(CABIN, async () => "held"))).toBeLessThan(IN_LINE_MS);
    await orphaned.close();
    server = await startRedis(redisServer(), folder, server.port);
  });
});
