import { setTimeout as sleep } from "node:timers/promises";
import type { Db, Trx } from "./connect.ts";
import { isRetryable } from "./sqlstates.ts";

const RETRIES = 5;
const FIRST_PAUSE_MS = 5;

/**
 * Runs the work in one transaction, and the whole of it again when the database chose it as the victim of a deadlock, or
 * had no lock for it that it would not wait for.
 *
 * The work must have no effect but on the transaction.
 */
export async function inTransaction<T>(
  db: Db,
  work: (trx: Trx) => Promise<T>,
  { retries = RETRIES }: { readonly retries?: number } = {},
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt >= retries || !isRetryable(error)) throw error;
      await sleep(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}
