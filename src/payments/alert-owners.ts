import { auditOf, writeAudit } from "../audit/tables/audit-entries.ts";
import { othersThan } from "../booking/actor.ts";
import type { Booking } from "../booking/domain/booking.ts";
import type { Centavos } from "../booking/domain/money.ts";
import type { Trx } from "../db/connect.ts";
import { isByHand } from "./by-hand/by-hand.ts";
import type { TillDeps } from "./deps.ts";
import type { AlertReason } from "./settling/decide-settlement.ts";

export type PaymentAlert = {
  readonly what: AlertReason;
  /** Nobody's where the payment names no booking of ours. */
  readonly booking: Booking | undefined;
  /** Centavos that its sentence names besides. */
  readonly words?: Readonly<Record<string, Centavos>>;
  /** The chat of an owner who is answered there. */
  readonly except?: string | undefined;
  readonly payment: { readonly id: string; readonly amount: Centavos; readonly currency: string };
};

/** Tells the owners once that a payment wants their eyes. The payment is to be locked. */
export async function alertOwners(deps: TillDeps, trx: Trx, alert: PaymentAlert): Promise<void> {
  const { what, booking, payment } = alert;
  const { complexId, clock, outbox, logger } = deps;
  const action = `payment_alert:${what}`;
  const subject = paymentSubject(payment.id);
  const told = await auditOf(trx, subject);
  if (told.some((entry) => entry.action === action)) return;

  logger.warn({ paymentId: payment.id, booking: booking?.code, what }, "payment alert");
  const from = isByHand(payment.id) ? "system" : "mercadopago";
  await writeAudit(trx, { at: clock(), actor: from, channel: from, action, subject });
  await outbox.announce(trx, {
    event: "payment_alert",
    audience: { to: "owners", complexId, ...othersThan(alert.except) },
    data: {
      what,
      payment: payment.id,
      amount: payment.amount,
      currency: payment.currency,
      bookingId: booking?.id ?? null,
      code: booking?.code ?? null,
      ...alert.words,
    },
  });
}

export const paymentSubject = (paymentId: string) => `payment:${paymentId}`;
