import { randomUUID } from "node:crypto";
import { writeAudit } from "../../audit/tables/audit-entries.ts";
import { channelOf, nameOf, type OwnerActor } from "../../booking/actor.ts";
import { type Booking, isKept } from "../../booking/domain/booking.ts";
import { type Centavos, centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { paymentSubject } from "../alert-owners.ts";
import type { TillDeps } from "../deps.ts";
import { enterInLedger } from "../enter-in-ledger.ts";
import { lockWithCabin } from "../lock-booking.ts";
import type { ProviderPayment, Seller } from "../mercadopago/gateway.ts";
import { createConcludePayment } from "../settling/conclude-payment.ts";
import { paidFor } from "../tables/payments.ts";
import { insertTaking, type Taken, takingWithKey } from "../tables/payments-by-hand.ts";
import { type HandMethod, handPaymentId } from "./by-hand.ts";

export type HandPayment = {
  readonly bookingId: string;
  readonly method: HandMethod;
  /** In the booking's currency, above zero. */
  readonly amount: Centavos;
  /** Whoever says it again with the same key takes nothing again. */
  readonly key: string;
  readonly actor: OwnerActor;
  /** What had been paid until then, as it was shown: it may be the same money that another owner notes at this moment. */
  readonly expected?: { readonly received: Centavos };
};

export type TakeRefusal =
  | { readonly kind: "no_such_booking" }
  /** It is a request: whoever takes money for it says yes to it first. */
  | { readonly kind: "not_approved"; readonly booking: Booking }
  /** Other money has come in, or gone, since it was shown what was paid. */
  | { readonly kind: "received_changed" };

/** The till itself is the seller. */
const TILL: Seller = { collectorId: "till", liveMode: true };

/**
 * Takes money that came by hand, in the transaction of whoever says so: an approved payment like any other, with the same
 * decisions, entries and notices. It needs no account at a provider.
 *
 * Of a booking that is kept it is the balance; of any other the deposit, also one that came too late.
 */
export function createTakeByHand(deps: TillDeps) {
  const concludePayment = createConcludePayment(deps);

  return async function takeByHand(trx: Trx, asked: HandPayment): Promise<Result<Taken, TakeRefusal>> {
    const { method, key, actor, amount } = asked;
    const booking = await lockWithCabin(trx, asked.bookingId);
    if (booking === undefined) return err({ kind: "no_such_booking" });
    const known = await takingWithKey(trx, key);
    if (known) return ok(known);
    if (booking.state === "awaiting_owner") return err({ kind: "not_approved", booking });
    const { expected } = asked;
    if (expected && expected.received !== (await paidFor(trx, booking.id)))
      return err({ kind: "received_changed" });

    const payment = paymentOf(handPaymentId(method, randomUUID()), amount, booking, deps.clock());
    const purpose = isKept(booking) ? "balance" : "deposit";
    const concluded = await concludePayment(trx, {
      payment,
      known: undefined,
      seller: TILL,
      booking,
      purpose,
      teller: actor.chatId,
    });
    const outcome = concluded?.record.outcome;
    if (concluded === undefined || !outcome) throw new Error(`Nothing became of the payment ${payment.id}.`);

    const { paymentId, record, at } = concluded;
    const { providerId, bookingId, currency, status } = record;
    await insertTaking(trx, { providerId, key, takenBy: nameOf(actor), takenAt: at });
    const entry = { bookingId, paymentId, kind: "payment", amount, currency, reference: providerId } as const;
    await enterInLedger(trx, { ...entry, at });
    await writeAudit(trx, {
      at,
      actor: nameOf(actor),
      channel: channelOf(actor),
      action: "take_payment",
      subject: paymentSubject(providerId),
      to: status,
      details: { ...record, code: booking.code },
    });
    return ok({ payment: providerId, amount, outcome });
  };
}

const paymentOf = (id: string, amount: Centavos, { quote }: Booking, now: Date): ProviderPayment => ({
  id,
  status: "approved",
  statusDetail: "by_hand",
  amount,
  refunded: centavos(0),
  refunds: [],
  currency: quote.currency,
  ...TILL,
  externalReference: null,
  updatedAt: now.toISOString(),
});
