import type { CivilDate } from "../../booking/domain/civil-date.ts";
import type { Db, Trx } from "../../db/connect.ts";

/** What the registry asks of who comes, and nothing else. */
export type Traveller = { readonly id: number; readonly name: string; readonly document: string };

export async function travellersOf(db: Db, bookingId: string): Promise<Traveller[]> {
  const { rows } = await db.raw<{ rows: Traveller[] }>(
    `select id, name, document
     from travellers
     where booking_id = :bookingId
     order by id`,
    { bookingId },
  );
  return rows;
}

/** Whoever has the name already gets the document. */
export async function noteTraveller(
  trx: Trx,
  traveller: Omit<Traveller, "id"> & { readonly bookingId: string },
): Promise<void> {
  await trx.raw(
    `insert into travellers (booking_id, name, document)
     values (:bookingId, :name, :document)
     on conflict (booking_id, lower(name)) do update set
       name = excluded.name,
       document = excluded.document`,
    traveller,
  );
}

export async function removeTraveller(trx: Trx, bookingId: string, id: number): Promise<void> {
  await trx.raw("delete from travellers where booking_id = :bookingId and id = :id", { bookingId, id });
}

/** Forgets who came to stays that ended before a date, and who is not coming after all. */
export async function purgeTravellers(db: Db, complexId: string, before: CivilDate): Promise<number> {
  const { rowCount } = await db.raw<{ rowCount: number }>(
    `delete from travellers
     using bookings
     where bookings.id = travellers.booking_id
       and bookings.complex_id = :complexId
       and (bookings.check_out < :before or bookings.state = 'cancelled')`,
    { complexId, before },
  );
  return rowCount;
}
