import type { Trx } from "../../db/connect.ts";
import type { DescribedSeason } from "../domain/description.ts";

/**
 * A column `seasons` for a query over `cabins`: what the cabin costs on the nights from `:first` up to, but
 * without, `:end`.
 */
export const SEASONS = `
  (
    select coalesce(json_agg(json_build_object(
      'name', seasons.name,
      'firstNight', seasons.first_night,
      'lastNight', seasons.last_night,
      'weekdays', seasons.weekdays,
      'minimumNights', seasons.minimum_nights,
      'maximumNights', seasons.maximum_nights,
      'deposit', seasons.deposit,
      'priority', seasons.priority,
      'weekday', rates.weekday,
      'weekend', rates.weekend,
      'byWeekday', rates.by_weekday
    )), '[]')
    from rates
    join seasons on seasons.id = rates.season_id
    where rates.cabin_id = cabins.id
      and seasons.first_night < :end
      and seasons.last_night >= :first
  ) as seasons`;

/** Returns its id. */
export async function insertSeason(
  trx: Trx,
  complexId: string,
  { weekdays, deposit, ...season }: DescribedSeason,
): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ id: string }] }>(
    `insert into seasons (
       complex_id, name, first_night, last_night, weekdays, minimum_nights, maximum_nights, deposit, priority)
     values (
       :complexId, :name, :firstNight, :lastNight, :weekdays::text[], :minimumNights, :maximumNights, :deposit, :priority)
     returning id`,
    {
      ...{ ...season, complexId },
      weekdays: weekdays && [...weekdays],
      deposit: deposit && JSON.stringify(deposit),
    },
  );
  return rows[0].id;
}

/** Together with what every cabin costs in them; bookings keep the quote they were made with. */
export async function deleteSeasons(trx: Trx, complexId: string): Promise<void> {
  await trx.raw(
    `with forgotten as (
       delete from rates
       using seasons
       where seasons.id = rates.season_id
         and seasons.complex_id = :complexId
     )
     delete from seasons
     where complex_id = :complexId`,
    { complexId },
  );
}
