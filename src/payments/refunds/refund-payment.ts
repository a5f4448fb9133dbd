import { lockBooking } from "../../booking/tables/bookings.ts";
import { inTransaction } from "../../db/transaction.ts";
import { alertOwners } from "../alert-owners.ts";
import type { PaymentsDeps } from "../deps.ts";
import { GatewayUnavailable } from "../mercadopago/gateway.ts";
import { standingOf } from "../settling/standing.ts";
import { lockPayment } from "../tables/payment-locks.ts";
import { findPayment, type PaymentRecord } from "../tables/payments.ts";
import { owedSince } from "../tables/refunds.ts";
import { refundKey } from "./refund-jobs.ts";
import { RefundWaits } from "./refund-waits.ts";

/**
 * Gives back a payment that we owe.
 *
 * Whatever the provider answers, how the payment stands afterwards is asked for and written down like any other
 * news of it, so a death in between changes nothing: the same key asks for the same refund.
 *
 * Throws while the money is still owed (no balance, no answer, under way, claimed back): its job is then tried again, later each time.
 */
export function createRefundPayment(
  deps: PaymentsDeps,
  settlePayment: (providerId: string) => Promise<void>,
) {
  const { db, gateway } = deps;

  return async function refundPayment(providerId: string): Promise<void> {
    if ((await owed(providerId)) === undefined) return;
    const answer = await askForRefund(providerId);
    await settlePayment(providerId);
    const stillOwed = await owed(providerId);
    if (stillOwed === undefined) return; // refused, too, where somebody had given it back in the provider's own panel
    const notYet = `Payment ${providerId} is not refunded yet`;
    if (answer.ok) throw new RefundWaits(`${notYet}: the refund is under way.`, "under_way");
    if (standingOf(stillOwed) === "disputed")
      throw new RefundWaits(`${notYet}: a claim is open.`, "disputed");
    await tellRefundWaits(deps, providerId);
    throw new RefundWaits(`${notYet}: ${answer.error.message}`, answer.error.kind);
  };

  /** A call that fails for another reason than an outage (a token taken back, say) fails until somebody sees to it. */
  async function askForRefund(providerId: string) {
    try {
      return await gateway.refund(providerId, { key: refundKey(providerId) });
    } catch (error) {
      if (!(error instanceof GatewayUnavailable)) await tellRefundWaits(deps, providerId);
      throw error;
    }
  }

  async function owed(providerId: string): Promise<PaymentRecord | undefined> {
    const payment = await db.transaction((trx) => findPayment(trx, providerId));
    if (payment?.outcome !== "refund" || payment.refunded >= payment.amount) return undefined;
    return standingOf(payment) === "lost" ? undefined : payment;
  }
}

/** Owners hear once that what is owed of a payment cannot be given back yet. */
export async function tellRefundWaits(deps: PaymentsDeps, providerId: string): Promise<void> {
  await inTransaction(deps.db, async (trx) => {
    await lockPayment(trx, providerId);
    const owedPayment = await findPayment(trx, providerId);
    if (owedPayment === undefined) return;
    const booking = await lockBooking(trx, owedPayment.bookingId);
    const payment = { ...owedPayment, id: providerId };
    const since = await owedSince(trx, providerId);
    await alertOwners(deps, trx, { what: "refund_waiting", booking, payment, since });
  });
}
