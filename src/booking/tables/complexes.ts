import type { Db, Trx } from "../../db/connect.ts";
import type { Complex } from "../domain/complex.ts";
import type { DescribedComplex } from "../domain/description.ts";

export async function complexById(db: Db, id: string): Promise<Complex | undefined> {
  const { rows } = await db.raw<{ rows: Complex[] }>(
    `select
       complexes.id,
       complexes.name,
       time_zone as "timeZone",
       currency,
       mode,
       deposit_percent as "depositPercent",
       price_rules -> 'depositAmount' as "depositAmount",
       exists (
         select from seasons
         where seasons.complex_id = complexes.id
           and seasons.deposit is not null
       ) as "depositVaries",
       price_rules -> 'fullPaymentDays' as "fullPaymentDays",
       owner_minutes as "ownerMinutes",
       deposit_minutes as "depositMinutes",
       transfer_check_minutes as "transferCheckMinutes",
       offer_minutes as "offerMinutes",
       to_char(check_in_time, 'HH24:MI') as "checkInTime",
       to_char(check_out_time, 'HH24:MI') as "checkOutTime",
       coalesce(max(max_guests), 0) as "maxGuests",
       coalesce(max(max_pets), 0) as "maxPets",
       coalesce(array_agg(cabins.name order by cabins.name) filter (where cabins.id is not null), '{}') as "cabinNames",
       terms,
       cancellation_policy as "cancellationPolicy",
       transfer,
       balance_due_days as "balanceDueDays",
       complexes.damage_deposit as "damageDeposit",
       case when address is not null then json_build_object(
         'address', address,
         'latitude', latitude,
         'longitude', longitude) end as place,
       billing
     from complexes
     left join cabins on cabins.complex_id = complexes.id and cabins.active
     where complexes.id = :id
     group by complexes.id`,
    { id },
  );
  return rows[0];
}

/** The complex this database is for. Throws, for whoever runs us, where it is not described yet. */
export async function soleComplexId(db: Db): Promise<string> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select id
     from complexes
     order by created_at
     limit 1`,
  );
  const [complex] = rows;
  if (complex === undefined) {
    throw new Error(
      'There is no complex in the database yet: describe yours in a file (start from docs/complex.example.json) and run "npm run hornero -- complex import FILE".',
    );
  }
  return complex.id;
}

/** Whoever describes the complex does it alone; guests go on booking meanwhile. */
export async function lockComplexes(trx: Trx): Promise<void> {
  await trx.raw("lock table complexes in share row exclusive mode");
}

/** The database's one complex becomes as described, or comes into being. Returns its id. */
export async function upsertComplex(trx: Trx, complex: DescribedComplex): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ id: string }] }>(
    `insert into complexes (
       id, name, time_zone, currency, mode, deposit_percent, owner_minutes, deposit_minutes,
       transfer_check_minutes, offer_minutes, check_in_time, check_out_time, terms, cancellation_policy,
       balance_due_days, damage_deposit, address, latitude, longitude, details, price_rules, transfer, billing)
     values (
       coalesce((select id from complexes order by created_at limit 1), gen_random_uuid()),
       :name, :timeZone, :currency, :mode, :depositPercent, :ownerMinutes, :depositMinutes,
       :transferCheckMinutes, :offerMinutes, :checkInTime, :checkOutTime, :terms, :cancellationPolicy,
       :balanceDueDays, :damageDeposit, :address, :latitude, :longitude, :details, :priceRules, :transfer,
       :billing)
     on conflict (id) do update set
       name = excluded.name,
       time_zone = excluded.time_zone,
       currency = excluded.currency,
       mode = excluded.mode,
       deposit_percent = excluded.deposit_percent,
       owner_minutes = excluded.owner_minutes,
       deposit_minutes = excluded.deposit_minutes,
       transfer_check_minutes = excluded.transfer_check_minutes,
       offer_minutes = excluded.offer_minutes,
       check_in_time = excluded.check_in_time,
       check_out_time = excluded.check_out_time,
       terms = excluded.terms,
       cancellation_policy = excluded.cancellation_policy,
       balance_due_days = excluded.balance_due_days,
       damage_deposit = excluded.damage_deposit,
       address = excluded.address,
       latitude = excluded.latitude,
       longitude = excluded.longitude,
       details = excluded.details,
       price_rules = excluded.price_rules,
       transfer = excluded.transfer,
       billing = excluded.billing
     returning id`,
    {
      ...complex,
      ...(complex.place ?? { address: null, latitude: null, longitude: null }),
      cancellationPolicy: JSON.stringify(complex.cancellationPolicy),
      details: JSON.stringify(complex.details),
      priceRules: JSON.stringify(complex.priceRules),
      transfer: complex.transfer && JSON.stringify(complex.transfer),
      billing: complex.billing && JSON.stringify(complex.billing),
    },
  );
  return rows[0].id;
}
