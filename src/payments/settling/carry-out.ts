import { othersThan } from "../../booking/actor.ts";
import type { Booking } from "../../booking/domain/booking.ts";
import { beyond, type Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import type { Json } from "../../shared/json.ts";
import { alertOwners } from "../alert-owners.ts";
import { isByHand } from "../by-hand/by-hand.ts";
import type { TillDeps } from "../deps.ts";
import type { ProviderPayment } from "../mercadopago/gateway.ts";
import { owePart } from "../money.ts";
import { giveBack, giveBackPartials, oweAgain, tellOfRefund } from "../refunds/give-back.ts";
import { bookPartialPayments, hasFailedPayment, type PaymentRecord } from "../tables/payments.ts";
import {
  type AlertReason,
  type Decision,
  isPayable,
  type Outcome,
  type RefundReason,
  refundReason,
} from "./decide-settlement.ts";
import { standingOf } from "./standing.ts";

type Ending = { readonly outcome: Outcome | null; readonly reason: RefundReason | null };

type Case = {
  readonly payment: ProviderPayment;
  readonly known: PaymentRecord | undefined;
  readonly booking: Booking;
  /** The chat of the owner who tells of it, and is answered there. */
  readonly teller: string | undefined;
  readonly now: Date;
};

const UNDECIDED: Ending = { outcome: null, reason: null };

/** Does what was decided about a payment, and says what became of its money. */
export function createCarryOut(deps: TillDeps) {
  return async function carryOut(
    trx: Trx,
    decision: Exclude<Decision, { kind: "stale" }>,
    { payment, known, booking, teller, now }: Case,
  ): Promise<Ending> {
    const alert = (what: AlertReason, surplus?: Centavos) =>
      alertOwners(deps, trx, {
        ...{ what, booking, payment },
        ...(surplus !== undefined && { words: { surplus } }),
      });

    switch (decision.kind) {
      case "record":
        if (decision.alert) await alert(decision.alert, decision.surplus);
        if (known?.outcome && standingOf(payment) === "held" && standingOf(known) !== "held")
          await oweAgain(trx, payment, known.outcome);
        return known ? { outcome: known.outcome, reason: known.reason } : UNDECIDED;
      case "failed":
        await consoleGuest(trx, booking, now);
        return UNDECIDED;
      case "ignore":
        await alert(decision.alert);
        return { outcome: "ignored", reason: null };
      case "refund":
        if (decision.alert) await alert(decision.alert);
        return refund(trx, booking, payment, decision.reason);
      case "partial":
        await tellGuest(trx, booking, "payment_underpaid", {
          paid: decision.paid,
          missing: decision.missing,
          currency: payment.currency,
        });
        return { outcome: "partial", reason: null };
      case "settle": {
        const told = { received: decision.paid, except: teller };
        const settled = await deps.booking.settleDeposit(trx, booking.id, told);
        if (!settled.ok) {
          const { error } = settled;
          return refund(
            trx,
            booking,
            payment,
            error.kind === "dates_gone" ? error.kind : refundReason(error.booking),
          );
        }
        await bookPartialPayments(trx, booking.id);
        const tooMuch = beyond(decision.surplus, settled.value.quote.balance); // the rest counts
        if (tooMuch > 0) await refundSurplus(trx, settled.value, payment, tooMuch);
        return { outcome: "booked", reason: null };
      }
      case "balance": {
        const { brought, paid, due, surplus } = decision;
        await tellOfBalance(trx, { booking, teller }, { brought, paid, due, surplus, payment: payment.id });
        if (surplus > 0) await refundSurplus(trx, booking, payment, surplus);
        return { outcome: "booked", reason: null };
      }
      default:
        return decision satisfies never;
    }
  };

  async function tellOfBalance(
    trx: Trx,
    { booking, teller }: Pick<Case, "booking" | "teller">,
    told: Readonly<Record<string, Json>>,
  ) {
    await tellGuest(trx, booking, "balance_paid", told);
    const { id: bookingId, code, complexId } = booking;
    await deps.outbox.announce(trx, {
      event: "balance_paid",
      audience: { to: "owners", complexId, ...othersThan(teller) },
      data: { bookingId, code, ...told },
    });
  }

  /** A booking that became cheaper may have a page open that asks for more than all of it. */
  async function refundSurplus(trx: Trx, booking: Booking, payment: ProviderPayment, surplus: Centavos) {
    const { id: providerId, amount, refunded: gone, currency } = payment;
    const reason = "over_paid";
    await owePart(deps, trx, booking, { payment: { providerId, amount, gone }, amount: surplus, reason });
    const told = { amount: surplus, currency, reason, payment: providerId } as const;
    if (!isByHand(providerId)) await tellOfRefund(deps, trx, booking, told);
  }

  async function refund(
    trx: Trx,
    booking: Booking,
    payment: ProviderPayment,
    reason: RefundReason,
  ): Promise<Ending> {
    await giveBack(deps, trx, booking, payment, reason);
    // The deposit will not be completed any more, unless it only came in the wrong currency.
    if (reason !== "wrong_currency") await giveBackPartials(deps, trx, booking, reason);
    return { outcome: "refund", reason };
  }

  /** Once a booking: whoever tries a third card has seen on the payment page that the second one failed. */
  async function consoleGuest(trx: Trx, booking: Booking, now: Date): Promise<void> {
    if (!isPayable(booking, now) || (await hasFailedPayment(trx, booking.id))) return;
    await tellGuest(trx, booking, "payment_rejected", {});
  }

  function tellGuest(trx: Trx, booking: Booking, event: string, data: Readonly<Record<string, Json>>) {
    const { id: bookingId, code, guestId, chatId } = booking;
    return deps.outbox.announce(trx, {
      event,
      audience: { to: "guest", guestId, chatId },
      data: { bookingId, code, ...data },
    });
  }
}
