import type { Db } from "../db/connect.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";
import { ledgerTroubles } from "./tables/ledger.ts";

type CheckDeps = {
  readonly db: Db;
  readonly logger: Pick<Logger, "error">;
  readonly metrics: Pick<Metrics, "ledgerTroubles">;
};

/** Looks through all the books, and tells whoever watches the process of each thing that is not in order. */
export function createCheckLedger({ db, logger, metrics }: CheckDeps) {
  return async function checkLedger(): Promise<void> {
    const troubles = await ledgerTroubles(db);
    metrics.ledgerTroubles.set(troubles.length);
    for (const trouble of troubles) logger.error({ trouble }, "the books are not in order");
  };
}
