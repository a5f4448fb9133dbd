import type { Db } from "../../db/connect.ts";
import type { CabinProfile, HouseProfile } from "../domain/cabin-profile.ts";
import type { Tariff } from "../domain/prices/tariff.ts";
import type { Stay } from "../domain/stay.ts";
import { TARIFF } from "./cabins.ts";
import { BUSY } from "./occupancies.ts";

/** Every cabin on offer, smallest first, with its rates and busy dates within a span. */
export async function cabinProfiles(
  db: Db,
  complexId: string,
  { checkIn, checkOut }: Stay,
  now: Date,
): Promise<CabinProfile[]> {
  type Row = Tariff & Omit<CabinProfile, "tariff">;
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select
       cabins.id as "cabinId",
       cabins.slug,
       cabins.name,
       cabins.description,
       cabins.pictures,
       cabins.details,
       coalesce(cabins.damage_deposit, complexes.damage_deposit) as "damageDeposit",
       ${BUSY},
       ${TARIFF}
     from cabins
     join complexes on complexes.id = cabins.complex_id
     where cabins.complex_id = :complexId
       and cabins.active
     order by cabins.max_guests, cabins.name, cabins.slug`,
    { complexId, first: checkIn, end: checkOut, now },
  );
  return rows.map(
    ({ cabinId, slug, name, description, pictures, details, damageDeposit, busy, ...tariff }) => ({
      ...{ cabinId, slug, name, description, pictures, details, damageDeposit, busy },
      tariff,
    }),
  );
}

/** What the owner says of the place as a whole. */
export async function houseProfile(db: Db, complexId: string): Promise<HouseProfile> {
  const { rows } = await db.raw<{ rows: HouseProfile[] }>(
    `select details
     from complexes
     where id = :complexId`,
    { complexId },
  );
  const [house] = rows;
  if (house === undefined) throw new Error(`There is no complex ${complexId}.`);
  return house;
}
