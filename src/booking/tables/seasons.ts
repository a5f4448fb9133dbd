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
      'minimumNights', seasons.minimum_nights,
      'priority', seasons.priority,
      'weekday', rates.weekday,
      'weekend', rates.weekend
    )), '[]')
    from rates
    join seasons on seasons.id = rates.season_id
    where rates.cabin_id = cabins.id
      and seasons.first_night < :end
      and seasons.last_night >= :first
  ) as seasons`;
