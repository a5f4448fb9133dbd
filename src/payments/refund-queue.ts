import type { Db, Trx } from "../db/connect.ts";
import { inTransaction } from "../db/transaction.ts";
import type { Outbox } from "../outbox/outbox.ts";
import { type Clock, DAY_MS, HOUR_MS } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { isByHand } from "./by-hand.ts";
import { addPartJob, addRefundJob } from "./refund-jobs.ts";
import { noteReminded, type OwedRefund, owedRefund, owedRefunds } from "./tables/owed-refunds.ts";

export type RefundQueue = ReturnType<typeof createRefundQueue>;

/** It has gone back, or is an owner's to give. */
export type RetryRefusal = { readonly kind: "not_owed" | "by_hand" };

/** So long a refund may wait before owners are reminded of it, and so long until they are again. */
const WAITS_LONG_MS = DAY_MS;
/** Less than a day, for a sweep may come a little earlier than the one before. */
const REMINDED_LATELY_MS = 20 * HOUR_MS;

/** What is owed to guests and has not gone back. It needs no account: what is owed waits for one. */
export function createRefundQueue({
  db,
  outbox,
  clock,
  complexId,
}: {
  readonly db: Db;
  readonly outbox: Pick<Outbox, "announce">;
  readonly clock: Clock;
  readonly complexId: string;
}) {
  return {
    /** Those that wait longest first. */
    owed: () => owedRefunds(db, complexId),

    /** Has it tried now, whenever it would have been. */
    retry: (number: number): Promise<Result<OwedRefund, RetryRefusal>> =>
      inTransaction(db, async (trx) => {
        const refund = await owedRefund(trx, complexId, number);
        if (refund === undefined) return err({ kind: "not_owed" });
        if (isByHand(refund.providerId)) return err({ kind: "by_hand" });
        await haveTried(trx, refund);
        return ok(refund);
      }),

    /**
     * Reminds owners once a day of what waits longer than a day, and has it tried again: a job that was lost, or gave up, is
     * back.
     */
    remind: (): Promise<void> =>
      inTransaction(db, async (trx) => {
        const now = clock();
        const ago = (ms: number) => new Date(now.getTime() - ms);
        const waiting = await noteReminded(trx, complexId, {
          now,
          createdBefore: ago(WAITS_LONG_MS),
          remindedBefore: ago(REMINDED_LATELY_MS),
        });
        const [oldest] = waiting;
        if (oldest === undefined) return;
        for (const refund of waiting) await haveTried(trx, refund);
        await outbox.announce(trx, {
          event: "refunds_waiting",
          audience: { to: "owners", complexId },
          data: { code: null, count: waiting.length, since: oldest.createdAt.toISOString() },
        });
      }),
  };
}

/** The job it has, or had, due now. What came by hand has none. */
async function haveTried(trx: Trx, { id, providerId, whole }: OwedRefund): Promise<void> {
  if (isByHand(providerId)) return;
  await (whole ? addRefundJob(trx, providerId) : addPartJob(trx, id));
}
