import { ok, type Result } from "../../src/shared/result.ts";
import { type Account, nowText } from "./account.ts";
import { toDecimal } from "./amounts.ts";
import { instantText } from "./instants.ts";
import { refundedOf } from "./payment-view.ts";
import { move } from "./payments.ts";
import { type Refusal, refuse } from "./refusals.ts";
import type { Chargeback, Payment } from "./state.ts";

/** The payer's bank asks for the money back: Mercado Pago keeps it until that is decided. */
export function chargeBack(account: Account, id: string | number): Result<Payment, Refusal> {
  const moved = move(account, id, isCredited, () => ({ status: "charged_back", statusDetail: "in_process" }));
  if (!moved.ok) return moved;
  const at = nowText(account);
  const chargeback = {
    id: String(account.nextId()),
    paymentId: moved.value.id,
    createdAt: at,
    updatedAt: at,
  };
  account.state.chargebacks[chargeback.id] = chargeback;
  account.changed();
  account.announce(moved.value, "chargeback.created", { id: chargeback.id, topic: "topic_chargebacks_wh" });
  return moved;
}

/** The bank decides: the seller keeps the money, or it is gone. Banks have changed their minds. */
export const decideChargeback = (account: Account, id: string | number, winner: "seller" | "payer") =>
  move(account, id, isChargedBack, () => ({
    status: "charged_back",
    statusDetail: winner === "seller" ? "reimbursed" : "settled",
  }));

/** The payer opens a claim, and the money waits for its end. */
export function openDispute(account: Account, id: string | number): Result<Payment, Refusal> {
  const moved = move(account, id, isApproved, () => ({ status: "in_mediation", statusDetail: "pending" }));
  if (moved.ok) {
    const claim = { id: String(account.nextId()), topic: "topic_claims_integration_wh" } as const;
    account.announce(moved.value, "claims.created", claim);
  }
  return moved;
}

/** Mercado Pago decides a claim: the seller keeps the money, or all that is left goes back. */
export function decideDispute(account: Account, id: string | number, winner: "seller" | "payer") {
  return move(account, id, isInMediation, (payment) => {
    if (winner === "seller") return { status: "approved", statusDetail: "accredited" };
    const amount = payment.amount - refundedOf(payment);
    const refund = { id: account.nextId(), amount, createdAt: nowText(account) };
    return { status: "refunded", statusDetail: "refunded", refunds: [...payment.refunds, refund] };
  });
}

export function findChargeback(account: Account, id: string): Result<Chargeback, Refusal> {
  const { chargebacks } = account.state;
  const found = Object.hasOwn(chargebacks, id) ? chargebacks[id] : undefined;
  return found ? ok(found) : refuse(404, "not_found", "Chargeback not found");
}

/** The chargeback as the API answers it. */
export function chargebackView(account: Account, chargeback: Chargeback) {
  const payment = account.state.payments[chargeback.paymentId];
  const currency = payment?.currency ?? "ARS";
  return {
    id: chargeback.id,
    payments: [chargeback.paymentId],
    currency,
    amount: toDecimal(payment ? payment.amount - refundedOf(payment) : 0, currency),
    coverage_applied: false,
    coverage_elegible: true,
    documentation_required: true,
    documentation_status: "not_supplied",
    documentation: {},
    date_documentation_deadline: instantText(chargeback.createdAt),
    date_created: instantText(chargeback.createdAt),
    date_last_updated: instantText(chargeback.updatedAt),
    live_mode: account.liveMode,
  };
}

const isApproved = ({ status }: Payment): boolean => status === "approved";
const isInMediation = ({ status }: Payment): boolean => status === "in_mediation";
const isChargedBack = ({ status }: Payment): boolean => status === "charged_back";
const isCredited = (payment: Payment): boolean => isApproved(payment) || isInMediation(payment);
