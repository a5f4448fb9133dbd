import type { Trx } from "../../db/connect.ts";
import type { Complex } from "../domain/complex.ts";
import type { Tariff } from "../domain/prices/tariff.ts";
import type { Stay } from "../domain/stay.ts";
import { TARIFF } from "./cabins.ts";

/** What a move needs to know of the house rules. */
export type HouseRules = Pick<
  Complex,
  | "timeZone"
  | "mode"
  | "ownerMinutes"
  | "depositMinutes"
  | "offerMinutes"
  | "transferCheckMinutes"
  | "balanceDueDays"
>;

const HOUSE_RULES = `
  complexes.time_zone as "timeZone",
  complexes.mode,
  complexes.owner_minutes as "ownerMinutes",
  complexes.deposit_minutes as "depositMinutes",
  complexes.offer_minutes as "offerMinutes",
  complexes.transfer_check_minutes as "transferCheckMinutes",
  complexes.balance_due_days as "balanceDueDays"`;

/**
 * Locks a cabin until the transaction ends and reads what a hold on it depends on.
 *
 * Whoever changes a cabin's calendar locks it first: guests queue here, where the exclusion constraint alone would
 * let them wait for each other in a circle.
 */
export async function lockCabinForSale(
  trx: Trx,
  complexId: string,
  cabinId: string,
  stay: Stay,
): Promise<(Tariff & HouseRules) | undefined> {
  const { rows } = await trx.raw<{ rows: (Tariff & HouseRules)[] }>(
    `select ${HOUSE_RULES}, ${TARIFF}
     from cabins
     join complexes on complexes.id = cabins.complex_id
     where cabins.id = :cabinId
       and cabins.complex_id = :complexId
       and cabins.active
     for update of cabins`,
    { complexId, cabinId, first: stay.checkIn, end: stay.checkOut },
  );
  return rows[0];
}

/** Locks a cabin until the transaction ends; nothing where the complex rents out no such cabin. */
export async function lockCabin(
  trx: Trx,
  complexId: string,
  cabinId: string,
): Promise<HouseRules | undefined> {
  const { rows } = await trx.raw<{ rows: HouseRules[] }>(
    `select ${HOUSE_RULES}
     from cabins
     join complexes on complexes.id = cabins.complex_id
     where cabins.id = :cabinId
       and cabins.complex_id = :complexId
       and cabins.active
     for update of cabins`,
    { complexId, cabinId },
  );
  return rows[0];
}

/**
 * Locks the cabin of a booking until the transaction ends, so that the booking stays there; nothing where there is no such
 * booking.
 *
 * Where it has left for another one while its cabin was waited for, that is not waited for with the first one in hand: whoever
 * has it may want the first. `inTransaction` begins again, from there.
 */
export async function lockCabinOf(trx: Trx, bookingId: string): Promise<HouseRules | undefined> {
  let cabin = await lockWhereIs(trx, bookingId, "for update of cabins");
  while (cabin && !(await isIn(trx, bookingId, cabin.cabinId))) {
    cabin = await lockWhereIs(trx, bookingId, "for update of cabins nowait");
  }
  return cabin;
}

async function lockWhereIs(
  trx: Trx,
  bookingId: string,
  lock: "for update of cabins" | "for update of cabins nowait",
): Promise<(HouseRules & { readonly cabinId: string }) | undefined> {
  const { rows } = await trx.raw<{ rows: (HouseRules & { readonly cabinId: string })[] }>(
    `select ${HOUSE_RULES}, cabins.id as "cabinId"
     from bookings
     join cabins on cabins.id = bookings.cabin_id
     join complexes on complexes.id = cabins.complex_id
     where bookings.id = :bookingId
     ${lock}`,
    { bookingId },
  );
  return rows[0];
}

async function isIn(trx: Trx, bookingId: string, cabinId: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select
     from bookings
     where id = :bookingId
       and cabin_id = :cabinId`,
    { bookingId, cabinId },
  );
  return rows.length > 0;
}

/** Locks several cabins until the transaction ends, in one order for all, so that nobody waits in a circle. */
export async function lockCabins(trx: Trx, ids: readonly string[]): Promise<void> {
  await trx.raw(
    `select
     from cabins
     where id = any(:ids::uuid[])
     order by id
     for update`,
    { ids: [...ids] },
  );
}
