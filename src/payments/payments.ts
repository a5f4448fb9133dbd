import type { PaymentsDeps } from "./deps.ts";
import { createLookForPayments } from "./look-for-payments.ts";
import { createNoteTries } from "./note-tries.ts";
import { createPaymentLinks } from "./payment-links.ts";
import { createReceiveNotification } from "./receive-notification.ts";
import { createReconcile } from "./reconcile.ts";
import { createRefundPart } from "./refund-part.ts";
import { createRefundPayment } from "./refund-payment.ts";
import { createReviewPayments } from "./review-payments.ts";
import { createSettleNotified } from "./settle-notified.ts";
import { createSettlePayment } from "./settle-payment.ts";

export type Payments = ReturnType<typeof createPayments>;

/** The payments of one complex. Each verb is safe to repeat, and a job may retry what throws. */
export function createPayments(deps: PaymentsDeps) {
  const settlePayment = createSettlePayment(deps);
  const tries = createNoteTries(deps);
  const { settleNewsSince, ...look } = createLookForPayments(deps, settlePayment);
  const { reviewChangesSince, reviewPayments } = createReviewPayments(deps, settlePayment);
  return {
    ...createPaymentLinks(deps),
    receiveNotification: createReceiveNotification(deps),
    settlePayment,
    settleNotified: createSettleNotified(deps, settlePayment, reviewChangesSince),
    refundPayment: tries.ofPayment(createRefundPayment(deps, settlePayment)),
    refundPart: tries.ofPart(createRefundPart(deps, settlePayment)),
    reconcile: createReconcile(deps, settlePayment, { settleNewsSince }),
    reviewPayments,
    ...look,
  };
}
