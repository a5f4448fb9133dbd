import type { Knex } from "knex";

/**
 * What is for rent. Money is whole centavos of the complex's currency; deadlines are minutes.
 * A season covers the nights from `first_night` to `last_night`, both included; where two cover a night
 * the higher `priority` wins. A cabin's rate in a season is one row.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table complexes (
      id                      uuid primary key default gen_random_uuid(),
      name                    text not null,
      time_zone               text not null,
      currency                text not null
                                constraint complexes_currency_known check (currency in ('ARS', 'BRL', 'USD')),
      mode                    text not null default 'approval'
                                constraint complexes_mode_known check (mode in ('approval', 'instant')),
      deposit_percent         integer not null default 30
                                constraint complexes_deposit_percent_range check (deposit_percent between 1 and 100),
      owner_minutes           integer not null default 720 constraint complexes_owner_minutes_positive check (owner_minutes > 0),
      deposit_minutes         integer not null default 60 constraint complexes_deposit_minutes_positive check (deposit_minutes > 0),
      transfer_check_minutes  integer not null default 1440 constraint complexes_transfer_minutes_positive check (transfer_check_minutes > 0),
      check_in_time           time not null default '15:00',
      check_out_time          time not null default '10:00',
      cancellation_policy     jsonb not null,
      terms                   text not null default '',
      created_at              timestamptz not null default now()
    );

    create table cabins (
      id                    uuid primary key default gen_random_uuid(),
      complex_id            uuid not null references complexes,
      slug                  text not null,
      name                  text not null,
      description           jsonb not null default '{}',
      pictures              text[] not null default '{}',
      max_guests            integer not null constraint cabins_max_guests_positive check (max_guests > 0),
      base_guests           integer not null
                              constraint cabins_base_guests_range check (base_guests between 1 and max_guests),
      max_pets              integer not null default 0 constraint cabins_max_pets_not_negative check (max_pets >= 0),
      extra_guest_nightly   bigint not null default 0 constraint cabins_extra_guest_not_negative check (extra_guest_nightly >= 0),
      cleaning_fee          bigint not null default 0 constraint cabins_cleaning_not_negative check (cleaning_fee >= 0),
      pet_fee               bigint not null default 0 constraint cabins_pet_fee_not_negative check (pet_fee >= 0),
      active                boolean not null default true,
      constraint cabins_slug_unique unique (complex_id, slug)
    );

    create table seasons (
      id              uuid primary key default gen_random_uuid(),
      complex_id      uuid not null references complexes,
      name            text not null,
      first_night     date not null,
      last_night      date not null,
      minimum_nights  integer not null default 1 constraint seasons_minimum_positive check (minimum_nights > 0),
      priority        integer not null default 0,
      constraint seasons_in_order check (first_night <= last_night),
      constraint seasons_name_unique unique (complex_id, name)
    );

    create table rates (
      cabin_id   uuid not null references cabins,
      season_id  uuid not null references seasons,
      weekday    bigint not null constraint rates_weekday_positive check (weekday > 0),
      weekend    bigint not null constraint rates_weekend_positive check (weekend > 0),
      primary key (cabin_id, season_id)
    );
  `);

export const down = (knex: Knex) => knex.raw("drop table rates, seasons, cabins, complexes");
