import {
  type AwaitingDeposit,
  type AwaitingTransferCheck,
  type Booking,
  isHold,
  isKept,
  isOverdue,
} from "../../booking/domain/booking.ts";
import { beyond, type Centavos, centavos, minus, plus } from "../../booking/domain/money.ts";
import type { PaymentStatus, ProviderPayment, Seller } from "../mercadopago/gateway.ts";
import type { Purpose } from "../reference.ts";
import { CHARGEBACK_OPEN, CHARGEBACK_WON, standingOf } from "./standing.ts";

/** What became of a payment's money: it booked, it waits for the rest, it goes back, or it is not ours. */
export type Outcome = "booked" | "partial" | "refund" | "ignored";

export type RefundReason = "dates_gone" | "already_paid" | "booking_over" | "wrong_currency" | "nothing_due";

/** What the owner has to look at in the provider's own panel. */
export type AlertReason =
  | "unknown_reference"
  | "wrong_currency"
  | "wrong_collector"
  | "not_live"
  | "overpaid"
  | "refunded"
  | "partially_refunded"
  | "charged_back"
  | "in_mediation"
  | "dispute_won"
  | "chargeback_lost"
  | "refund_waiting"
  | "refund_not_connected";

/** A payment as we last wrote it down. */
export type KnownPayment = Pick<ProviderPayment, "status" | "statusDetail" | "refunded" | "updatedAt"> & {
  readonly outcome: Outcome | null;
};

export type SettlementFacts = {
  readonly payment: ProviderPayment;
  readonly known: KnownPayment | undefined;
  /** How much of it is to have gone back by our own doing, with what had gone back before. */
  readonly promised: Centavos;
  readonly seller: Seller;
  readonly booking: Booking;
  readonly purpose: Purpose;
  /** What the booking's other payments have brought and kept; what is claimed back is not asked for again. */
  readonly received: Centavos;
  readonly now: Date;
};

export type Decision =
  /** Nothing we did not know. */
  | { readonly kind: "stale" }
  /** Write it down; there is nothing to do yet, or any more. */
  | { readonly kind: "record"; readonly alert?: AlertReason; readonly surplus?: Centavos }
  | { readonly kind: "failed" }
  | { readonly kind: "ignore"; readonly alert: AlertReason }
  | { readonly kind: "refund"; readonly reason: RefundReason; readonly alert?: AlertReason }
  | { readonly kind: "partial"; readonly paid: Centavos; readonly missing: Centavos }
  /** Enough has come: the booking says whether the dates can still be had. */
  | { readonly kind: "settle"; readonly paid: Centavos; readonly surplus: Centavos }
  /** Of `brought`, as much as was still owed; a surplus goes back. */
  | {
      readonly kind: "balance";
      readonly brought: Centavos;
      readonly paid: Centavos;
      readonly due: Centavos;
      readonly surplus: Centavos;
    };

/** Decides once about a payment's money, when it is approved; what happens to it later is written down and told. */
export function decideSettlement(facts: SettlementFacts): Decision {
  const { payment, known, seller, booking } = facts;
  if (known && !isNews(payment, known)) return { kind: "stale" };
  if (known?.outcome) return followUp(facts, known.outcome, known);

  const standing = standingOf(payment);
  if (standing === "awaited") return { kind: "record" };
  if (standing === "failed") return { kind: "failed" };
  if (payment.collectorId !== seller.collectorId) return { kind: "ignore", alert: "wrong_collector" };
  if (payment.liveMode !== seller.liveMode) return { kind: "ignore", alert: "not_live" };
  if (standing !== "held") return { kind: "record", ...alertOf(payment, known) };
  if (payment.currency !== booking.quote.currency) {
    return { kind: "refund", reason: "wrong_currency", alert: "wrong_currency" };
  }
  return facts.purpose === "balance" && !isHold(booking) ? decideBalance(facts) : decideApproved(facts);
}

/** Whatever is paid of the rest counts, as long as there is a stay to pay for and no more than it costs. */
function decideBalance({ payment, booking, received }: SettlementFacts): Decision {
  if (!isKept(booking)) return { kind: "refund", reason: "booking_over" };
  const owed = beyond(booking.quote.total, received);
  if (owed === 0) return { kind: "refund", reason: "nothing_due" };
  const brought = minus(payment.amount, payment.refunded);
  const paid = centavos(Math.min(brought, owed));
  return { kind: "balance", brought, paid, due: minus(owed, paid), surplus: minus(brought, paid) };
}

