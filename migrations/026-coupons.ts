import type { Knex } from "knex";

/**
 * Coupons, and which booking uses which: one at most. A use counts while its hold still has its dates and, once the
 * booking was confirmed, for good: the database notes that (`kept`), whoever confirms it. So a hold that ends unpaid
 * gives its use back by ending, and nothing has to be written for it.
 *
 * How many uses are left is counted with the coupon's row locked, after the cabin's and the booking's.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table coupons (
      id              uuid primary key default gen_random_uuid(),
      complex_id      uuid not null references complexes,
      code            text not null constraint coupons_code_is_readable
                        check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(code) between 3 and 20),
      percent         integer constraint coupons_percent_in_range check (percent between 1 and 100),
      amount          bigint constraint coupons_amount_positive check (amount > 0),
      currency        text not null,
      first_night     date,
      last_night      date,
      last_day        date,
      cabin_ids       uuid[] constraint coupons_cabins_some check (cardinality(cabin_ids) > 0),
      max_uses        integer constraint coupons_max_uses_positive check (max_uses > 0),
      once_per_guest  boolean not null,
      minimum_nights  integer not null constraint coupons_minimum_nights_positive check (minimum_nights > 0),
      active          boolean not null default true,
      key             text not null constraint coupons_key_unique unique,
      created_at      timestamptz not null,
      constraint coupons_code_unique unique (complex_id, code),
      constraint coupons_percent_or_amount check ((percent is null) <> (amount is null)),
      constraint coupons_nights_in_order check (first_night <= last_night)
    );

    create table coupon_uses (
      booking_id  uuid primary key references bookings,
      coupon_id   uuid not null references coupons,
      kept        boolean not null,
      used_at     timestamptz not null
    );
    create index coupon_uses_by_coupon on coupon_uses (coupon_id);

    create function keep_coupon_use() returns trigger language plpgsql as $$
    begin
      update coupon_uses set kept = true where booking_id = new.id;
      return null;
    end $$;

    create trigger bookings_keep_coupon_use
      after update of state on bookings
      for each row when (new.state = 'confirmed')
      execute function keep_coupon_use();
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop trigger bookings_keep_coupon_use on bookings;
    drop function keep_coupon_use();
    drop table coupon_uses, coupons;
  `);
