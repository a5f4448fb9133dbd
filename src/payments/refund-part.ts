import type { PaymentsDeps } from "./deps.ts";
import { GatewayUnavailable } from "./gateway.ts";
import { partKey } from "./money.ts";
import { tellRefundWaits } from "./refund-payment.ts";
import { findPayment } from "./tables/payments.ts";
import { findRefund, type Refund } from "./tables/refunds.ts";

/**
 * Gives back a part of a payment that we owe.
 *
 * How the payment stands is asked for before and after: a part that the owner gave back in the provider's own panel
 * meanwhile is not given twice, and what we gave is written down like any other news. Between the two the key keeps a
 * part from being given twice.
 *
 * Throws while the money is still owed (no balance, no answer, under way): its job is then tried again, later each time.
 */
export function createRefundPart(deps: PaymentsDeps, settlePayment: (providerId: string) => Promise<void>) {
  const { db, gateway } = deps;

  return async function refundPart(refundId: string): Promise<void> {
    const refund = await owed(refundId);
    if (refund === undefined) return;
    await settlePayment(refund.providerId);
    if ((await owed(refundId)) === undefined) return;
    const answer = await askForRefund(refund);
    await settlePayment(refund.providerId);
    if ((await owed(refundId)) === undefined) return;
    if (answer.ok) throw new Error(`Refund ${refundId} is not there yet: it is under way.`);
    await tellRefundWaits(deps, refund.providerId);
    throw new Error(`Refund ${refundId} is not there yet: ${answer.error.message}`);
  };

  /** A call that fails for another reason than an outage (a token taken back, say) fails until somebody sees to it. */
  async function askForRefund({ id, providerId, amount }: Refund) {
    try {
      return await gateway.refund(providerId, { key: partKey(id), amount });
    } catch (error) {
      if (!(error instanceof GatewayUnavailable)) await tellRefundWaits(deps, providerId);
      throw error;
    }
  }

  /** The part, while less than it promises has gone back of its payment and the payer's bank has not taken it all. */
  async function owed(refundId: string): Promise<Refund | undefined> {
    return db.transaction(async (trx) => {
      const refund = await findRefund(trx, refundId);
      const payment = refund && (await findPayment(trx, refund.providerId));
      const isOwed = payment && payment.status !== "charged_back" && payment.refunded < refund.upTo;
      return isOwed ? refund : undefined;
    });
  }
}
