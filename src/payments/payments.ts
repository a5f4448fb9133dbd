import type { PaymentsDeps } from "./deps.ts";
import { createPaymentLinks } from "./links/payment-links.ts";
import { createReceiveNotification } from "./receive-notification.ts";
import { createNoteTries } from "./refunds/note-tries.ts";
import { createRefundPart } from "./refunds/refund-part.ts";
import { createRefundPayment } from "./refunds/refund-payment.ts";
import { createLookForPayments } from "./reviewing/look-for-payments.ts";
import { createReconcile } from "./reviewing/reconcile.ts";
import { createReviewPayments } from "./reviewing/review-payments.ts";
import { createSettleNotified } from "./settling/settle-notified.ts";
import { createSettlePayment } from "./settling/settle-payment.ts";

export type Payments = ReturnType<typeof createPayments>;

/** The payments of one complex. Each verb is safe to repeat, and a job may retry what throws. */
export function createPayments(deps: PaymentsDeps) {
  const settlePayment = createSettlePayment(deps);
  const tries = createNoteTries(deps);
  const { settleNewsSince, ...look } = createLookForPayments(deps, settlePayment);
  const { reviewChangesSince, ...review } = createReviewPayments(deps, settlePayment);
  return {
    ...createPaymentLinks(deps),
    receiveNotification: createReceiveNotification(deps),
    settlePayment,
    settleNotified: createSettleNotified(deps, settlePayment, reviewChangesSince),
    refundPayment: tries.ofPayment(createRefundPayment(deps, settlePayment)),
    refundPart: tries.ofPart(createRefundPart(deps, settlePayment)),
    reconcile: createReconcile(deps, settlePayment, { settleNewsSince }),
    ...review,
    ...look,
  };
}
