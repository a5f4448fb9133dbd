import type { Knex } from "knex";

/**
 * What guest and house tell each other about one stay. A cabin says how to get in (`{ instructions, accessCode, wifi }`,
 * null where nobody wrote it down); a guest says when they arrive, who comes, and afterwards how it was.
 *
 * Travellers are what the registry asks for and no more; they are forgotten some time after the stay, or once it is
 * cancelled. What a guest wrote is public exactly while `published_at` is set.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table cabins add column arrival jsonb;

    create table arrivals (
      booking_id  uuid primary key references bookings,
      about       text not null constraint arrivals_about_length check (length(about) between 1 and 120),
      at          timestamptz not null
    );

    create table travellers (
      id          bigint generated always as identity primary key,
      booking_id  uuid not null references bookings,
      name        text not null,
      document    text not null
    );
    create unique index travellers_once on travellers (booking_id, lower(name));

    create table feedback (
      booking_id    uuid primary key references bookings,
      stars         integer not null constraint feedback_stars_range check (stars between 1 and 5),
      words         text not null,
      given_at      timestamptz not null,
      published_at  timestamptz
    );
    create index feedback_published on feedback (published_at) where published_at is not null;
  `);

export const down = (knex: Knex) =>
  knex.raw("drop table feedback, travellers, arrivals; alter table cabins drop column arrival");
