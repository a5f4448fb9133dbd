import type { GiveBackReason } from "../../booking/deps.ts";
import type { Booking } from "../../booking/domain/booking.ts";
import { type Centavos, plus } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import { methodOf } from "../by-hand/by-hand.ts";
import type { TillDeps } from "../deps.ts";
import type { RefundReason } from "../settling/decide-settlement.ts";
import type { KeptPayment } from "../tables/payments.ts";
import { insertRefund } from "../tables/refunds.ts";

type OwedByHand = {
  readonly payment: KeptPayment;
  readonly amount: Centavos;
  readonly reason: RefundReason | GiveBackReason | "over_paid";
};

/**
 * Owes the guest money that came by hand. No job can give it back: the owners are told whom they owe how much and why, and
 * say so when it is done.
 */
export async function oweByHand(
  { outbox, clock }: Pick<TillDeps, "outbox" | "clock">,
  trx: Trx,
  booking: Booking,
  { payment, amount, reason }: OwedByHand,
): Promise<void> {
  const { id: bookingId, code, complexId, guestId, chatId, quote } = booking;
  const { providerId, gone } = payment;
  const owed = { bookingId, providerId, amount, upTo: plus(gone, amount), reason };
  const refundId = await insertRefund(trx, { ...owed, createdAt: clock() });

  const { currency } = quote;
  const data = { bookingId, code, refundId, amount, currency, reason, cameAs: methodOf(providerId) };
  const audiences = [{ to: "guest", guestId, chatId } as const, { to: "owners", complexId } as const];
  for (const audience of audiences) await outbox.announce(trx, { event: "refund_by_hand", audience, data });
}
