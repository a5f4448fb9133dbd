import type { Db, Trx } from "../../db/connect.ts";

/** When a booking's guests say they arrive, in their words. */
export async function arrivalOf(db: Db, bookingId: string): Promise<string | undefined> {
  const { rows } = await db.raw<{ rows: { about: string }[] }>(
    "select about from arrivals where booking_id = :bookingId",
    { bookingId },
  );
  return rows[0]?.about;
}

/** Whether that is anything new. */
export async function noteArrival(
  trx: Trx,
  arrival: { readonly bookingId: string; readonly about: string; readonly at: Date },
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `insert into arrivals as kept (booking_id, about, at)
     values (:bookingId, :about, :at)
     on conflict (booking_id) do update set
       about = excluded.about,
       at = excluded.at
     where kept.about <> excluded.about
     returning booking_id`,
    arrival,
  );
  return rows.length > 0;
}
