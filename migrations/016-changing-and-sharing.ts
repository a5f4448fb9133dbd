import type { Knex } from "knex";

/**
 * A booking has at most one link that shows it to travel mates; whoever revokes it makes the next one another. How often a
 * chat says a link that is none is counted.
 *
 * A payment page names the cabin and the dates it is for, so a booking that moves gets another.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table shared_links (
      token       text primary key constraint shared_links_token_is_readable check (token ~ '^[2-9A-HJ-NP-Z]{26}$'),
      booking_id  uuid not null references bookings,
      created_at  timestamptz not null,
      revoked_at  timestamptz
    );
    create unique index shared_links_one_that_works on shared_links (booking_id) where revoked_at is null;

    create table share_tries (
      chat_id  text primary key references chats,
      tries    integer not null,
      since    timestamptz not null
    );

    alter table payment_links
      add column pays_for text not null default '',
      drop constraint payment_links_one_per_amount_and_deadline,
      add constraint payment_links_one_per_amount_and_deadline
        unique (booking_id, purpose, amount, expires_at, pays_for);
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    delete from payment_links as older
    using payment_links as newer
    where newer.booking_id = older.booking_id
      and newer.purpose = older.purpose
      and newer.amount = older.amount
      and newer.expires_at = older.expires_at
      and (newer.created_at, newer.id) > (older.created_at, older.id);
    alter table payment_links
      drop constraint payment_links_one_per_amount_and_deadline,
      drop column pays_for,
      add constraint payment_links_one_per_amount_and_deadline unique (booking_id, purpose, amount, expires_at);
    drop table share_tries, shared_links;
  `);
