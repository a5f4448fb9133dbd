import type { Trx } from "../../db/connect.ts";
import { addDays, type CivilDate } from "../domain/civil-date.ts";
import type { Stay } from "../domain/stay.ts";

/**
 * Whether an occupancy keeps its dates at `:now`: a hold past its deadline does not, even if nobody has expired it
 * yet.
 */
export const KEEPS_ITS_DATES = `
  occupancies.active
  and not exists (
    select from bookings
    where bookings.occupancy_id = occupancies.id
      and bookings.deadline <= :now
  )`;

const busy = (condition: string) => `
  (
    select coalesce(json_agg(json_build_object('checkIn', lower(stay), 'checkOut', upper(stay))), '[]')
    from occupancies
    where occupancies.cabin_id = cabins.id
      and occupancies.stay && daterange(:first, :end)
      and ${condition}
  ) as busy`;

/** A column `busy` for a query over `cabins`: the stays in the way of the nights from `:first` up to, but without, `:end`. */
export const BUSY = busy(KEEPS_ITS_DATES);

/** The same without the stay of the booking `:besides`, which is to move. */
export const BUSY_BESIDES = busy(`
  ${KEEPS_ITS_DATES}
  and occupancies.id is distinct from (select occupancy_id from bookings where id = :besides)`);

/** The same without the stay of the booking with this `:code`, which its guest (`:guestId`) wants to move. */
export const BUSY_BUT_FOR_ONE = busy(`
  ${KEEPS_ITS_DATES}
  and occupancies.id is distinct from (
    select occupancy_id
    from bookings
    where bookings.code = :code
      and bookings.guest_id = :guestId
      and bookings.complex_id = :complexId)`);

/** What is in the way of a stay or next to it in a cabin, without the booking that is to move. */
export async function busyAround(
  trx: Trx,
  cabinId: string,
  { checkIn, checkOut }: Stay,
  now: Date,
  besides: string | null,
): Promise<readonly Stay[]> {
  const { rows } = await trx.raw<{ rows: [{ busy: readonly Stay[] }] }>(
    `select ${BUSY_BESIDES}
     from cabins
     where cabins.id = :cabinId`,
    { cabinId, first: addDays(checkIn, -1), end: addDays(checkOut, 1), now, besides },
  );
  return rows[0].busy;
}

/** Takes a booking's dates again. Breaks `occupancies_no_overlap` when somebody else has them. */
export async function retakeDatesOf(trx: Trx, bookingId: string): Promise<void> {
  await setActive(trx, bookingId, true);
}

export async function freeDatesOf(trx: Trx, bookingId: string): Promise<void> {
  await setActive(trx, bookingId, false);
}

/**
 * Moves a booking's dates, or takes them to another cabin, in one row: it never holds both, never neither, and is not in
 * its own way. Breaks `occupancies_no_overlap` when somebody else is there.
 */
export async function moveDatesOf(
  trx: Trx,
  bookingId: string,
  { cabinId, stay }: { readonly cabinId: string; readonly stay: Stay },
): Promise<void> {
  await trx.raw(
    `update occupancies
     set cabin_id = :cabinId, stay = daterange(:checkIn, :checkOut)
     from bookings
     where bookings.id = :bookingId
       and occupancies.id = bookings.occupancy_id`,
    { bookingId, cabinId, ...stay },
  );
}

/** A booking's dates end earlier: at least a night is left of them. */
export async function shortenDatesOf(trx: Trx, bookingId: string, checkOut: CivilDate): Promise<void> {
  await trx.raw(
    `update occupancies
     set stay = daterange(lower(stay), :checkOut)
     from bookings
     where bookings.id = :bookingId
       and occupancies.id = bookings.occupancy_id`,
    { bookingId, checkOut },
  );
}

async function setActive(trx: Trx, bookingId: string, active: boolean): Promise<void> {
  await trx.raw(
    `update occupancies
     set active = :active
     from bookings
     where bookings.id = :bookingId
       and occupancies.id = bookings.occupancy_id`,
    { bookingId, active },
  );
}
