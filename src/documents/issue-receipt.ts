import type { Booking } from "../booking/domain/booking.ts";
import type { Complex } from "../booking/domain/complex.ts";
import { inTransaction } from "../db/transaction.ts";
import { type ReceivedPayment, receivedPayments } from "../payments/tables/movements.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { DocumentsDeps } from "./deps.ts";
import {
  findReceipt,
  insertReceipt,
  lockReceipts,
  type Receipt,
  type ReceiptFacts,
} from "./tables/receipts.ts";

export type ReceiptRefusal = {
  /** It is of another booking, did not count for it, or turned out to have never been. */
  readonly kind: "no_such_payment";
};

/** What has become of the payment, as it is now: all else that a receipt says is kept. */
export type SinceThen = Pick<ReceivedPayment, "returned" | "takenBack">;

/** What a receipt adds to what it said when it was first given: the text's key, and how much. */
export const goneOf = ({ returned, takenBack }: SinceThen) =>
  (
    [
      ["receipt-returned", returned],
      ["receipt-taken-back", takenBack],
    ] as const
  ).filter(([, amount]) => amount > 0);

export type IssuedReceipt = Receipt & { readonly since: SinceThen };

type IssueDeps = Pick<DocumentsDeps<string>, "db" | "booking" | "clock">;

/**
 * Gives a payment its receipt: the next number of the complex the first time, and the same number and facts ever after.
 *
 * Numbers have no gaps: one is taken in the transaction that keeps its receipt, and by one at a time.
 */
export function createIssueReceipt({ db, booking: room, clock }: IssueDeps) {
  return async (booking: Booking, paymentId: string): Promise<Result<IssuedReceipt, ReceiptRefusal>> => {
    const complex = await room.complex();
    return inTransaction(db, async (trx) => {
      const payment = (await receivedPayments(trx, booking.id)).find((one) => one.paymentId === paymentId);
      if (!payment) return err({ kind: "no_such_payment" });
      const { returned, takenBack } = payment;
      const since = { returned, takenBack };
      await lockReceipts(trx, complex.id);
      const known = await findReceipt(trx, paymentId);
      if (known) return ok({ ...known, since });
      const facts = factsOf(booking, payment, complex);
      const issued = { complexId: complex.id, paymentId, facts, issuedAt: clock() };
      return ok({ ...(await insertReceipt(trx, issued)), since });
    });
  };
}

const factsOf = (booking: Booking, payment: ReceivedPayment, complex: Complex): ReceiptFacts => ({
  complexName: complex.name,
  timeZone: complex.timeZone,
  billing: complex.billing,
  guestName: booking.guestName,
  code: booking.code,
  cabinName: booking.cabinName,
  stay: booking.stay,
  amount: payment.amount,
  currency: payment.currency,
  method: payment.method,
  reference: payment.reference,
  paidAt: payment.at.toISOString(),
});
