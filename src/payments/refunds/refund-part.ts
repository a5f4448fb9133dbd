import { type Centavos, minus } from "../../booking/domain/money.ts";
import type { PaymentsDeps } from "../deps.ts";
import { GatewayUnavailable } from "../mercadopago/gateway.ts";
import { type Standing, standingOf } from "../settling/standing.ts";
import { findPayment } from "../tables/payments.ts";
import { findRefund, type Refund } from "../tables/refunds.ts";
import { partKey } from "./refund-jobs.ts";
import { tellRefundWaits } from "./refund-payment.ts";
import { RefundWaits } from "./refund-waits.ts";

type Owed = Pick<Refund, "id" | "providerId"> & {
  /** What is missing of it. */
  readonly amount: Centavos;
  readonly currency: string;
  readonly standing: Standing;
  /** Whether all that was promised of the payment before has gone back. */
  readonly isNext: boolean;
};

/**
 * Gives back a part of a payment that we owe, or what is missing of it. Parts go back in the order in which they were
 * promised, so that it is known of each what is missing.
 *
 * How the payment stands is asked for before and after: what the owner gave back in the provider's own panel meanwhile is
 * not given twice, and what we gave is written down like any other news. Between the two the key keeps a part from being
 * given twice.
 *
 * Throws while the money is still owed (no balance, no answer, under way, claimed back by its payer and not decided, an
 * earlier part not gone back): its job is then tried again, later each time.
 */
export function createRefundPart(deps: PaymentsDeps, settlePayment: (providerId: string) => Promise<void>) {
  const { db, gateway } = deps;

  return async function refundPart(refundId: string): Promise<void> {
    const promised = await owed(refundId);
    if (promised === undefined) return;
    await settlePayment(promised.providerId);
    const part = await owed(refundId);
    if (part === undefined) return;
    if (part.standing === "disputed")
      throw new RefundWaits(`Refund ${refundId} waits for the end of a claim.`, "disputed");
    const notYet = `Refund ${refundId} is not there yet`;
    if (!part.isNext) throw new RefundWaits(`${notYet}: an earlier one goes first.`, "under_way");
    const answer = await askForRefund(part);
    await settlePayment(part.providerId);
    if ((await owed(refundId)) === undefined) return;
    if (answer.ok) throw new RefundWaits(`${notYet}: it is under way.`, "under_way");
    await tellRefundWaits(deps, part.providerId);
    throw new RefundWaits(`${notYet}: ${answer.error.message}`, answer.error.kind);
  };

  /** A call that fails for another reason than an outage (a token taken back, say) fails until somebody sees to it. */
  async function askForRefund({ id, providerId, amount, currency }: Owed) {
    try {
      return await gateway.refund(providerId, { key: partKey(id), amount, currency });
    } catch (error) {
      if (!(error instanceof GatewayUnavailable)) await tellRefundWaits(deps, providerId);
      throw error;
    }
  }

  /** The part, while less than it promises has gone back of its payment and the payer's bank has not taken it all. */
  async function owed(refundId: string): Promise<Owed | undefined> {
    return db.transaction(async (trx) => {
      const refund = await findRefund(trx, refundId);
      if (refund === undefined) return undefined;
      const payment = await findPayment(trx, refund.providerId);
      if (payment === undefined || standingOf(payment) === "lost") return undefined;
      if (payment.refunded >= refund.upTo) return undefined;
      const { id, upTo } = refund;
      return {
        ...{ id, providerId: refund.providerId, amount: minus(upTo, payment.refunded) },
        ...{ currency: payment.currency, standing: standingOf(payment) },
        isNext: payment.refunded >= minus(upTo, refund.amount),
      };
    });
  }
}
