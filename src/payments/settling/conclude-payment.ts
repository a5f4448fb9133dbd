import type { Booking } from "../../booking/domain/booking.ts";
import type { Trx } from "../../db/connect.ts";
import type { TillDeps } from "../deps.ts";
import type { ProviderPayment, Seller } from "../mercadopago/gateway.ts";
import type { Purpose } from "../reference.ts";
import { type PaymentRecord, receivedFor, savePayment } from "../tables/payments.ts";
import { promisedOf } from "../tables/refunds.ts";
import { createCarryOut } from "./carry-out.ts";
import { decideSettlement } from "./decide-settlement.ts";

/** A payment as somebody tells of it, and as it was known. The booking is locked, its cabin first. */
type Told = {
  readonly payment: ProviderPayment;
  readonly known: PaymentRecord | undefined;
  readonly seller: Seller;
  readonly booking: Booking;
  readonly purpose: Purpose;
  /** The chat of the owner who tells of it, and is answered there. */
  readonly teller?: string | undefined;
};

/** What became of it, as it was written down. */
export type Concluded = { readonly paymentId: string; readonly record: PaymentRecord; readonly at: Date };

/**
 * Decides about a payment, does what follows, and writes it down; nothing where it is no news. What moved is entered, and who
 * told of it is audited, by whoever was told.
 */
export function createConcludePayment(deps: TillDeps) {
  const carryOut = createCarryOut(deps);

  return async function concludePayment(trx: Trx, told: Told): Promise<Concluded | undefined> {
    const { payment, known, booking, teller } = told;
    const { id: providerId, status, statusDetail, amount, refunded, currency, updatedAt } = payment;
    const now = deps.clock();
    const received = await receivedFor(trx, booking.id, providerId);
    const promised = await promisedOf(trx, providerId);
    const decision = decideSettlement({ ...told, promised, received, now });
    if (decision.kind === "stale") return undefined;
    const ending = await carryOut(trx, decision, { payment, known, booking, teller, now });
    const record = {
      ...{ providerId, bookingId: booking.id, status, statusDetail, amount, refunded, currency, updatedAt },
      ...ending,
    };
    return { paymentId: await savePayment(trx, record), record, at: now };
  };
}
