import type { Db, Trx } from "../../db/connect.ts";

/** The link of a booking that works, if there is one. */
export async function linkOf(trx: Trx, bookingId: string): Promise<string | undefined> {
  const { rows } = await trx.raw<{ rows: { token: string }[] }>(
    `select token
     from shared_links
     where booking_id = :bookingId
       and revoked_at is null`,
    { bookingId },
  );
  return rows[0]?.token;
}

/** Breaks `shared_links_one_that_works` where the booking has one. The booking is to be locked. */
export async function insertLink(trx: Trx, token: string, bookingId: string, now: Date): Promise<void> {
  await trx.raw(
    `insert into shared_links (token, booking_id, created_at)
     values (:token, :bookingId, :now)`,
    { token, bookingId, now },
  );
}

export async function revokeLink(trx: Trx, bookingId: string, now: Date): Promise<void> {
  await trx.raw(
    `update shared_links
     set revoked_at = :now
     where booking_id = :bookingId
       and revoked_at is null`,
    { bookingId, now },
  );
}

export async function sharedCode(
  db: Db,
  complexId: string,
  token: string,
): Promise<{ readonly code: string; readonly isRevoked: boolean } | undefined> {
  const { rows } = await db.raw<{ rows: { code: string; isRevoked: boolean }[] }>(
    `select bookings.code, shared_links.revoked_at is not null as "isRevoked"
     from shared_links
     join bookings on bookings.id = shared_links.booking_id
     where shared_links.token = :token
       and bookings.complex_id = :complexId`,
    { complexId, token },
  );
  return rows[0];
}
