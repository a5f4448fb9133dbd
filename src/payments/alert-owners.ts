import { auditOf, writeAudit } from "../audit/tables/audit-entries.ts";
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
  /** What they were told before this is over. */
  readonly since?: Date | undefined;
  readonly payment: { readonly id: string; readonly amount: Centavos; readonly currency: string };
};

/** What is found again each time somebody looks; of all else, there is news. */
const TOLD_ONCE: ReadonlySet<AlertReason> = new Set([
  "unknown_reference",
  "refund_waiting",
  "refund_not_connected",
] as const);

/** Tells the owners that a payment wants their eyes: once of each piece of news. The payment is to be locked. */
export async function alertOwners(deps: TillDeps, trx: Trx, alert: PaymentAlert): Promise<void> {
  const { what, booking, payment } = alert;
  const { complexId, clock, outbox, logger } = deps;
  if (TOLD_ONCE.has(what) && (await isAlerted(trx, payment.id, [what], alert.since))) return;

  logger.warn({ paymentId: payment.id, booking: booking?.code, what }, "payment alert");
  const from = isByHand(payment.id) ? "system" : "mercadopago";
  const subject = paymentSubject(payment.id);
  await writeAudit(trx, { at: clock(), actor: from, channel: from, action: actionOf(what), subject });
  await outbox.announce(trx, {
    event: "payment_alert",
    audience: { to: "owners", complexId },
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

/** Whether owners have been told any of this of a payment, ever or since then. */
export async function isAlerted(
  trx: Trx,
  paymentId: string,
  whats: readonly AlertReason[],
  since?: Date,
): Promise<boolean> {
  const told = await auditOf(trx, paymentSubject(paymentId));
  const actions = whats.map(actionOf);
  return told.some(({ action, at }) => actions.includes(action) && (since === undefined || at >= since));
}

const actionOf = (what: AlertReason) => `payment_alert:${what}`;

export const paymentSubject = (paymentId: string) => `payment:${paymentId}`;
