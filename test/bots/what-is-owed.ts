import type { Booking } from "../../src/booking/domain/booking.ts";
import type { Db } from "../../src/db/connect.ts";

/** What goes back by hand, and what a provider says no to at length. */
export async function owe(
  knex: Db,
  { id }: Booking,
  { surface, error }: { readonly surface: string; readonly error: string },
): Promise<void> {
  for (const payment of [`cash:${surface}`, `12345678901234567890 ${surface}`]) {
    const amount = 4_503_599_627_370_495; // what both come to can still be counted
    await knex.raw(
      `insert into payments (provider_id, method, booking_id, status, status_detail, amount, currency, outcome, updated_at)
       values (:payment, :method, :id, 'approved', '', :amount, 'ARS', 'refund', now())`,
      { payment, method: payment.startsWith("cash") ? "cash" : "mercadopago", id, amount },
    );
    await knex.raw(
      `insert into refunds (
         booking_id, provider_id, amount, up_to, reason, created_at, attempts, obstacle, last_error, tried_at)
       values (:id, :payment, :amount, :amount, 'booking_over', '2026-01-01', 1000, 'refused', :error, now())`,
      { id, payment, amount, error },
    );
  }
}

/** They were to come yesterday, and their dates have begun. */
export async function wereToComeYesterday(knex: Db, { id }: Booking): Promise<void> {
  await knex.raw("update bookings set check_in = '2026-01-04' where id = ?", [id]);
  await knex.raw(
    `update occupancies
     set stay = '[2026-01-04,2026-01-07)'
     where id = (select occupancy_id from bookings where id = ?)`,
    [id],
  );
}
