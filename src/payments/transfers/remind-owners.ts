import { isUnavailable } from "../../db/sqlstates.ts";
import { inTransaction } from "../../db/transaction.ts";
import { DAY_MS, HOUR_MS } from "../../shared/clock.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { noteReminder, type TransferCheck, waitingChecks } from "../tables/transfer-checks.ts";
import { receiptsOf } from "../tables/transfer-receipts.ts";
import type { TransferDeps } from "./deps.ts";
import { createTellOwners } from "./tell-owners.ts";

const DAYS_AFTER = [1, 2, 3, 4, 5, 6, 7] as const;
/** From the moment the time is up: twice before it, then every day for a week. */
const REMINDED_MS = [-12 * HOUR_MS, -2 * HOUR_MS, ...DAYS_AFTER.map((days) => days * DAY_MS)] as const;

/** The last reminder that is due, by its number from 1; 0 for none. A house that gives itself less time begins later. */
function dueReminder({ openedAt, deadline }: TransferCheck, now: Date): number {
  const isDue = (ms: number) => {
    const at = new Date(deadline.getTime() + ms);
    return openedAt < at && at <= now;
  };
  return REMINDED_MS.findLastIndex(isDue) + 1;
}

/**
 * Tells the owners of each transfer that waits for their word, when it is time, and of receipts that they should have heard of;
 * run it as often as one likes. Of several that were missed the last one is told. One that fails keeps no other.
 */
export function createRemindOwners(deps: TransferDeps) {
  const { db, complexId, clock, outbox } = deps;
  const { tellReceipts, lateChecks } = createTellOwners(deps);

  return async function remindOwners(): Promise<void> {
    const now = clock();
    const failures: unknown[] = [];
    async function attempt(telling: () => Promise<void>): Promise<void> {
      try {
        await telling();
      } catch (error) {
        if (isUnavailable(error)) throw error;
        failures.push(error);
      }
    }

    for (const checkId of await lateChecks()) await attempt(() => tellReceipts(checkId));
    for (const check of await db.transaction((trx) => waitingChecks(trx, complexId))) {
      const nth = dueReminder(check, now);
      if (nth > check.reminded) await attempt(() => remind(check, nth));
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} transfers could not be brought to mind.`);
  };

  /** A check that was answered meanwhile, or a reminder that somebody else told, is left alone. */
  function remind({ id: checkId, bookingId, code }: TransferCheck, nth: number): Promise<void> {
    return inTransaction(db, async (trx) => {
      if ((await lockWithCabin(trx, bookingId)) === undefined) return;
      if (!(await noteReminder(trx, checkId, nth))) return;
      await outbox.announce(trx, {
        event: "transfer_waits",
        audience: { to: "owners", complexId },
        data: { bookingId, code, checkId, seen: (await receiptsOf(trx, checkId)).length },
      });
    });
  }
}
