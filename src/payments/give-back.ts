import type { Booking } from "../booking/domain/booking.ts";
import { minus } from "../booking/domain/money.ts";
import type { Trx } from "../db/connect.ts";
import { addJob } from "../db/jobs.ts";
import type { RefundReason } from "./decide-settlement.ts";
import type { PaymentsDeps } from "./deps.ts";
import type { ProviderPayment } from "./gateway.ts";
import { partialPayments, savePayment } from "./tables/payments.ts";

/** The last ones are six hours apart, so this is most of the year in which a payment can be refunded. */
const REFUND_ATTEMPTS = 1_000;

type Refundable = Pick<ProviderPayment, "id" | "amount" | "refunded" | "currency">;

/** Owes the guest a payment: a job gives it back until it has, guest and owners are told why. */
export async function giveBack(
  deps: PaymentsDeps,
  trx: Trx,
  booking: Booking,
  payment: Refundable,
  reason: RefundReason,
): Promise<void> {
  const { id, amount, refunded, currency } = payment;
  const once = { key: refundKey(id), maxAttempts: REFUND_ATTEMPTS };
  await addJob(trx, "refund_payment", { paymentId: id }, once);

  const { complexId, guestId, chatId } = booking;
  const audiences = [{ to: "guest", guestId, chatId } as const, { to: "owners", complexId } as const];
  const data = {
    bookingId: booking.id,
    code: booking.code,
    payment: id,
    amount: minus(amount, refunded),
    currency,
    reason,
  };
  for (const audience of audiences) {
    await deps.outbox.announce(trx, { event: "payment_refunded", audience, data });
  }
}

/** Owes the guest every payment that was waiting for the rest of a deposit that will not come. */
export async function giveBackPartials(
  deps: PaymentsDeps,
  trx: Trx,
  booking: Booking,
  reason: RefundReason,
): Promise<void> {
  for (const payment of await partialPayments(trx, booking.id)) {
    await savePayment(trx, { ...payment, outcome: "refund", reason });
    await giveBack(deps, trx, booking, { ...payment, id: payment.providerId }, reason);
  }
}

/** The same for the job and the provider: however often it is tried, the money goes back once. */
export const refundKey = (providerId: string) => `refund:${providerId}`;
