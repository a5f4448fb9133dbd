import { randomUUID } from "node:crypto";
import type { Booking } from "../../src/booking/domain/booking.ts";
import type { Db } from "../../src/db/connect.ts";
import { methodOf } from "../../src/payments/by-hand/by-hand.ts";

export type Paid = {
  /** In centavos. */
  readonly amount?: number;
  readonly currency?: string;
  /** Begins with how it came, where it came by hand. */
  readonly provider?: string;
  readonly at?: string;
  readonly outcome?: string;
};

/** A payment for a booking, which the ledger has with it; gives our id of it. */
export async function paid(db: Db, { id: bookingId }: Booking, payment: Paid = {}): Promise<string> {
  const { provider = randomUUID(), amount = 60_00, currency = "ARS", outcome = "booked" } = payment;
  const { at = "2026-01-06T15:00:00Z" } = payment;
  const { rows } = await db.raw<{ rows: [{ id: string }] }>(
    `insert into payments (provider_id, method, booking_id, status, status_detail, amount, currency, outcome, updated_at)
     values (:provider, :method, :bookingId, 'approved', 'accredited', :amount, :currency, :outcome, :at)
     returning id`,
    { provider, method: methodOf(provider), bookingId, amount, currency, outcome, at },
  );
  return rows[0].id;
}

/** What became of a payment: so much of it went back, or its payer's bank says something else. */
export async function became(
  db: Db,
  id: string,
  what: {
    readonly refunded?: number;
    readonly status?: string;
    readonly detail?: string;
    readonly at?: string;
  },
): Promise<void> {
  const { refunded = 0, status = "approved", detail = "settled", at = "2026-01-07T15:00:00Z" } = what;
  await db.raw(
    `update payments
     set refunded = :refunded, status = :status, status_detail = :detail, updated_at = :at
     where id = :id`,
    { id, refunded, status, detail, at },
  );
}
