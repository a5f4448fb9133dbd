import type { Knex } from "knex";

/**
 * Chats of one person become one guest's. A guest that was merged into another keeps its row and says which; that other
 * one was never merged itself. No chat and no booking ever belongs to a merged guest: one that is made while its guest is
 * being merged waits for that, and goes to the guest that is left.
 *
 * A code joins the chat it was given in with the one it is said in, once; how often a chat tries is counted.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table guests
      add column merged_into uuid references guests
        constraint guests_merged_into_another check (merged_into <> id);
    create index guests_by_merged_into on guests (merged_into) where merged_into is not null;

    -- Merging locks the guest for update, which this waits for and then reads anew.
    create function follow_merged_guest() returns trigger language plpgsql as $$
    begin
      select coalesce(merged_into, id) into new.guest_id from guests where id = new.guest_id for key share;
      return new;
    end $$;

    create trigger bookings_follow_merged_guest
      before insert or update of guest_id on bookings
      for each row execute function follow_merged_guest();

    create trigger chats_follow_merged_guest
      before insert or update of guest_id on chats
      for each row execute function follow_merged_guest();

    create table join_codes (
      code        text primary key constraint join_codes_code_is_readable check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
      chat_id     text not null references chats,
      expires_at  timestamptz not null,
      spent_by    text references chats
    );
    create index join_codes_by_expiry on join_codes (expires_at);

    create table join_tries (
      chat_id  text primary key references chats,
      tries    integer not null,
      since    timestamptz not null
    );
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table join_tries, join_codes;
    drop trigger bookings_follow_merged_guest on bookings;
    drop trigger chats_follow_merged_guest on chats;
    drop function follow_merged_guest();
    alter table guests drop column merged_into;
  `);
