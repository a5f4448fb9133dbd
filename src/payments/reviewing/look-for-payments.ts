import { MINUTE_MS } from "../../shared/clock.ts";
import type { PaymentsDeps } from "../deps.ts";
import { GatewayUnavailable } from "../mercadopago/gateway.ts";
import { type Reference, referenceOf } from "../reference.ts";
import { lastLinkEnds, linkedReferences } from "../tables/payment-links.ts";
import { createSettleNews } from "./settle-news.ts";

/** How long after its link has closed a hold may wait for a provider that does not answer. */
const ASK_FOR_MS = 10 * MINUTE_MS;

export type LookForPayments = ReturnType<typeof createLookForPayments>;

/** Finds payments that no notification told us of, or not yet, by what they name. */
export function createLookForPayments(
  { db, gateway, clock, logger }: PaymentsDeps,
  settlePayment: (providerId: string) => Promise<void>,
) {
  const settleNews = createSettleNews({ db }, settlePayment);

  /** Throws when the provider does not answer. */
  async function settleNewsOf(reference: Reference): Promise<void> {
    for (const seen of await gateway.searchPayments(referenceOf(reference))) await settleNews(seen);
  }

  return {
    /** Looks for payments on every link that ends after this. One's trouble does not keep the others waiting. */
    async settleNewsSince(linkEndsAfter: Date): Promise<readonly unknown[]> {
      const troubles: unknown[] = [];
      for (const reference of await db.transaction((trx) => linkedReferences(trx, linkEndsAfter)))
        await settleNewsOf(reference).catch((trouble: unknown) => void troubles.push(trouble));
      return troubles;
    },

    /**
     * Whether all that was paid for a booking is known and acted on: asked before its hold ends, so that nobody who
     * paid in time loses the dates because we were not told, or were not there ourselves.
     *
     * False while the provider does not answer, for ten minutes at the most: dates are not set aside for ever.
     */
    async knowsPaymentsOf(bookingId: string): Promise<boolean> {
      const endsAt = await db.transaction((trx) => lastLinkEnds(trx, bookingId));
      if (endsAt === undefined) return true;
      try {
        await settleNewsOf({ bookingId, purpose: "deposit" });
        return true;
      } catch (error) {
        const isTooLate = endsAt.getTime() + ASK_FOR_MS <= clock().getTime();
        if (!isTooLate && !(error instanceof GatewayUnavailable)) throw error;
        const what = isTooLate ? "ends" : "waits to end";
        logger.warn({ err: error, bookingId }, `a hold ${what}: its payments cannot be asked about`);
        return isTooLate;
      }
    },
  };
}
