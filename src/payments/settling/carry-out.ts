import { othersThan } from "../../booking/actor.ts";
import type { Booking } from "../../booking/domain/booking.ts";
import { type Centavos, centavos, minus } from "../../booking/domain/money.ts";
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

type Paid = Pick<Case, "booking" | "payment" | "teller">;

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
        ...(surplus !== undefined && { words: { surplus, due: centavos(0) } }),
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
        const settled = await deps.booking.settleDeposit(trx, booking.id, { except: teller });
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
        await settleSurplus(trx, { booking: settled.value, payment, teller }, decision.surplus);
        return { outcome: "booked", reason: null };
      }
      case "balance": {
        const { paid, due, surplus } = decision;
        await tellOfBalance(trx, { booking, teller }, { paid, due, payment: payment.id });
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

  async function refundSurplus(trx: Trx, booking: Booking, payment: ProviderPayment, surplus: Centavos) {
    const { id: providerId, amount, refunded: gone, currency } = payment;
    const reason = "over_paid";
    await owePart(deps, trx, booking, { payment: { providerId, amount, gone }, amount: surplus, reason });
    const told = { amount: surplus, currency, reason, payment: providerId } as const;
    if (!isByHand(providerId)) await tellOfRefund(deps, trx, booking, told);
  }

  /** A booking that became cheaper may have a page open that asks for more than all of it: the rest goes back. */
  async function settleSurplus(trx: Trx, paid: Paid, surplus: Centavos) {
    const { booking, payment } = paid;
    const credited = centavos(Math.min(surplus, booking.quote.balance));
    const tooMuch = minus(surplus, credited);
    if (credited > 0) await creditSurplus(trx, paid, credited);
    if (tooMuch > 0) await refundSurplus(trx, booking, payment, tooMuch);
  }

  /** It counts towards the balance, and both sides know of it before they meet. */
  async function creditSurplus(trx: Trx, { booking, payment, teller }: Paid, surplus: Centavos) {
    const due = centavos(Math.max(0, booking.quote.balance - surplus));
    await alertOwners(deps, trx, {
      what: "overpaid",
      booking,
      payment,
      except: teller,
      words: { surplus, due },
    });
    await tellGuest(trx, booking, "payment_overpaid", { surplus, due });
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
