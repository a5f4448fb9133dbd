import type { Db, Trx } from "../db/connect.ts";
import { isRetryable, isUnavailable } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import type { Clock } from "../shared/clock.ts";
import { errorText } from "../shared/error-text.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";
import { type InboxItem, nextUnhandled, recordFailure } from "./tables/inbox.ts";

export type InOrderDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

export type Handler = {
  /** Marks the item handled in the transaction of its effect. */
  handle(item: InboxItem): Promise<void>;
  /** Told in the transaction that sets an item aside, so that whoever sent it can be told. */
  apologize(trx: Trx, item: InboxItem): Promise<void>;
};

/** With the worker's pauses between them, about half a minute. */
const MAX_ATTEMPTS = 4;

/**
 * Handles what waits in a queue, the oldest first.
 *
 * One that fails is thrown, so that the job comes back to it before it takes a later one: the worker itself would not
 * hold the queue for it. One that fails again and again is set aside, for it must not silence its chat; a database
 * that is away is nobody's fault and never counts.
 */
export function createInOrder({ db, clock, logger, metrics }: InOrderDeps) {
  async function handleInOrder(queue: string, handler: Handler): Promise<void> {
    let item = await nextUnhandled(db, queue, 0);
    while (item !== undefined) {
      try {
        await handler.handle(item);
      } catch (error) {
        if (isUnavailable(error) || (await afterFailure(item, error, handler)) === "retry") throw error;
      }
      item = await nextUnhandled(db, queue, item.id);
    }
  }

  async function afterFailure(item: InboxItem, error: unknown, handler: Handler) {
    const failure = { id: item.id, error: errorText(error), at: clock(), maxAttempts: MAX_ATTEMPTS };
    const verdict = await inTransaction(db, async (trx) => {
      const recorded = await recordFailure(trx, failure);
      if (recorded === "set_aside") await apologize(trx, item, handler);
      return recorded;
    });
    if (verdict === "set_aside") {
      logger.error({ err: error, inboxId: item.id, queue: item.queue }, "set aside what keeps failing");
      metrics.inboxSetAside.inc({ source: item.source });
    }
    return verdict;
  }

  /** One that not even an apology can be said for is set aside all the same: it must not hold its chat up for ever. */
  async function apologize(trx: Trx, item: InboxItem, handler: Handler): Promise<void> {
    try {
      await trx.transaction((savepoint) => handler.apologize(savepoint, item));
    } catch (error) {
      if (isUnavailable(error) || isRetryable(error)) throw error;
      logger.error({ err: error, inboxId: item.id }, "what was set aside got no apology");
    }
  }

  return { handleInOrder };
}
