import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";

/** What a link was made for: another amount or another deadline is another link. */
export type LinkTerms = {
  readonly bookingId: string;
  readonly amount: Centavos;
  readonly currency: string;
  readonly expiresAt: Date;
};

export async function findLink(trx: Trx, terms: LinkTerms): Promise<string | undefined> {
  const { rows } = await trx.raw<{ rows: { url: string }[] }>(
    `select url
     from payment_links
     where booking_id = :bookingId
       and purpose = 'deposit'
       and amount = :amount
       and expires_at = :expiresAt`,
    terms,
  );
  return rows[0]?.url;
}

/** Keeps a link, and gives the one that is kept: another call may have been faster. */
export async function keepLink(
  trx: Trx,
  link: LinkTerms & { readonly preferenceId: string; readonly url: string; readonly createdAt: Date },
): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ url: string }] }>(
    `insert into payment_links as kept
       (booking_id, purpose, amount, currency, preference_id, url, expires_at, created_at)
     values
       (:bookingId, 'deposit', :amount, :currency, :preferenceId, :url, :expiresAt, :createdAt)
     on conflict on constraint payment_links_one_per_amount_and_deadline do update set
       url = kept.url
     returning url`,
    link,
  );
  return rows[0].url;
}

/** Whether a booking has a link that can be paid, or could until the given instant. */
export async function hasLink(trx: Trx, bookingId: string, expiringAfter: Date): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select
     from payment_links
     where booking_id = :bookingId
       and expires_at > :expiringAfter
     limit 1`,
    { bookingId, expiringAfter },
  );
  return rows.length > 0;
}

/** The bookings with a link that can be paid, or could until the given instant. */
export async function bookingsWithLinks(trx: Trx, expiringAfter: Date): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { bookingId: string }[] }>(
    `select distinct booking_id as "bookingId"
     from payment_links
     where expires_at > :expiringAfter`,
    { expiringAfter },
  );
  return rows.map(({ bookingId }) => bookingId);
}
