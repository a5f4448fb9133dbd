import type { Knex } from "knex";

/**
 * What a place and its cabins have besides what a price depends on: amenities, rooms and beds, house rules, and what
 * people ask before they come. Always an object; what nobody said is not in it, and `{}` is a place that said nothing.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table complexes
      add column details jsonb not null default '{}'
        constraint complexes_details_is_object check (jsonb_typeof(details) = 'object');
    alter table cabins
      add column details jsonb not null default '{}'
        constraint cabins_details_is_object check (jsonb_typeof(details) = 'object');
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table cabins drop column details;
    alter table complexes drop column details;
  `);