function decideApproved({ payment, booking, received, now }: SettlementFacts): Decision {
  const { deposit } = booking.quote;
  const brought = minus(payment.amount, payment.refunded);
  const paid = plus(received, brought);
  if (paid >= deposit) return { kind: "settle", paid, surplus: centavos(Math.min(brought, paid - deposit)) };
  if (!isPayable(booking, now)) return { kind: "refund", reason: refundReason(booking) };
  return { kind: "partial", paid, missing: minus(deposit, paid) };
}

/** Our own refund is no surprise; anything else that happens to settled money is the owner's to know. */
function followUp(facts: SettlementFacts, outcome: Outcome, known: KnownPayment): Decision {
  const { payment, promised } = facts;
  if (outcome === "ignored") return { kind: "record" };
  const isOurs = outcome === "refund" || payment.refunded <= promised;
  switch (standingOf(payment)) {
    case "held":
      if (!isOurs && payment.refunded !== known.refunded)
        return { kind: "record", alert: "partially_refunded" };
      return standingOf(known) === "held" ? { kind: "record" } : ofMoneyThatIsBack(facts, outcome);
    case "returned":
      return isOurs ? { kind: "record" } : { kind: "record", ...alertOf(payment, known) };
    default:
      return { kind: "record", ...alertOf(payment, known) };
  }
}

/** What the owner has to know of money that is not in the account, or not any more; not where that is how it was. */
function alertOf(
  payment: ProviderPayment,
  known: KnownPayment | undefined,
): { readonly alert?: AlertReason } {
  const standing = standingOf(payment);
  if (known && known.status === payment.status && standingOf(known) === standing) return {};
  switch (standing) {
    case "disputed":
      return { alert: payment.status === "charged_back" ? "charged_back" : "in_mediation" };
    case "lost":
      return { alert: "chargeback_lost" };
    case "returned":
      return { alert: "refunded" };
    default:
      return {};
  }
}

/** A claim has ended for us; where it had been taken for lost, the guest may have paid the same again. */
function ofMoneyThatIsBack(
  { payment, promised, booking, received }: SettlementFacts,
  outcome: Outcome,
): Decision {
  const kept = minus(payment.amount, centavos(Math.max(payment.refunded, promised)));
  const surplus = centavos(Math.min(kept, Math.max(0, plus(received, kept) - booking.quote.total)));
  return outcome !== "refund" && isKept(booking) && surplus > 0
    ? { kind: "record", alert: "overpaid", surplus }
    : { kind: "record", alert: "dispute_won" };
}

/** Whether a deposit is waited for, and there is still time. */
export function isPayable(booking: Booking, now: Date): booking is AwaitingDeposit | AwaitingTransferCheck {
  return isHold(booking) && booking.state !== "awaiting_owner" && !isOverdue(booking, now);
}

/** Why a payment for a booking that waits for none goes back. */
export function refundReason(booking: Booking): RefundReason {
  return isKept(booking) ? "already_paid" : "booking_over";
}

/**
 * The provider's clock orders what it tells, because statuses alone cannot: a claim that is settled leads back from
 * `in_mediation` to `approved`. Only within the same instant does the status further down the road win.
 */
function isNews(told: ProviderPayment, known: KnownPayment): boolean {
  const [at, knownAt] = [Date.parse(told.updatedAt), Date.parse(known.updatedAt)];
  if (at !== knownAt) return at > knownAt;
  if (rankOf(told) !== rankOf(known)) return rankOf(told) > rankOf(known);
  return told.refunded > known.refunded;
}

const rankOf = ({ status, statusDetail }: Pick<ProviderPayment, "status" | "statusDetail">): number =>
  RANK[status] + (status === "charged_back" ? chargebackRank(statusDetail) : 0);

function chargebackRank(detail: string): number {
  if (detail === CHARGEBACK_OPEN) return 0;
  return detail === CHARGEBACK_WON ? 2 : 1;
}

const RANK: Readonly<Record<PaymentStatus, number>> = {
  pending: 0,
  in_process: 1,
  authorized: 2,
  rejected: 3,
  cancelled: 4,
  approved: 5,
  in_mediation: 6,
  refunded: 7,
  charged_back: 8,
};
