import type { Trx } from "../../db/connect.ts";
import { addJob } from "../../db/jobs.ts";
import { inTransaction } from "../../db/transaction.ts";
import { DAY_MS, HOUR_MS } from "../../shared/clock.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { findCheck, noteReminder, type TransferCheck } from "../tables/transfer-checks.ts";
import type { TransferDeps } from "./deps.ts";

/** So long before the time is up; then every day, for a week. */
const BEFORE_MS = [12 * HOUR_MS, 2 * HOUR_MS] as const;
const MAX_REMINDERS = BEFORE_MS.length + 7;

type Timed = Pick<TransferCheck, "id" | "openedAt" | "deadline">;

/** Has the owners told once more, unless one of them answers first. */
export async function remindLater(trx: Trx, check: Timed, nth: number): Promise<void> {
  if (nth > MAX_REMINDERS) return;
  const runAt = dueAt(check, nth);
  if (runAt <= check.openedAt) return remindLater(trx, check, nth + 1); // of a house that gives itself less time
  const payload = { checkId: check.id, nth };
  await addJob(trx, "remind_transfer_check", payload, { key: `transfer:${check.id}`, runAt });
}

function dueAt({ deadline }: Timed, nth: number): Date {
  const before = BEFORE_MS[nth - 1];
  const afterMs = before === undefined ? (nth - BEFORE_MS.length) * DAY_MS : -before;
  return new Date(deadline.getTime() + afterMs);
}

/** Tells the owners that a guest's transfer waits for their word; a check that was answered, or a reminder told, is left alone. */
export function createRemindOwners({ db, outbox }: TransferDeps) {
  return function remindTransferCheck(checkId: string, nth: number): Promise<void> {
    return inTransaction(db, async (trx) => {
      const found = await findCheck(trx, checkId);
      const booking = found && (await lockWithCabin(trx, found.bookingId));
      if (!found || !booking || !(await noteReminder(trx, checkId, nth))) return;
      const { id: bookingId, code, complexId } = booking;
      await outbox.announce(trx, {
        event: "transfer_waits",
        audience: { to: "owners", complexId },
        data: { bookingId, code, checkId },
      });
      await remindLater(trx, found, nth + 1);
    });
  };
}
