import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import type { Purpose, Reference } from "../reference.ts";

/** What a link was made for: another amount, another deadline or another stay is another link. */
export type LinkTerms = {
  readonly bookingId: string;
  readonly purpose: Purpose;
  readonly amount: Centavos;
  readonly currency: string;
  readonly expiresAt: Date;
  /** The cabin and the dates that its page names. */
  readonly paysFor: string;
};

export async function findLink(trx: Trx, terms: LinkTerms): Promise<string | undefined> {
  const { rows } = await trx.raw<{ rows: { url: string }[] }>(
    `select url
     from payment_links
     where booking_id = :bookingId
       and purpose = :purpose
       and amount = :amount
       and expires_at = :expiresAt
       and pays_for = :paysFor`,
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
       (booking_id, purpose, amount, currency, preference_id, url, expires_at, pays_for, created_at)
     values
       (:bookingId, :purpose, :amount, :currency, :preferenceId, :url, :expiresAt, :paysFor, :createdAt)
     on conflict on constraint payment_links_one_per_amount_and_deadline do update set
       url = kept.url
     returning url`,
    link,
  );
  return rows[0].url;
}

/** Until when a booking could be paid by any of its links, where it has one. */
export async function lastLinkEnds(trx: Trx, bookingId: string): Promise<Date | undefined> {
  const { rows } = await trx.raw<{ rows: { endsAt: Date }[] }>(
    `select expires_at as "endsAt"
     from payment_links
     where booking_id = :bookingId
     order by expires_at desc
     limit 1`,
    { bookingId },
  );
  return rows[0]?.endsAt;
}

/** What can be paid by a link, or could until the given instant, however often. */
export async function linkedReferences(trx: Trx, expiringAfter: Date): Promise<Reference[]> {
  const { rows } = await trx.raw<{ rows: Reference[] }>(
    `select distinct booking_id as "bookingId", purpose
     from payment_links
     where expires_at > :expiringAfter`,
    { expiringAfter },
  );
  return rows;
}
