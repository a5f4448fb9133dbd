import { err } from "../shared/result.ts";
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

/**
 * For a complex without an account to be paid on: nobody can pay a deposit here yet.
 *
 * Jobs that an account has left behind fail, and wait for it to come back.
 */
export const paymentsNotSetUp: Payments = {
  depositLink: async () => err({ kind: "not_set_up" }),
  balanceLink: async () => err({ kind: "not_set_up" }),
  receiveNotification: async () => ({ status: 401 }),
  settlePayment: waitForAccount,
  settleNotified: waitForAccount,
  refundPayment: waitForAccount,
  refundPart: waitForAccount,
  sendPromisedLink: waitForAccount,
  reconcile: async () => {},
  reviewPayments: async () => {},
  lookForPayments: async () => {},
  knowsPaymentsOf: async () => true,
};

async function waitForAccount(): Promise<never> {
  throw new Error("There is no Mercado Pago account to ask about payments.");
}
