import { writeAudit } from "../../audit/tables/audit-entries.ts";
import { centavos, minus } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import { alertOwners, paymentSubject } from "../alert-owners.ts";
import type { PaymentsDeps } from "../deps.ts";
import { enterInLedger } from "../enter-in-ledger.ts";
import { lockBookingOf } from "../lock-booking.ts";
import type { ProviderPayment, Seller } from "../mercadopago/gateway.ts";
import { missingRefunds } from "../refunds/missing-refunds.ts";
import { tellRefundDone } from "../refunds/tell-refund-done.ts";
import { enteredRefunds, takenBackOf } from "../tables/ledger-entries.ts";
import { lockPayment } from "../tables/payment-locks.ts";
import { findPayment } from "../tables/payments.ts";
import { markRefundsDone } from "../tables/refunds.ts";
import { createConcludePayment } from "./conclude-payment.ts";
import { hasArrived, standingOf } from "./standing.ts";

/**
 * Asks the provider how a payment stands and acts on it: once, however often and in whatever order we are told.
 *
 * Throws when the provider does not answer: its job is then tried again.
 */
export function createSettlePayment(deps: PaymentsDeps) {
  const { db, gateway, metrics, logger } = deps;
  const concludePayment = createConcludePayment(deps);

  return async function settlePayment(providerId: string): Promise<void> {
    const [payment, seller] = await Promise.all([gateway.payment(providerId), gateway.seller()]);
    if (payment === undefined) {
      logger.warn({ paymentId: providerId }, "told of a payment that the account does not have");
      return;
    }
    const outcome = await inTransaction(db, (trx) => settle(trx, payment, seller));
    metrics.paymentsSettled.inc({ outcome });
    logger.info({ paymentId: payment.id, status: payment.status, outcome }, "payment settled");
  };

  async function settle(trx: Trx, payment: ProviderPayment, seller: Seller): Promise<string> {
    await lockPayment(trx, payment.id);
    const named = await lockBookingOf(trx, payment.externalReference);
    if (named === undefined) {
      const what = "unknown_reference";
      if (hasArrived(payment)) await alertOwners(deps, trx, { what, booking: undefined, payment });
      return what;
    }

    const { booking } = named;
    const known = await findPayment(trx, payment.id);
    const concluded = await concludePayment(trx, { payment, known, seller, ...named });
    if (concluded === undefined) return "stale";

    const { paymentId, record, at } = concluded;
    const done = await markRefundsDone(trx, payment.id, payment.refunded, at);
    for (const refund of done) await tellRefundDone(deps, trx, booking, { ...refund, payment });
    if (hasArrived(payment) && record.outcome !== "ignored") {
      await enterMovements(trx, payment, { paymentId, bookingId: booking.id, at });
    }
    await writeAudit(trx, {
      at,
      actor: "mercadopago",
      channel: "mercadopago",
      action: "settle_payment",
      subject: paymentSubject(payment.id),
      ...(known && { from: known.status }),
      to: payment.status,
      details: { ...record, code: booking.code },
    });
    return record.outcome ?? payment.status;
  }
}

/** Each movement has the provider's id of it, so telling it again enters nothing. */
async function enterMovements(
  trx: Trx,
  payment: ProviderPayment,
  of: { readonly paymentId: string; readonly bookingId: string; readonly at: Date },
): Promise<void> {
  const { id, amount, currency } = payment;
  await enterInLedger(trx, { ...of, kind: "payment", amount, currency, reference: id });
  for (const refund of missingRefunds(payment, await enteredRefunds(trx, of.paymentId))) {
    await enterInLedger(trx, { ...of, ...refund, kind: "refund", currency });
  }
  await enterChargeback(trx, payment, of);
}

/** Money that a lost chargeback took, and that came again where the bank thought better of it: told once each time. */
async function enterChargeback(
  trx: Trx,
  payment: ProviderPayment,
  of: { readonly paymentId: string; readonly bookingId: string; readonly at: Date },
): Promise<void> {
  const { id, amount, refunded, currency, updatedAt } = payment;
  const taken = await takenBackOf(trx, of.paymentId);
  const gone = standingOf(payment) === "lost" ? minus(amount, refunded) : centavos(0);
  const entry = { ...of, currency, reference: `${id}@${updatedAt}` };
  if (gone > taken) await enterInLedger(trx, { ...entry, kind: "chargeback", amount: minus(gone, taken) });
  if (gone < taken) await enterInLedger(trx, { ...entry, kind: "payment", amount: minus(taken, gone) });
}
