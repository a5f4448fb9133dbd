import type { Db, Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import type { Outbox } from "../../outbox/outbox.ts";
import { type Clock, DAY_MS, HOUR_MS } from "../../shared/clock.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { isByHand } from "../by-hand/by-hand.ts";
import {
  noteReminded,
  type OwedRefund,
  owedRefund,
  owedRefunds,
  type RefundObstacle,
} from "../tables/owed-refunds.ts";
import { addPartJob, addRefundJob } from "./refund-jobs.ts";

export type RefundQueue = ReturnType<typeof createRefundQueue>;

/** Besides what a try came to: nobody but an owner can give it, or there is no account to give it from. */
export type Hindrance = "by_hand" | "not_connected";
/** A refund as it waits; with what is in its way, or null where nothing is known to be. */
export type WaitingRefund = Omit<OwedRefund, "obstacle"> & {
  readonly obstacle: RefundObstacle | Hindrance | null;
};

/** It has gone back, or cannot be tried by us. */
export type RetryRefusal = { readonly kind: "not_owed" | Hindrance };

/** So long a refund may wait before owners are reminded of it, and so long until they are again. */
export const WAITS_LONG_MS = DAY_MS;
/** Less than a day, for a sweep may come a little earlier than the one before. */
const REMINDED_LATELY_MS = 20 * HOUR_MS;

/** What is owed to guests and has not gone back. It needs no account: what is owed waits for one. */
export function createRefundQueue({
  db,
  outbox,
  clock,
  complexId,
  isConnected = true,
}: {
  readonly db: Db;
  readonly outbox: Pick<Outbox, "announce">;
  readonly clock: Clock;
  readonly complexId: string;
  /** Whether there is an account at all. */
  readonly isConnected?: boolean;
}) {
  function hindranceOf({ providerId }: OwedRefund): Hindrance | undefined {
    if (isByHand(providerId)) return "by_hand";
    return isConnected ? undefined : "not_connected";
  }

  return {
    /** Those that wait longest first. */
    async owed(): Promise<WaitingRefund[]> {
      const owed = await owedRefunds(db, complexId);
      return owed.map((refund) => {
        const hindrance = hindranceOf(refund);
        return hindrance === undefined ? refund : { ...refund, obstacle: hindrance, lastError: null };
      });
    },

    /** Has it tried now, whenever it would have been. */
    retry: (number: number): Promise<Result<OwedRefund, RetryRefusal>> =>
      inTransaction(db, async (trx) => {
        const refund = await owedRefund(trx, complexId, number);
        if (refund === undefined) return err({ kind: "not_owed" });
        const hindrance = hindranceOf(refund);
        if (hindrance !== undefined) return err({ kind: hindrance });
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
