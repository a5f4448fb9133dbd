import type { ProviderPayment } from "../mercadopago/gateway.ts";

/**
 * Where a payment's money is: with nobody yet, or never; in the account; claimed by the payer, and nobody's until that
 * is decided; given back; or taken back by the payer's bank.
 */
export type Standing = "awaited" | "failed" | "held" | "disputed" | "returned" | "lost";

/** What the payer's bank says of a chargeback while it is open, and once it is lost for the payer. */
export const CHARGEBACK_OPEN = "in_process";
export const CHARGEBACK_WON = "reimbursed";

/** A chargeback whose detail we do not know counts as lost: nobody must take it for money that is there. */
export function standingOf({
  status,
  statusDetail,
}: Pick<ProviderPayment, "status" | "statusDetail">): Standing {
  switch (status) {
    case "pending":
    case "in_process":
    case "authorized":
      return "awaited";
    case "rejected":
    case "cancelled":
      return "failed";
    case "approved":
      return "held";
    case "in_mediation":
      return "disputed";
    case "refunded":
      return "returned";
    case "charged_back":
      if (statusDetail === CHARGEBACK_OPEN) return "disputed";
      return statusDetail === CHARGEBACK_WON ? "held" : "lost";
    default:
      return status satisfies never;
  }
}

/** Whether the money has reached the account at some time. */
export const hasArrived = (payment: Parameters<typeof standingOf>[0]): boolean =>
  !["awaited", "failed"].includes(standingOf(payment));
