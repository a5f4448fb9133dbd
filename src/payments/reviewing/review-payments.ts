import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../shared/clock.ts";
import type { PaymentsDeps } from "../deps.ts";
import type { Sighting } from "../mercadopago/gateway.ts";
import { readReference } from "../reference.ts";
import { createSettleNews } from "./settle-news.ts";

const REVIEWED_DAYS = 30;
/** Of a house that was closed, or whose provider did not answer; the slower sweep finds what is older. */
const LOOKED_BACK_MS = DAY_MS;
/** The provider's search may know of a change minutes after it, and its clock need not be ours. */
const OVERLAP_MS = 15 * MINUTE_MS;
/** The provider's clock need not be ours. */
const AHEAD_MS = HOUR_MS;

/**
 * Goes through all payments of the account that changed in a span of time and settles those of ours that have news.
 * It finds what nobody told us of however old its link is: a chargeback of a stay long past, say.
 *
 * The provider finds nothing beyond so many results, and what changes meanwhile moves to the end: so each page is asked
 * for from the last change of the page before. One's trouble does not keep the others waiting; all is thrown at the end.
 */
export function createReviewPayments(
  { db, gateway, clock }: PaymentsDeps,
  settlePayment: (providerId: string) => Promise<void>,
) {
  const settleNews = createSettleNews({ db }, settlePayment);

  async function reviewChangesSince(since: Date): Promise<void> {
    const troubles: unknown[] = [];
    const seen = new Set<string>();
    const to = new Date(clock().getTime() + AHEAD_MS);
    let [from, offset] = [since.toISOString(), 0];
    for (;;) {
      const { payments, isLast } = await gateway.changedPayments({ from: new Date(from), to, offset });
      for (const payment of payments) {
        if (seen.has(payment.id) || readReference(payment.reference) === undefined) continue;
        seen.add(payment.id);
        await settleNews(payment).catch((trouble: unknown) => void troubles.push(trouble));
      }
      if (isLast) break;
      const last = lastChange(payments) ?? from;
      // only ever onwards, or pages in another order than was asked for would be gone through for ever
      [from, offset] = last > from ? [last, 0] : [from, offset + payments.length];
    }
    if (troubles.length > 0) throw new AggregateError(troubles, "Some payments could not be reviewed.");
  }

  let lookedAt = 0;

  return {
    reviewChangesSince,
    /**
     * For guests who wait for an answer, every minute: what changed since the last look that found out all. It does not
     * go by what a payment names, so that a search which fails at that is not the only one there is.
     */
    async lookForPayments(): Promise<void> {
      const now = clock().getTime();
      const since = Math.min(lookedAt, now) - OVERLAP_MS;
      await reviewChangesSince(new Date(Math.max(since, now - LOOKED_BACK_MS)));
      lookedAt = now;
    },
    /** Every night, the last 30 days. */
    reviewPayments: () => reviewChangesSince(new Date(clock().getTime() - REVIEWED_DAYS * DAY_MS)),
  };
}

/** Of a page in the order that was asked for: behind one in another order, earlier changes may come. */
function lastChange(page: readonly Sighting[]): string | undefined {
  const last = page.at(-1)?.updatedAt;
  return last !== undefined && page.every(({ updatedAt = "" }) => updatedAt <= last) ? last : undefined;
}
