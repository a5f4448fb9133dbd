import { randomUUID } from "node:crypto";
import type { Booking } from "../../src/booking/domain/booking.ts";
import type { Db } from "../../src/db/connect.ts";
import { methodOf } from "../../src/payments/by-hand.ts";

export type Entry = {
  readonly kind?: string;
  /** In centavos. */
  readonly amount?: number;
  readonly currency?: string;
  /** Begins with how it came, where it came by hand. */
  readonly provider?: string;
  readonly reference?: string;
  readonly at?: string;
};

/** Enters a movement in the ledger with a payment of its own, and gives our id of that. */
export async function enters(db: Db, { id: bookingId }: Booking, entry: Entry = {}): Promise<string> {
  const provider = entry.provider ?? randomUUID();
  const { kind = "payment", amount = 60_00, currency = "ARS", reference = provider } = entry;
  const { at = "2026-01-06T15:00:00Z" } = entry;
  const { rows } = await db.raw<{ rows: [{ paymentId: string }] }>(
    `with payment as (
       insert into payments (provider_id, method, booking_id, status, status_detail, amount, currency, outcome, updated_at)
       values (:provider, :method, :bookingId, 'approved', 'accredited', :amount, :currency, 'booked', :at)
       on conflict (provider_id) do update set updated_at = excluded.updated_at
       returning id)
     insert into ledger_entries (booking_id, payment_id, kind, amount, currency, reference, at)
     select :bookingId, id, :kind, :amount, :currency, :reference, :at from payment
     returning payment_id as "paymentId"`,
    { provider, method: methodOf(provider), bookingId, kind, amount, currency, reference, at },
  );
  return rows[0].paymentId;
}
