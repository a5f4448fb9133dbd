import { writeAudit } from "../../audit/tables/audit-entries.ts";
import { channelOf, nameOf, type OwnerActor, othersThan } from "../../booking/actor.ts";
import { minus, plus } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { TillDeps } from "../deps.ts";
import { enterInLedger } from "../enter-in-ledger.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { findPayment, savePayment } from "../tables/payments.ts";
import { findOwedByHand, findRefund, markGiven, type OwedByHand } from "../tables/refunds.ts";
import { type HandMethod, isByHand } from "./by-hand.ts";

export type Giving = {
  readonly refundId: string;
  readonly method: HandMethod;
  readonly actor: OwnerActor;
};

export type GivingRefusal =
  | { readonly kind: "no_such_refund" }
  /** Somebody said so before, or that the payment never was. */
  | { readonly kind: "already_given"; readonly as: OwedByHand["givenAs"]; readonly by: string };

/** An owner has given back what was owed by hand: it is written down, and the guest is told. Saying it twice gives it once. */
export function createGiveBackByHand(deps: TillDeps) {
  const { db, outbox, clock } = deps;

  return function gaveBack(giving: Giving): Promise<Result<OwedByHand, GivingRefusal>> {
    return inTransaction(db, (trx) => give(trx, giving));
  };

  async function give(
    trx: Trx,
    { refundId, method, actor }: Giving,
  ): Promise<Result<OwedByHand, GivingRefusal>> {
    const refund = await findRefund(trx, refundId);
    if (refund === undefined || !isByHand(refund.providerId)) return err({ kind: "no_such_refund" });
    const booking = await lockWithCabin(trx, refund.bookingId);
    const payment = await findPayment(trx, refund.providerId);
    if (booking === undefined || payment === undefined) throw new Error(`Refund ${refundId} is of nothing.`);
    const owed = await findOwedByHand(trx, refundId);
    if (owed === undefined) throw new Error(`Refund ${refundId} is owed by nobody.`);
    const { givenAs, givenBy } = owed;
    if (givenAs !== null) return err({ kind: "already_given", as: givenAs, by: givenBy ?? "" });

    const [now, by] = [clock(), nameOf(actor)];
    await markGiven(trx, { refundId, as: method, by, at: now });
    const refunded = plus(payment.refunded, refund.amount);
    const status = minus(payment.amount, refunded) === 0 ? "refunded" : payment.status;
    const paymentId = await savePayment(trx, { ...payment, refunded, status, updatedAt: now.toISOString() });
    const { amount } = refund;
    const { currency } = payment;
    const { id: bookingId, code, complexId, guestId, chatId } = booking;
    const reference = `given:${refundId}`;
    await enterInLedger(trx, { bookingId, paymentId, kind: "refund", amount, currency, reference, at: now });
    await writeAudit(trx, {
      ...{
        at: now,
        actor: by,
        channel: channelOf(actor),
        action: "give_back",
        subject: `refund:${refundId}`,
      },
      details: { code, amount, currency, method, payment: payment.providerId },
    });
    const data = { bookingId, code, refundId, amount, currency, givenAs: method, by };
    const audiences = [
      { to: "guest", guestId, chatId } as const,
      { to: "owners", complexId, ...othersThan(actor.chatId) } as const,
    ];
    for (const audience of audiences) await outbox.announce(trx, { event: "refund_given", audience, data });
    return ok(owed);
  }
}
