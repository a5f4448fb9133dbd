import { randomUUID } from "node:crypto";
import { ok, type Result } from "../../src/shared/result.ts";
import { type Account, nowText } from "./account.ts";
import { toMinor } from "./amounts.ts";
import { type Method, methodsOf, typicalMethod } from "./methods.ts";
import { currencyOf, totalOf } from "./preferences.ts";
import { badRequest, notInThisState, paymentNotFound, type Refusal } from "./refusals.ts";
import type { Payment, PaymentStatus, Preference } from "./state.ts";

export type Outcome = "approve" | "pending" | "reject";

/** What to change in a payment to make it a wrong one; `amount` in pesos, as Mercado Pago writes it. */
export type PaymentOverrides = {
  readonly method?: Method;
  readonly amount?: number;
  readonly currency?: string;
  readonly collectorId?: number;
  readonly liveMode?: boolean;
  readonly status?: PaymentStatus;
  readonly statusDetail?: string;
};

/** A person pays a preference. Like the real one, a preference can be paid again; each time is another payment. */
export function pay(
  account: Account,
  preference: Preference,
  outcome: Outcome,
  overrides: PaymentOverrides = {},
  visit: string = randomUUID(),
): Payment {
  const at = nowText(account);
  const method = overrides.method ?? typicalMethod(preference, outcome);
  const result = resultOf(outcome, method);
  const status = overrides.status ?? result.status;
  const currency = overrides.currency ?? currencyOf(preference);
  const payment: Payment = {
    id: account.nextId(),
    preferenceId: preference.id,
    visit,
    status,
    statusDetail: overrides.statusDetail ?? result.statusDetail,
    method: methodsOf[method],
    amount: overrides.amount === undefined ? totalOf(preference) : exactly(overrides.amount, currency),
    currency,
    collectorId: overrides.collectorId ?? account.collectorId,
    liveMode: overrides.liveMode ?? account.liveMode,
    createdAt: at,
    updatedAt: at,
    approvedAt: status === "approved" ? at : undefined,
    refunds: [],
  };
  keep(account, payment);
  account.announce(payment, "payment.created");
  return payment;
}

export function findPayment(account: Account, id: string | number): Result<Payment, Refusal> {
  const { payments } = account.state;
  const payment = Object.hasOwn(payments, id) ? payments[id] : undefined;
  return payment ? ok(payment) : paymentNotFound();
}

export const paymentOfVisit = (account: Account, visit: string): Payment | undefined =>
  Object.values(account.state.payments).find((payment) => payment.visit === visit);

/** Cash handed over or a card's review ended: a payment that was left pending gets its end. */
export function complete(account: Account, id: string | number, outcome: "approve" | "reject") {
  if (outcome === "approve") {
    return move(account, id, isWaiting, () => ({
      status: "approved",
      statusDetail: "accredited",
      approvedAt: nowText(account),
    }));
  }
  return move(account, id, isWaiting, ({ status }) =>
    status === "pending"
      ? { status: "cancelled", statusDetail: "expired" }
      : { status: "rejected", statusDetail: "cc_rejected_other_reason" },
  );
}

/** The seller gives up a pending payment through the API; every other change of a payment is refused. */
export function updatePayment(
  account: Account,
  id: string,
  asked: { readonly status?: unknown },
): Result<Payment, Refusal> {
  if (asked.status !== "cancelled") return badRequest("Invalid status", 2013);
  return move(account, id, isWaiting, () => ({ status: "cancelled", statusDetail: "by_collector" }));
}

const isWaiting = ({ status }: Payment): boolean =>
  status === "pending" || status === "in_process" || status === "authorized";

/** Changes a payment that `may` be changed so, and tells the seller. */
export function move(
  account: Account,
  id: string | number,
  may: (payment: Payment) => boolean,
  change: (payment: Payment) => Partial<Payment>,
): Result<Payment, Refusal> {
  const found = findPayment(account, id);
  if (!found.ok) return found;
  if (!may(found.value)) return notInThisState();

  const payment = { ...found.value, ...change(found.value), updatedAt: nowText(account) };
  keep(account, payment);
  account.announce(payment, "payment.updated");
  return ok(payment);
}

function keep(account: Account, payment: Payment): void {
  account.state.payments[String(payment.id)] = payment;
  account.changed();
}

function resultOf(outcome: Outcome, method: Method): Pick<Payment, "status" | "statusDetail"> {
  switch (outcome) {
    case "approve":
      return { status: "approved", statusDetail: "accredited" };
    case "pending":
      return method === "cash"
        ? { status: "pending", statusDetail: "pending_waiting_payment" }
        : { status: "in_process", statusDetail: "pending_contingency" };
    case "reject":
      return method === "card"
        ? { status: "rejected", statusDetail: "cc_rejected_insufficient_amount" }
        : { status: "rejected", statusDetail: "rejected_high_risk" };
    default:
      return outcome satisfies never;
  }
}

function exactly(amount: number, currency: string): number {
  const minor = toMinor(amount, currency);
  if (minor === undefined) throw new RangeError(`${amount} is finer than ${currency} can be`);
  return minor;
}
