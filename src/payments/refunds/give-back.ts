import type { GiveBackReason } from "../../booking/deps.ts";
import type { Booking } from "../../booking/domain/booking.ts";
import { type Centavos, centavos, minus } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import { isByHand } from "../by-hand/by-hand.ts";
import type { TillDeps } from "../deps.ts";
import type { ProviderPayment } from "../mercadopago/gateway.ts";
import type { Outcome, RefundReason } from "../settling/decide-settlement.ts";
import { partialPayments, savePayment } from "../tables/payments.ts";
import { promisedOf, refundsNotDone } from "../tables/refunds.ts";
import { oweByHand } from "./owe-by-hand.ts";
import { oweWhole } from "./owe-whole.ts";
import { addPartJob, addRefundJob } from "./refund-jobs.ts";

/** Why a part of a payment goes back: as the booking room says, or because it was more than was owed. */
export type PartReason = GiveBackReason | "over_paid";

type Refundable = Pick<ProviderPayment, "id" | "amount" | "refunded" | "currency">;

type GiveBackDeps = Pick<TillDeps, "outbox" | "clock">;

/** Owes the guest a payment: a job gives it back until it has, or an owner; guest and owners are told why. */
export async function giveBack(
  deps: GiveBackDeps,
  trx: Trx,
  booking: Booking,
  payment: Refundable,
  reason: RefundReason,
): Promise<void> {
  const { id, amount, refunded, currency } = payment;
  if (isByHand(id)) return giveBackByHand(deps, trx, booking, payment, reason);
  await oweWhole(trx, { bookingId: booking.id, payment, reason, createdAt: deps.clock() });
  await addRefundJob(trx, id);
  await tellOfRefund(deps, trx, booking, {
    amount: minus(amount, refunded),
    currency,
    reason,
    payment: id,
  });
}

async function giveBackByHand(
  deps: GiveBackDeps,
  trx: Trx,
  booking: Booking,
  { id: providerId, amount, refunded }: Refundable,
  reason: RefundReason,
): Promise<void> {
  const gone = centavos(Math.max(refunded, await promisedOf(trx, providerId)));
  if (gone === amount) return;
  const payment = { providerId, amount, gone };
  await oweByHand(deps, trx, booking, { payment, amount: minus(amount, gone), reason });
}

type RefundTold = {
  readonly amount: Centavos;
  readonly currency: string;
  readonly reason: RefundReason | PartReason;
  /** Where it is one payment's. */
  readonly payment?: string;
};

/** Guest and owners hear how much goes back and why. */
export async function tellOfRefund(
  { outbox }: Pick<TillDeps, "outbox">,
  trx: Trx,
  booking: Booking,
  told: RefundTold,
): Promise<void> {
  const { complexId, guestId, chatId } = booking;
  const audiences = [{ to: "guest", guestId, chatId } as const, { to: "owners", complexId } as const];
  const data = { bookingId: booking.id, code: booking.code, ...told };
  for (const audience of audiences) {
    await outbox.announce(trx, { event: "payment_refunded", audience, data });
  }
}

/** Owes the guest every payment that was waiting for the rest of a deposit that will not come. */
export async function giveBackPartials(
  deps: GiveBackDeps,
  trx: Trx,
  booking: Booking,
  reason: RefundReason,
): Promise<void> {
  for (const payment of await partialPayments(trx, booking.id)) {
    await savePayment(trx, { ...payment, outcome: "refund", reason });
    await giveBack(deps, trx, booking, { ...payment, id: payment.providerId }, reason);
  }
}

/**
 * A payment's jobs end when its payer's bank has taken it back. Where that is undone, what was owed of it is owed again.
 */
export async function oweAgain(trx: Trx, payment: Refundable, outcome: Outcome): Promise<void> {
  if (outcome === "refund") return addRefundJob(trx, payment.id);
  for (const refundId of await refundsNotDone(trx, payment.id)) await addPartJob(trx, refundId);
}
