import { randomUUID } from "node:crypto";
import { connect } from "../../src/db/connect.ts";
import { createLocalLocks } from "../../src/locks/local.ts";
import { createRedisLocks } from "../../src/locks/redis.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { aParty } from "../../test/support/builders/booking.ts";
import { openBookingRoom } from "../complex.ts";
import type { BenchDatabase } from "../ground.ts";
import { CONNECTIONS, openFreeCabins, type Seller } from "./seller.ts";

/** The product's own use case, with all that it writes and locks. */
export async function openDeskSeller(
  database: BenchDatabase,
  redisUrl: string | undefined,
  wishesPerConnection: number,
): Promise<Seller> {
  const { complexId, wishes } = await openFreeCabins(database, wishesPerConnection);
  const db = connect(database.url, { max: CONNECTIONS });
  const metrics = createMetrics();
  const locks =
    redisUrl === undefined
      ? createLocalLocks()
      : createRedisLocks({ url: redisUrl, metrics, logger: createLogger({ level: "silent" }) });
  const room = openBookingRoom({ db, complexId, locks, metrics });
  const party = aParty();

  return {
    wishes,
    async hold(_connection, wish) {
      const held = await room.holdDates({ ...wish, key: randomUUID(), party, channel: "telegram" });
      if (!held.ok) throw new Error(`A hold on free dates was refused: ${held.error.kind}.`);
    },
    async close() {
      await locks.close();
      await db.destroy();
    },
  };
}
