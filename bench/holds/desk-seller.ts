import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { connect } from "../../src/db/connect.ts";
import { createLocalLocks } from "../../src/locks/local.ts";
import { createRedisLocks } from "../../src/locks/redis.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { aParty } from "../../test/support/builders/booking.ts";
import { openBookingRoom } from "../complex.ts";
import type { BenchDatabase } from "../ground.ts";
import { CONNECTIONS, type FreeCabins, type Seller, type Wish } from "./seller.ts";

export type Statement = { readonly sql: string; readonly bindings?: readonly unknown[] };
export type DeskSeller = Seller & {
  /** All that the hold of this wish said to the database. */
  readonly statementsOf: (wish: Wish) => readonly Statement[];
};

/** The product's own use case, with all that it writes and locks. */
export function openDeskSeller(
  database: BenchDatabase,
  redisUrl: string | undefined,
  { complexId }: FreeCabins,
): DeskSeller {
  const db = connect(database.url, { max: CONNECTIONS });
  const metrics = createMetrics();
  const locks =
    redisUrl === undefined
      ? createLocalLocks()
      : createRedisLocks({ url: redisUrl, metrics, logger: createLogger({ level: "silent" }) });
  const room = openBookingRoom({ db, complexId, locks, metrics });
  const party = aParty();

  const said = new Map<Wish, Statement[]>();
  const holding = new AsyncLocalStorage<Statement[]>();
  db.on("query", ({ sql, bindings }: Statement) =>
    holding.getStore()?.push({ sql, ...(bindings && { bindings }) }),
  );

  return {
    async hold(_connection, wish) {
      const statements: Statement[] = [];
      said.set(wish, statements);
      const held = await holding.run(statements, () =>
        room.holdDates({ ...wish, key: randomUUID(), party, channel: "telegram" }),
      );
      if (!held.ok) throw new Error(`A hold on free dates was refused: ${held.error.kind}.`);
    },
    statementsOf: (wish) => said.get(wish) ?? [],
    async close() {
      await locks.close();
      await db.destroy();
    },
  };
}
