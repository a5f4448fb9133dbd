import { z } from "zod";
import type { InboxItem } from "../../inbox/tables/inbox.ts";
import { DAY_MS } from "../../shared/clock.ts";
import type { PaymentsDeps } from "../deps.ts";

/** What the inbox keeps of a notification: what it is about. */
export const notified = z.union([
  z.object({ paymentId: z.string() }),
  z.object({ chargebackId: z.string() }),
  z.object({ claimId: z.string() }),
]);
export type Notified = z.infer<typeof notified>;

/** Longer than a notification waits for us on the worst of days. */
const LATELY_MS = 2 * DAY_MS;

/**
 * Settles what a stored notification is about.
 *
 * A chargeback names its payments. A claim names none (`resource` of the API's shape says only that it is about one):
 * but its payment has just changed, as has that of a chargeback which the account does not know.
 */
export function createSettleNotified(
  { gateway, clock, logger }: PaymentsDeps,
  settlePayment: (providerId: string) => Promise<void>,
  reviewChangesSince: (since: Date) => Promise<void>,
) {
  return async function settleNotified({ payload }: Pick<InboxItem, "payload">): Promise<void> {
    const about = notified.parse(payload);
    if ("paymentId" in about) return settlePayment(about.paymentId);
    const named = "chargebackId" in about ? await gateway.chargedBackPayments(about.chargebackId) : [];
    logger.info({ ...about, payments: named }, "a payer claims money back");
    if (named.length === 0) return reviewChangesSince(new Date(clock().getTime() - LATELY_MS));
    for (const paymentId of named) await settlePayment(paymentId);
  };
}
