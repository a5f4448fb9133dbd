import { ok, type Result } from "../../src/shared/result.ts";
import { type Account, nowText } from "./account.ts";
import { type Minor, toMinor } from "./amounts.ts";
import { refundedOf } from "./payment-view.ts";
import { findPayment, move } from "./payments.ts";
import { badRequest, notInThisState, type Refusal, refuse } from "./refusals.ts";
import type { Payment, Refund } from "./state.ts";

/** In Argentina money goes back within 360 days of its approval. */
const REFUNDABLE_MS = 360 * 86_400_000;

export type Refunded = { readonly payment: Payment; readonly refund: Refund };

/**
 * Gives money back to the payer: all that is left without an `amount` (pesos), else that part.
 *
 * A partial refund leaves the payment `approved`, as Mercado Pago does; the last one makes it `refunded`.
 * It does not publish its codes for an empty account and for too much: those two carry none here.
 */
export function refundPayment(
  account: Account,
  id: string | number,
  amount: unknown,
  balanceLacks: boolean,
): Result<Refunded, Refusal> {
  const found = findPayment(account, id);
  if (!found.ok) return found;
  const { value: payment } = found;
  if (!isApproved(payment)) return notInThisState();
  if (isTooOld(account, payment)) return badRequest("Payment too old to be refunded", 2024);

  const left = payment.amount - refundedOf(payment);
  const asked = amount === undefined || amount === null ? ok(left) : readAmount(amount, payment.currency);
  if (!asked.ok) return asked;
  if (asked.value > left) return badRequest("The refund amount exceeds what is left of the payment");
  if (balanceLacks) return badRequest("Insufficient balance to refund");

  const refund = { id: account.nextId(), amount: asked.value, createdAt: nowText(account) };
  const refunds = [...payment.refunds, refund];
  const moved = move(account, id, isApproved, () =>
    asked.value === left
      ? { refunds, status: "refunded", statusDetail: "refunded" }
      : { refunds, statusDetail: "partially_refunded" },
  );
  return moved.ok ? ok({ payment: moved.value, refund }) : moved;
}

export function findRefund(account: Account, id: string, refundId: string): Result<Refunded, Refusal> {
  const found = findPayment(account, id);
  if (!found.ok) return found;
  const refund = found.value.refunds.find((one) => String(one.id) === refundId);
  return refund ? ok({ payment: found.value, refund }) : refuse(404, "not_found", "Refund not found", 2032);
}

const isApproved = ({ status }: Payment): boolean => status === "approved";

const isTooOld = (account: Account, { approvedAt }: Payment): boolean =>
  account.now().getTime() - Date.parse(approvedAt ?? "") > REFUNDABLE_MS;

function readAmount(amount: unknown, currency: string): Result<Minor, Refusal> {
  const minor = typeof amount === "number" ? toMinor(amount, currency) : undefined;
  if (minor === undefined) return badRequest("amount attribute must be numeric", 4041);
  return minor > 0 ? ok(minor) : badRequest("amount attribute must be positive", 4040);
}
