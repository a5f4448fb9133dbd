import type { Db, Trx } from "../../db/connect.ts";
import type { CabinOnSale } from "../domain/alternatives.ts";
import type { CabinCalendar } from "../domain/calendar.ts";
import { addDays, type CivilDate } from "../domain/civil-date.ts";
import type { DescribedCabin } from "../domain/description.ts";
import type { Candidate } from "../domain/offer.ts";
import type { Tariff } from "../domain/prices/tariff.ts";
import type { Stay } from "../domain/stay.ts";
import { BUSY, BUSY_BESIDES, BUSY_BUT_FOR_ONE } from "./occupancies.ts";
import { SEASONS } from "./seasons.ts";

/** What a cabin's price depends on, for a query over `cabins` and `complexes`. */
export const TARIFF = `
  cabins.slug as cabin,
  complexes.currency,
  complexes.deposit_percent as "depositPercent",
  cabins.base_guests as "baseGuests",
  cabins.max_guests as "maxGuests",
  cabins.max_pets as "maxPets",
  cabins.extra_guest_nightly as "extraGuestNightly",
  cabins.cleaning_fee as "cleaningFee",
  cabins.extra_child_nightly as "extraChildNightly",
  cabins.pet_fee as "petFee",
  cabins.pet_nightly as "petNightly",
  complexes.price_rules as rules,
  ${SEASONS}`;

/** What a cabin's price depends on, for the nights of a stay; nothing where the complex rents out no such cabin. */
export async function tariffOf(
  trx: Trx,
  complexId: string,
  cabinId: string,
  stay: Stay,
): Promise<Tariff | undefined> {
  const { rows } = await trx.raw<{ rows: Tariff[] }>(
    `select ${TARIFF}
     from cabins
     join complexes on complexes.id = cabins.complex_id
     where cabins.id = :cabinId
       and cabins.complex_id = :complexId
       and cabins.active`,
    { complexId, cabinId, first: stay.checkIn, end: stay.checkOut },
  );
  return rows[0];
}

/**
 * Every cabin on offer, and what is in the way of the stay or next to it. The dates of the booking `besides`, which is to
 * move, are in nobody's way.
 */
export async function candidatesFor(
  db: Db,
  complexId: string,
  stay: Stay,
  now: Date,
  besides: string | null = null,
): Promise<Candidate[]> {
  type Row = Tariff & Omit<Candidate, "tariff">;
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select
       cabins.id as "cabinId",
       cabins.name,
       cabins.description,
       cabins.pictures[1] as picture,
       coalesce(cabins.damage_deposit, complexes.damage_deposit) as "damageDeposit",
       ${BUSY_BESIDES},
       ${TARIFF}
     from cabins
     join complexes on complexes.id = cabins.complex_id
     where cabins.complex_id = :complexId
       and cabins.active`,
    { complexId, first: addDays(stay.checkIn, -1), end: addDays(stay.checkOut, 1), now, besides },
  );
  return rows.map(({ cabinId, name, description, picture, damageDeposit, busy, ...tariff }) => ({
    cabinId,
    name,
    description,
    picture,
    damageDeposit,
    busy,
    tariff,
  }));
}

/** A booking as its guest names it. */
export type OwnBooking = { readonly code: string; readonly guestId: string };

/**
 * The calendar of every cabin on offer, for the nights from `first` up to, but without, `end`. The dates of the booking
 * `besides` are left out.
 */
export async function cabinCalendars(
  db: Db,
  complexId: string,
  first: CivilDate,
  end: CivilDate,
  now: Date,
  besides: OwnBooking | null = null,
): Promise<CabinCalendar[]> {
  const { rows } = await db.raw<{ rows: CabinCalendar[] }>(
    `select
       ${BUSY_BUT_FOR_ONE},
       complexes.price_rules as rules,
       ${SEASONS}
     from cabins
     join complexes on complexes.id = cabins.complex_id
     where cabins.complex_id = :complexId
       and cabins.active`,
    { complexId, first, end, now, ...(besides ?? { code: null, guestId: null }) },
  );
  return rows;
}

/** The same calendars with the cabins' prices. */
export async function cabinsOnSale(
  db: Db,
  complexId: string,
  nights: Stay,
  now: Date,
): Promise<CabinOnSale[]> {
  const { rows } = await db.raw<{ rows: (Tariff & { readonly busy: readonly Stay[] })[] }>(
    `select
       ${BUSY},
       ${TARIFF}
     from cabins
     join complexes on complexes.id = cabins.complex_id
     where cabins.complex_id = :complexId
       and cabins.active`,
    { complexId, first: nights.checkIn, end: nights.checkOut, now },
  );
  return rows.map(({ busy, ...tariff }) => ({ busy, tariff }));
}

/** Returns its id. */
export async function upsertCabin(trx: Trx, complexId: string, cabin: DescribedCabin): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ id: string }] }>(
    `insert into cabins (
       complex_id, slug, name, description, pictures, max_guests, base_guests, max_pets,
       extra_guest_nightly, extra_child_nightly, cleaning_fee, pet_fee, pet_nightly, damage_deposit, details, arrival)
     values (
       :complexId, :slug, :name, :description, :pictures, :maxGuests, :baseGuests, :maxPets,
       :extraGuestNightly, :extraChildNightly, :cleaningFee, :petFee, :petNightly, :damageDeposit, :details, :arrival)
     on conflict on constraint cabins_slug_unique do update set
       name = excluded.name,
       description = excluded.description,
       pictures = excluded.pictures,
       max_guests = excluded.max_guests,
       base_guests = excluded.base_guests,
       max_pets = excluded.max_pets,
       extra_guest_nightly = excluded.extra_guest_nightly,
       extra_child_nightly = excluded.extra_child_nightly,
       cleaning_fee = excluded.cleaning_fee,
       pet_fee = excluded.pet_fee,
       pet_nightly = excluded.pet_nightly,
       damage_deposit = excluded.damage_deposit,
       details = excluded.details,
       arrival = excluded.arrival,
       active = true
     returning id`,
    {
      ...cabin,
      complexId,
      description: JSON.stringify(cabin.description),
      pictures: [...cabin.pictures],
      details: JSON.stringify(cabin.details),
      arrival: cabin.arrival && JSON.stringify(cabin.arrival),
    },
  );
  return rows[0].id;
}

/** Takes every other cabin off the market. Bookings refer to them, so they stay. */
export async function retireCabinsExcept(
  trx: Trx,
  complexId: string,
  slugs: readonly string[],
): Promise<void> {
  await trx.raw(
    `update cabins
     set active = false
     where complex_id = :complexId
       and slug <> all(:slugs::text[])`,
    { complexId, slugs: [...slugs] },
  );
}
