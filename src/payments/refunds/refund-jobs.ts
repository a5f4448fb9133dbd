import type { Trx } from "../../db/connect.ts";
import { addJob } from "../../db/jobs.ts";

/** The last ones are six hours apart, so this is most of the year in which a payment can be refunded. */
const REFUND_ATTEMPTS = 1_000;

/** The job that gives back a payment, due now; where it waits for its next try, it does no longer. */
export const addRefundJob = (trx: Trx, paymentId: string): Promise<void> =>
  addJob(trx, "refund_payment", { paymentId }, { key: refundKey(paymentId), maxAttempts: REFUND_ATTEMPTS });

/** The same for a part of one. */
export const addPartJob = (trx: Trx, refundId: string): Promise<void> =>
  addJob(trx, "refund_part", { refundId }, { key: partKey(refundId), maxAttempts: REFUND_ATTEMPTS });

/** The same for the job and the provider: however often it is tried, the money goes back once. */
export const refundKey = (providerId: string) => `refund:${providerId}`;

/** Of a part. */
export const partKey = (refundId: string) => `refund:${refundId}`;
