import type { Booking } from "../booking/domain/booking.ts";
import type { Complex } from "../booking/domain/complex.ts";
import { inTransaction } from "../db/transaction.ts";
import { type Movement, receivedPayments } from "../payments/tables/movements.ts";
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

type IssueDeps = Pick<DocumentsDeps, "db" | "booking" | "clock">;

/**
 * Gives a payment its receipt: the next number of the complex the first time, and the same number and facts ever after.
 *
 * Numbers have no gaps: one is taken in the transaction that keeps its receipt, and by one at a time.
 */
export function createIssueReceipt({ db, booking: room, clock }: IssueDeps) {
  return async (booking: Booking, paymentId: string): Promise<Result<Receipt, ReceiptRefusal>> => {
    const complex = await room.complex();
    return inTransaction(db, async (trx) => {
      const payment = (await receivedPayments(trx, booking.id)).find((one) => one.paymentId === paymentId);
      if (!payment) return err({ kind: "no_such_payment" });
      await lockReceipts(trx, complex.id);
      const known = await findReceipt(trx, paymentId);
      if (known) return ok(known);
      const facts = factsOf(booking, payment, complex);
      return ok(await insertReceipt(trx, { complexId: complex.id, paymentId, facts, issuedAt: clock() }));
    });
  };
}

const factsOf = (booking: Booking, payment: Movement, complex: Complex): ReceiptFacts => ({
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
