import type { Db } from "../../db/connect.ts";
import type { Complex } from "../domain/complex.ts";

export async function complexById(db: Db, id: string): Promise<Complex | undefined> {
  const { rows } = await db.raw<{ rows: Complex[] }>(
    `select
       complexes.id,
       complexes.name,
       time_zone as "timeZone",
       currency,
       mode,
       deposit_percent as "depositPercent",
       owner_minutes as "ownerMinutes",
       deposit_minutes as "depositMinutes",
       transfer_check_minutes as "transferCheckMinutes",
       to_char(check_in_time, 'HH24:MI') as "checkInTime",
       to_char(check_out_time, 'HH24:MI') as "checkOutTime",
       coalesce(max(max_guests), 0) as "maxGuests",
       coalesce(max(max_pets), 0) as "maxPets",
       terms
     from complexes
     left join cabins on cabins.complex_id = complexes.id and cabins.active
     where complexes.id = :id
     group by complexes.id`,
    { id },
  );
  return rows[0];
}
