import type { Knex } from "knex";

/** Where the complex is: its address and its point on the map in degrees (WGS 84), all of it or none. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table complexes
      add column address    text,
      add column latitude   double precision constraint complexes_latitude_range check (latitude between -90 and 90),
      add column longitude  double precision constraint complexes_longitude_range check (longitude between -180 and 180),
      add constraint complexes_place_is_whole check (num_nulls(address, latitude, longitude) in (0, 3));
  `);

export const down = (knex: Knex) =>
  knex.raw("alter table complexes drop column address, drop column latitude, drop column longitude");
