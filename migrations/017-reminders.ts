import type { Knex } from "knex";

/**
 * What is told by the calendar. A reminder is told once: a booking, a kind and the date it is about have one row, also
 * where it came too late to be told. `about` is a date, of how to get in the cabin as well, or nothing where a booking has
 * one such reminder for life.
 *
 * `reminder_settings` has what an owner changed; null is the house's own. `lead` counts days, for `deposit_due` minutes.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table reminder_settings (
      complex_id  uuid not null references complexes,
      kind        text not null
                    constraint reminder_settings_kind_known check (kind in (
                      'deposit_due', 'balance_due', 'pre_arrival', 'check_in', 'registry', 'mid_stay', 'check_out',
                      'feedback', 'come_back')),
      active      boolean not null,
      lead        integer constraint reminder_settings_lead_not_negative check (lead >= 0),
      at_time     time,
      words       text constraint reminder_settings_words_length check (length(words) between 1 and 500),
      primary key (complex_id, kind)
    );

    create table reminders_sent (
      booking_id  uuid not null references bookings,
      kind        text not null,
      about       text not null,
      outcome     text not null
                    constraint reminders_sent_outcome_known check (outcome in ('told', 'missed', 'not_needed')),
      at          timestamptz not null,
      constraint reminders_sent_once primary key (booking_id, kind, about)
    );

    create table offers_declined (
      guest_id  uuid primary key references guests,
      at        timestamptz not null
    );

    create index bookings_coming on bookings (complex_id, check_in) where state in ('confirmed', 'checked_in');
    create index bookings_by_check_out on bookings (complex_id, check_out);
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index bookings_coming;
    drop index bookings_by_check_out;
    drop table offers_declined, reminders_sent, reminder_settings;
  `);
