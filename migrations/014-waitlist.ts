import type { Knex } from "knex";

/**
 * Who waits for dates that are taken, in the order they came, which is that of the ids. An entry has one offer at a time, the
 * booking that holds the dates for it, and the calendar sees to it that no night is in two. A guest waits once for the
 * same thing. Without a cabin any will do.
 *
 * Whatever frees dates that somebody waits for leaves a job to offer them, in its own transaction; what frees no such
 * dates, and every sale, leaves none.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table complexes
      add column offer_minutes integer not null default 180
        constraint complexes_offer_minutes_positive check (offer_minutes > 0);

    create table waitlist_entries (
      id          bigint generated always as identity primary key,
      complex_id  uuid not null references complexes,
      guest_id    uuid not null references guests,
      chat_id     text not null references chats,
      cabin_id    uuid references cabins,
      check_in    date not null,
      check_out   date not null,
      adults      integer not null,
      children    integer not null,
      pets        integer not null,
      state       text not null default 'waiting'
                    constraint waitlist_entries_state_known
                    check (state in ('waiting', 'offered', 'served', 'left', 'lapsed')),
      booking_id  uuid references bookings constraint waitlist_entries_booking_unique unique,
      created_at  timestamptz not null,
      updated_at  timestamptz not null,
      constraint waitlist_entries_stay_in_order check (check_in < check_out),
      constraint waitlist_entries_offer_is_held check (state <> 'offered' or booking_id is not null)
    );
    create unique index waitlist_entries_once
      on waitlist_entries (guest_id, complex_id, check_in, check_out, adults, children, pets, cabin_id) nulls not distinct
      where state in ('waiting', 'offered');
    create index waitlist_entries_in_line on waitlist_entries (complex_id, id) where state = 'waiting';

    create trigger waitlist_entries_follow_merged_guest
      before insert or update of guest_id on waitlist_entries
      for each row execute function follow_merged_guest();

    create function offer_freed_dates() returns trigger language plpgsql as $$
    begin
      if exists (
        select from waitlist_entries as entries
        join cabins on cabins.id = old.cabin_id and cabins.complex_id = entries.complex_id
        where entries.state = 'waiting'
          and coalesce(entries.cabin_id, cabins.id) = cabins.id
          and daterange(entries.check_in, entries.check_out) && old.stay
      ) then
        perform graphile_worker.add_job(
          'offer_freed_dates',
          payload => json_build_object('cabinId', old.cabin_id),
          job_key => 'offer_freed_dates:' || old.cabin_id);
      end if;
      return null;
    end $$;

    create trigger occupancies_freed
      after update on occupancies
      for each row
      when (old.active and (not new.active or new.stay <> old.stay or new.cabin_id <> old.cabin_id))
      execute function offer_freed_dates();

    create trigger occupancies_gone
      after delete on occupancies
      for each row
      when (old.active)
      execute function offer_freed_dates();
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop trigger occupancies_freed on occupancies;
    drop trigger occupancies_gone on occupancies;
    drop function offer_freed_dates();
    drop table waitlist_entries;
    alter table complexes drop column offer_minutes;
  `);
