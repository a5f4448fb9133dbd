import type { Trx } from "../../db/connect.ts";

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

/** A column `busy` for a query over `cabins`: the stays in the way of the nights from `:first` up to, but without, `:end`. */
export const BUSY = `
  (
    select coalesce(json_agg(json_build_object('checkIn', lower(stay), 'checkOut', upper(stay))), '[]')
    from occupancies
    where occupancies.cabin_id = cabins.id
      and occupancies.stay && daterange(:first, :end)
      and ${KEEPS_ITS_DATES}
  ) as busy`;

/** Takes a booking's dates again. Breaks `occupancies_no_overlap` when somebody else has them. */
export async function retakeDatesOf(trx: Trx, bookingId: string): Promise<void> {
  await setActive(trx, bookingId, true);
}

export async function freeDatesOf(trx: Trx, bookingId: string): Promise<void> {
  await setActive(trx, bookingId, false);
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
