import { lockBooking } from "../booking/tables/bookings.ts";
import { inTransaction } from "../db/transaction.ts";
import { err } from "../shared/result.ts";
import { alertOwners } from "./alert-owners.ts";
import type { TillDeps } from "./deps.ts";
import type { Payments } from "./payments.ts";
import { type OwedRefund, owedRefunds } from "./tables/owed-refunds.ts";
import { lockPayment } from "./tables/payment-locks.ts";
import { findPayment } from "./tables/payments.ts";

/**
 * For a complex without an account to be paid on: nobody can pay a deposit here yet.
 *
 * Jobs that an account has left behind fail, and wait for it to come back; of a refund that waits so, owners hear once.
 */
export function createPaymentsNotSetUp(deps: TillDeps): Payments {
  const { db, complexId } = deps;

  /** Done where nothing of it is owed any more. */
  async function giveBack(isIt: (refund: OwedRefund) => boolean): Promise<void> {
    const refund = (await owedRefunds(db, complexId)).find(isIt);
    if (refund === undefined) return;
    await tellOwners(refund);
    return waitForAccount();
  }

  async function tellOwners({ providerId, bookingId, amount, createdAt: since }: OwedRefund): Promise<void> {
    await inTransaction(db, async (trx) => {
      await lockPayment(trx, providerId);
      const payment = await findPayment(trx, providerId);
      if (payment === undefined) throw new Error(`Payment ${providerId} is owed, and unknown.`);
      const booking = await lockBooking(trx, bookingId);
      const about = { id: providerId, amount, currency: payment.currency };
      await alertOwners(deps, trx, { what: "refund_not_connected", booking, payment: about, since });
    });
  }

  return {
    depositLink: async () => err({ kind: "not_set_up" }),
    balanceLink: async () => err({ kind: "not_set_up" }),
    receiveNotification: async () => ({ status: 401 }),
    settlePayment: waitForAccount,
    settleNotified: waitForAccount,
    refundPayment: (paymentId) => giveBack(({ whole, providerId }) => whole && providerId === paymentId),
    refundPart: (refundId) => giveBack(({ id }) => id === refundId),
    sendPromisedLink: waitForAccount,
    reconcile: async () => {},
    reviewPayments: async () => {},
    lookForPayments: async () => {},
    knowsPaymentsOf: async () => true,
  };
}

async function waitForAccount(): Promise<never> {
  throw new Error("There is no Mercado Pago account to ask about payments.");
}
