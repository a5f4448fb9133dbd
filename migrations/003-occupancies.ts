import type { Knex } from "knex";

/**
 * The calendar, with double booking made impossible: whatever occupies a cabin owns one row here.
 * A stay is `[check-in, check-out)`, so one guest may arrive as another leaves; inactive rows block nothing.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create extension if not exists btree_gist;

    create table occupancies (
      id        uuid primary key default gen_random_uuid(),
      cabin_id  uuid not null references cabins,
      stay      daterange not null
                  constraint occupancies_stay_is_bounded
                  check (not isempty(stay) and not lower_inf(stay) and not upper_inf(stay)),
      kind      text not null
                  constraint occupancies_kind_known check (kind in ('booking', 'block', 'external')),
      active    boolean not null default true,
      constraint occupancies_no_overlap
        exclude using gist (cabin_id with =, stay with &&) where (active)
    );
  `);

export const down = (knex: Knex) => knex.raw("drop table occupancies");
