import type { Db, Trx } from "../db/connect.ts";
import { isRetryable, isUnavailable } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import type { Clock } from "../shared/clock.ts";
import { errorText } from "../shared/error-text.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";
import { type InboxItem, nextUnhandled, recordFailure, setAsideUnseen } from "./tables/inbox.ts";

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
 * What ends the process each time is never seen to fail: its job is only begun again and again, at once. For a database
 * that is away the worker's pauses grow, so that it is hours until one comes so far.
 */
const MAX_BEGINNINGS = 10;

/**
 * Handles what waits in a queue, the oldest first.
 *
 * One that fails is thrown, so that the job comes back to it before it takes a later one: the worker itself would not
 * hold the queue for it. One that fails again and again is set aside, for it must not silence its chat; a database
 * that is away is nobody's fault and never counts. One that takes the process with it is set aside, too.
 */
export function createInOrder({ db, clock, logger, metrics }: InOrderDeps) {
  async function handleInOrder(queue: string, handler: Handler, attempt = 1): Promise<void> {
    let item = await nextUnhandled(db, queue, 0);
    if (item !== undefined && attempt > MAX_BEGINNINGS) {
      await setAsideIfNeverSeen(item, handler, attempt);
      item = await nextUnhandled(db, queue, 0);
    }
    while (item !== undefined) {
      try {
        await handler.handle(item);
      } catch (error) {
        if (isUnavailable(error) || (await afterFailure(item, error, handler)) === "retry") throw error;
      }
      item = await nextUnhandled(db, queue, item.id);
    }
  }

  /** It goes on with the others in any case, and with this one where it was seen to fail: that is counted for itself. */
  async function setAsideIfNeverSeen(item: InboxItem, handler: Handler, attempt: number): Promise<void> {
    const error = `It was begun ${attempt - 1} times and never came to an end.`;
    const isSetAside = await inTransaction(db, async (trx) => {
      const isUnseen = await setAsideUnseen(trx, { id: item.id, error, at: clock() });
      if (isUnseen) await apologize(trx, item, handler);
      return isUnseen;
    });
    if (isSetAside) noteSetAside(item, error);
  }

  async function afterFailure(item: InboxItem, error: unknown, handler: Handler) {
    const failure = { id: item.id, error: errorText(error), at: clock(), maxAttempts: MAX_ATTEMPTS };
    const verdict = await inTransaction(db, async (trx) => {
      const recorded = await recordFailure(trx, failure);
      if (recorded === "set_aside") await apologize(trx, item, handler);
      return recorded;
    });
    if (verdict === "set_aside") noteSetAside(item, error);
    return verdict;
  }

  function noteSetAside({ id, queue, source }: InboxItem, error: unknown): void {
    logger.error({ err: error, inboxId: id, queue }, "set aside what keeps failing");
    metrics.inboxSetAside.inc({ source });
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
