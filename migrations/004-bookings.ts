import type { Knex } from "knex";

/**
 * Bookings from hold to end. Each owns one occupancy for life, active exactly while its state blocks the dates.
 * `hold_key` makes holding idempotent; `deadline` is set in exactly the states that wait for somebody.
 * Quote, cancellation policy and terms are the ones shown when the booking was made.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table bookings (
      id                   uuid primary key default gen_random_uuid(),
      code                 text not null constraint bookings_code_unique unique
                             constraint bookings_code_is_readable check (code ~ '^[2-9A-HJ-NP-Z]{6}$'),
      hold_key             text not null constraint bookings_hold_key_unique unique,
      complex_id           uuid not null references complexes,
      cabin_id             uuid not null references cabins,
      occupancy_id         uuid not null references occupancies constraint bookings_occupancy_unique unique,
      guest_id             uuid not null references guests,
      chat_id              text not null references chats,
      check_in             date not null,
      check_out            date not null,
      adults               integer not null,
      children             integer not null,
      pets                 integer not null,
      state                text not null
                             constraint bookings_state_known check (state in (
                               'awaiting_owner', 'awaiting_deposit', 'awaiting_transfer_check', 'confirmed', 'checked_in',
                               'completed', 'declined', 'expired', 'cancelled', 'no_show')),
      deadline             timestamptz,
      quote                jsonb not null,
      cancellation_policy  jsonb not null,
      terms                text not null,
      ended                jsonb,
      created_at           timestamptz not null,
      updated_at           timestamptz not null,
      constraint bookings_stay_in_order check (check_in < check_out),
      constraint bookings_deadline_while_waiting check (
        (deadline is not null) = (state in ('awaiting_owner', 'awaiting_deposit', 'awaiting_transfer_check')))
    );
    create index bookings_by_guest on bookings (guest_id, created_at desc);
    create index bookings_by_deadline on bookings (deadline) where deadline is not null;
  `);

export const down = (knex: Knex) => knex.raw("drop table bookings");
