import type { Money } from "../booking/deps.ts";
import type { Booking } from "../booking/domain/booking.ts";
import { type Centavos, centavos, minus, plus } from "../booking/domain/money.ts";
import type { Trx } from "../db/connect.ts";
import { isByHand } from "./by-hand/by-hand.ts";
import type { PaymentsDeps } from "./deps.ts";
import { type PartReason, tellOfRefund } from "./refunds/give-back.ts";
import { oweByHand } from "./refunds/owe-by-hand.ts";
import { addPartJob } from "./refunds/refund-jobs.ts";
import { bookPartialPayments, type KeptPayment, keptPayments, paidFor } from "./tables/payments.ts";
import { insertRefund } from "./tables/refunds.ts";

type MoneyDeps = Pick<PaymentsDeps, "outbox" | "clock">;

/** What the booking room may know and do about money. It needs no account: what is owed waits for one. */
export function createMoney(deps: MoneyDeps): Money {
  return {
    received: paidFor,

    completeDeposit: bookPartialPayments,

    /** Of the newest payment first: it is the one that the provider gives back soonest. */
    async giveBack(trx, booking, amount, reason) {
      let left = amount;
      let byProvider = centavos(0);
      for (const payment of await keptPayments(trx, booking.id)) {
        const part = centavos(Math.min(left, minus(payment.amount, payment.gone)));
        if (part > 0) await owePart(deps, trx, booking, { payment, amount: part, reason });
        if (!isByHand(payment.providerId)) byProvider = plus(byProvider, part);
        left = minus(left, part);
      }
      if (left > 0) throw new Error(`Booking ${booking.code} has ${left} centavos less than are to go back.`);
      const told = { amount: byProvider, currency: booking.quote.currency, reason };
      if (byProvider > 0) await tellOfRefund(deps, trx, booking, told);
    },
  };
}

type Part = { readonly payment: KeptPayment; readonly amount: Centavos; readonly reason: PartReason };

/** Owes a part of a payment: a job gives it back until it has, or an owner, who is then told so. */
export async function owePart(deps: MoneyDeps, trx: Trx, booking: Booking, part: Part): Promise<void> {
  const { payment, amount, reason } = part;
  if (isByHand(payment.providerId)) return oweByHand(deps, trx, booking, part);
  const refundId = await insertRefund(trx, {
    bookingId: booking.id,
    providerId: payment.providerId,
    amount,
    upTo: plus(payment.gone, amount),
    reason,
    createdAt: deps.clock(),
  });
  await addPartJob(trx, refundId);
}
