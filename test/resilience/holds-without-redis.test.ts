import { expect, it, onTestFinished } from "vitest";
import { createRedisLocks } from "../../src/locks/redis.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { aCabinAndTwoGuests } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { ownRedis } from "../support/outage.ts";

const { knex } = testDatabase();

const outages = [
  { how: "froze", goesAway: ({ freeze }: Redis) => freeze() },
  { how: "stopped", goesAway: ({ stop }: Redis) => stop() },
];
type Redis = Awaited<ReturnType<typeof ownRedis>>;

/** `npm run bench -- redis-away` says what it costs. */
it.each(outages)(
  "dates are held, and once, when Redis $how before or after it was met",
  async ({ goesAway }) => {
    const redis = await ownRedis();
    const newLocks = () => {
      const logger = createLogger({ level: "silent" });
      const locks = createRedisLocks({ url: redis.url, metrics: createMetrics(), logger });
      onTestFinished(() => locks.close());
      return locks;
    };
    const met = newLocks();
    await met.withCabin("of nobody", async () => {});
    await goesAway(redis);

    for (const [day, locks] of [met, newLocks()].entries()) {
      const { ana, bruno } = await aCabinAndTwoGuests(knex, { locks });
      const weekend = stay(`2026-02-0${day + 1}`, `2026-02-0${day + 3}`);
      const answers = await Promise.all([ana.holds(weekend), bruno.holds(weekend)]);
      expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    }
  },
);
