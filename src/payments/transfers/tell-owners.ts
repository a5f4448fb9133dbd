import type { Trx } from "../../db/connect.ts";
import { addJob } from "../../db/jobs.ts";
import { inTransaction } from "../../db/transaction.ts";
import { MINUTE_MS, SECOND_MS } from "../../shared/clock.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { findCheck } from "../tables/transfer-checks.ts";
import { receiptsOf, sameFilesElsewhere, takeUntold, untoldChecks } from "../tables/transfer-receipts.ts";
import type { TransferDeps } from "./deps.ts";

/** Pictures of an album are messages that follow each other within so long: WhatsApp's phones upload one after the other. */
export const TOGETHER_MS = 6 * SECOND_MS;
/** Whatever waits for so long has lost its job. */
const LATE_MS = MINUTE_MS;

/** Has the owners told of a check's receipts once no more of them come; each that comes puts it off, and there are ten at most. */
export const tellOwnersSoon = (trx: Trx, checkId: string, now: Date): Promise<void> =>
  addJob(
    trx,
    "tell_receipts",
    { checkId },
    { key: `receipts:${checkId}`, runAt: new Date(now.getTime() + TOGETHER_MS) },
  );

/** Tells the owners of receipts: once of what came together, with all of it. */
export function createTellOwners({ db, complexId, clock, outbox }: TransferDeps) {
  return {
    tellReceipts: (checkId: string): Promise<void> =>
      inTransaction(db, async (trx) => {
        const found = await findCheck(trx, checkId);
        const booking = found && (await lockWithCabin(trx, found.bookingId));
        if (booking === undefined) return;
        const receipts = await takeUntold(trx, checkId, clock());
        const isAnswered = (await findCheck(trx, checkId))?.state !== "waiting"; // by whoever had seen them
        if (receipts.length === 0 || isAnswered) return;
        const seen = (await receiptsOf(trx, checkId)).length;
        await outbox.announce(trx, {
          event: "transfer_receipt",
          audience: { to: "owners", complexId: booking.complexId },
          data: {
            ...{ bookingId: booking.id, code: booking.code, checkId, more: seen > receipts.length, seen },
            media: receipts.map(({ mediaId: id, kind }) => ({ id, kind })),
            sameAs: (await sameFilesElsewhere(trx, checkId)).map(({ code, guestName, receivedAt }) => ({
              ...{ code, guest: guestName, at: receivedAt.toISOString() },
            })),
          },
        });
      }),

    /** The checks whose receipts should have been told of by now. */
    lateChecks: (): Promise<string[]> =>
      db.transaction((trx) => untoldChecks(trx, complexId, new Date(clock().getTime() - LATE_MS))),
  };
}
