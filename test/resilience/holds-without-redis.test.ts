import { expect, it, onTestFinished } from "vitest";
import { addDays } from "../../src/booking/domain/civil-date.ts";
import { createRedisLocks } from "../../src/locks/redis.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { aDesk, aGuestAt, granted } from "../booking/desk.ts";
import { aCabin, aComplex, date } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { ownRedis } from "../support/outage.ts";

const SAMPLES = 5;
const MAY_TAKE_LONGER_MS = 500;

const { knex } = testDatabase();

/** Desks that sell one cabin, each with its own connection to Redis: each is the first to find out what became of it. */
async function desksAt(redisUrl: string) {
  const complex = await aComplex(knex);
  const cabinId = await aCabin(knex, complex);
  let night = date("2026-02-01");

  async function aNewDesk() {
    const logger = createLogger({ level: "silent" });
    const locks = createRedisLocks({ url: redisUrl, metrics: createMetrics(), logger });
    onTestFinished(() => locks.close());
    const { room } = await aDesk(knex, { complex, locks });
    const guest = await aGuestAt(knex, room, cabinId);
    return { locks, guest };
  }
  type Desk = ReturnType<typeof aNewDesk>;

  return {
    /** One opens when the one before has sold. */
    *opening(): Generator<Desk> {
      for (let number = 0; number < SAMPLES; number++) yield aNewDesk();
    },
    async opened(): Promise<readonly Desk[]> {
      const desks = Array.from({ length: SAMPLES }, aNewDesk);
      for (const desk of desks) await (await desk).locks.withCabin("of nobody", async () => {});
      return desks;
    },
    /** What a hold takes at these desks, in milliseconds: the median. */
    async msToHold(desks: Iterable<Desk>): Promise<number> {
      const times: number[] = [];
      for (const desk of desks) {
        const { guest } = await desk;
        const stay = { checkIn: night, checkOut: addDays(night, 1) };
        const startedAt = performance.now();
        granted(await guest.holds(stay));
        times.push(performance.now() - startedAt);
        night = stay.checkOut;
      }
      return times.toSorted((a, b) => a - b)[Math.floor(SAMPLES / 2)] ?? 0;
    },
  };
}

it("takes at most half a second longer to hold without Redis, however it went away", async () => {
  const redis = await ownRedis();
  const { opening, opened, msToHold } = await desksAt(redis.url);
  const withRedis = await msToHold(await opened());
  const [beforeItFroze, beforeItStopped] = [await opened(), await opened()];

  await redis.freeze();
  const frozen = await msToHold(beforeItFroze);
  const frozenFromTheStart = await msToHold(opening());
  await redis.thaw();
  await redis.stop();
  const stopped = await msToHold(beforeItStopped);
  const stoppedFromTheStart = await msToHold(opening());

  const times = { frozen, frozenFromTheStart, stopped, stoppedFromTheStart };
  const tooLong = Object.entries(times).filter(([, ms]) => ms - withRedis > MAY_TAKE_LONGER_MS);
  expect(tooLong).toEqual([]);
});
