import { randomUUID } from "node:crypto";
import { createRedisLocks } from "../src/locks/redis.ts";
import { createLogger } from "../src/shared/logger.ts";
import { createMetrics } from "../src/shared/metrics.ts";
import { err, ok } from "../src/shared/result.ts";
import { aCabin, aGuest, aParty } from "../test/support/builders/booking.ts";
import type { Bench } from "./bench-report.ts";
import { openBookingRoom, openComplex, stayNumber } from "./complex.ts";
import { percentile, tenths } from "./figures.ts";
import type { BenchDatabase } from "./ground.ts";

/** Of each way for Redis to be away. */
const HOLDS = 11;
const MAY_TAKE_LONGER_MS = 500;

/**
 * How much longer a hold takes without Redis. Each is the first of its desk to find out, for that one waits longest;
 * the times are medians.
 */
export const redisAway: Bench = {
  variants: [],

  async measure(ground) {
    const redis = await ground.redisOfItsOwn();
    if (redis === undefined) return err("This bench needs redis-server or valkey-server on the PATH.");
    await using desks = await openDesks(await ground.database("redis_away"), redis.url);

    const msWithRedis = await desks.msToHold(await desks.connected());
    const [beforeItFroze, beforeItStopped] = [await desks.connected(), await desks.connected()];
    const longer = async (asked: Parameters<typeof desks.msToHold>[0]) =>
      tenths((await desks.msToHold(asked)) - msWithRedis);

    redis.freeze();
    const frozenMs = await longer(beforeItFroze);
    const frozenFromTheStartMs = await longer(desks.opening());
    redis.thaw();
    await redis.stop();
    const stoppedMs = await longer(beforeItStopped);
    const stoppedFromTheStartMs = await longer(desks.opening());

    const longerMs = { frozenMs, frozenFromTheStartMs, stoppedMs, stoppedFromTheStartMs };
    const figures = { withRedisMs: tenths(msWithRedis), longerMs, holds: HOLDS };
    const tooLong = Object.entries(longerMs).filter(([, ms]) => ms > MAY_TAKE_LONGER_MS);
    const broken = tooLong.map(([how, ms]) => `${how}: a hold takes ${ms} ms longer than with Redis.`);
    return ok({ figures, table: { "with Redis": msWithRedis, ...longerMs }, broken });
  },
};

/** Desks that sell one cabin, each with a connection to Redis of its own. */
async function openDesks({ db }: BenchDatabase, redisUrl: string) {
  const opened = new AsyncDisposableStack();
  const complex = await openComplex(db);
  const cabinId = await aCabin(db, complex);
  const guest = await aGuest(db);
  let stays = 0;

  function openDesk() {
    const metrics = createMetrics();
    const locks = createRedisLocks({ url: redisUrl, metrics, logger: createLogger({ level: "silent" }) });
    opened.defer(() => locks.close());
    return { locks, room: openBookingRoom({ db, complexId: complex.id, locks, metrics }) };
  }
  type Desk = ReturnType<typeof openDesk>;

  async function hold({ room }: Desk): Promise<void> {
    const stay = stayNumber(stays++);
    const request = { ...guest, key: randomUUID(), cabinId, stay, party: aParty(), channel: "telegram" };
    const held = await room.holdDates(request);
    if (!held.ok) throw new Error(`A hold on free dates was refused: ${held.error.kind}.`);
  }

  return {
    /** One opens when the one before has sold. */
    *opening(): Generator<Desk> {
      for (let number = 0; number < HOLDS; number++) yield openDesk();
    },
    /** They have spoken to their Redis. */
    async connected(): Promise<readonly Desk[]> {
      const desks = Array.from({ length: HOLDS }, openDesk);
      for (const { locks } of desks) await locks.withCabin("of nobody", async () => {});
      return desks;
    },
    /** What a hold takes at these desks, in milliseconds. */
    async msToHold(desks: Iterable<Desk>): Promise<number> {
      const times: number[] = [];
      for (const desk of desks) {
        const startedAt = performance.now();
        await hold(desk);
        times.push(performance.now() - startedAt);
      }
      return percentile(times, 50);
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
