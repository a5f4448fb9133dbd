import type { Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import { errorText } from "../../shared/error-text.ts";
import type { PaymentsDeps } from "../deps.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { GatewayForbids, GatewayUnavailable } from "../mercadopago/gateway.ts";
import { noteTry, type RefundObstacle } from "../tables/owed-refunds.ts";
import { findPayment } from "../tables/payments.ts";
import { wholeRefundOf } from "../tables/refunds.ts";
import { oweWhole } from "./owe-whole.ts";
import { RefundWaits } from "./refund-waits.ts";

type GiveBack = (id: string) => Promise<void>;

/** What is in the way of a refund is written down each time it fails, for owners to see; its job goes on as before. */
export function createNoteTries({ db, clock }: Pick<PaymentsDeps, "db" | "clock">) {
  const noting =
    (giveBack: GiveBack, refundOf: (trx: Trx, id: string) => Promise<string | undefined>): GiveBack =>
    async (id) => {
      try {
        await giveBack(id);
      } catch (failure) {
        const error = errorText(failure instanceof Error ? failure.message : failure);
        await inTransaction(db, async (trx) => {
          const refund = await refundOf(trx, id);
          const obstacle = obstacleIn(failure);
          if (refund !== undefined) await noteTry(trx, refund, { obstacle, error, now: clock() });
        });
        throw failure;
      }
    };

  /** A process of the release before may have owed it without writing it down. */
  async function ofPayment(trx: Trx, providerId: string): Promise<string | undefined> {
    const known = await wholeRefundOf(trx, providerId);
    if (known !== undefined) return known;
    const payment = await findPayment(trx, providerId);
    if (payment?.outcome !== "refund") return undefined;
    const { bookingId, reason } = payment;
    await lockWithCabin(trx, bookingId);
    const owed = { bookingId, payment: { ...payment, id: providerId }, reason: reason ?? "booking_over" };
    await oweWhole(trx, { ...owed, createdAt: clock() });
    return wholeRefundOf(trx, providerId);
  }

  return {
    ofPart: (giveBack: GiveBack) => noting(giveBack, async (_trx, id) => id),
    ofPayment: (giveBack: GiveBack) => noting(giveBack, ofPayment),
  };
}

function obstacleIn(failure: unknown): RefundObstacle {
  if (failure instanceof RefundWaits) return failure.obstacle;
  if (failure instanceof GatewayUnavailable) return "no_answer";
  if (failure instanceof GatewayForbids) return "no_account";
  return "refused";
}
