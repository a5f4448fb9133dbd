import type { Trx } from "../../db/connect.ts";
import { addJob } from "../../db/jobs.ts";
import { inTransaction } from "../../db/transaction.ts";
import { DAY_MS } from "../../shared/clock.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { findCheck, noteReminder, type TransferCheck } from "../tables/transfer-checks.ts";
import type { TransferDeps } from "./deps.ts";

/** When half of the time is over, and when an eighth of it is left; then every day, for a week. */
const EIGHTHS_GONE = [4, 7] as const;
const MAX_REMINDERS = EIGHTHS_GONE.length + 7;

type Timed = Pick<TransferCheck, "id" | "openedAt" | "deadline">;

/** Has the owners told once more, unless one of them answers first. */
export async function remindLater(trx: Trx, check: Timed, nth: number): Promise<void> {
  if (nth > MAX_REMINDERS) return;
  const payload = { checkId: check.id, nth };
  await addJob(trx, "remind_transfer_check", payload, {
    key: `transfer:${check.id}`,
    runAt: dueAt(check, nth),
  });
}

function dueAt({ openedAt, deadline }: Timed, nth: number): Date {
  const gone = EIGHTHS_GONE[nth - 1];
  if (gone === undefined) return new Date(deadline.getTime() + (nth - EIGHTHS_GONE.length) * DAY_MS);
  const eighthMs = Math.trunc((deadline.getTime() - openedAt.getTime()) / 8);
  return new Date(openedAt.getTime() + gone * eighthMs);
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
