import { writeAudit } from "../../audit/tables/audit-entries.ts";
import { channelOf, nameOf, type OwnerActor, othersThan } from "../../booking/actor.ts";
import { moneyIn } from "../../booking/count-money.ts";
import { inTransaction } from "../../db/transaction.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { paymentSubject } from "../alert-owners.ts";
import type { TillDeps } from "../deps.ts";
import { enterInLedger } from "../enter-in-ledger.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { findPayment, type PaymentRecord, paidFor, savePayment } from "../tables/payments.ts";
import { markUndone } from "../tables/payments-by-hand.ts";
import { dropRefunds } from "../tables/refunds.ts";
import { isByHand, methodOf } from "./by-hand.ts";

export type Undoing = { readonly payment: string; readonly reason: string; readonly actor: OwnerActor };

export type UndoRefusal =
  /** No payment that came by hand. */
  | { readonly kind: "no_such_payment" }
  | { readonly kind: "already_undone" }
  /** Something of it has gone back to the guest: it was there. */
  | { readonly kind: "given_back" };

/**
 * Takes back what was written down of money that never came: an entry against it, nothing is deleted. What was to go back
 * of it does not. The booking stays as it is: whether a stay without its deposit is kept is the owner's to say.
 */
export function createUndoTaking(deps: TillDeps) {
  const { db, outbox, clock } = deps;

  return function undoTaking(undoing: Undoing): Promise<Result<PaymentRecord, UndoRefusal>> {
    const { payment: providerId, reason, actor } = undoing;
    return inTransaction(db, async (trx) => {
      const found = isByHand(providerId) ? await findPayment(trx, providerId) : undefined;
      const booking = found && (await lockWithCabin(trx, found.bookingId));
      const payment = await findPayment(trx, providerId);
      if (booking === undefined || payment === undefined) return err({ kind: "no_such_payment" });
      if (payment.refunded > 0) return err({ kind: "given_back" });
      const [at, by] = [clock(), nameOf(actor)];
      if (!(await markUndone(trx, { providerId, by, because: reason, at })))
        return err({ kind: "already_undone" });

      const undone = { ...payment, status: "cancelled", statusDetail: "undone" } as const;
      const paymentId = await savePayment(trx, { ...undone, updatedAt: at.toISOString() });
      await dropRefunds(trx, { providerId, by, at });
      const { amount, currency } = payment;
      const { id: bookingId, code, complexId, guestId, chatId } = booking;
      const entry = {
        bookingId,
        paymentId,
        kind: "reversal",
        amount,
        currency,
        reference: providerId,
      } as const;
      await enterInLedger(trx, { ...entry, at });
      await writeAudit(trx, {
        ...{
          at,
          actor: by,
          channel: channelOf(actor),
          action: "undo_payment",
          subject: paymentSubject(providerId),
        },
        ...{ from: payment.status, to: undone.status, details: { code, amount, currency, reason } },
      });
      const { due } = moneyIn(booking, await paidFor(trx, bookingId));
      const data = {
        bookingId,
        code,
        amount,
        currency,
        cameAs: methodOf(providerId),
        because: reason,
        by,
        due,
      };
      const audiences = [
        { to: "guest", guestId, chatId } as const,
        { to: "owners", complexId, ...othersThan(actor.chatId) } as const,
      ];
      for (const audience of audiences)
        await outbox.announce(trx, { event: "payment_undone", audience, data });
      return ok(payment);
    });
  };
}
