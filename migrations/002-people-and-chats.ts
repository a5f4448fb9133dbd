import type { Knex } from "knex";

/**
 * Who is on the other side. A chat is one conversation on one channel, its id `<channel>:<the channel's own id>`;
 * it always belongs to a guest. Staff members are reached in the chat of the same id.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table guests (
      id          uuid primary key default gen_random_uuid(),
      name        text not null,
      created_at  timestamptz not null default now()
    );

    create table chats (
      id          text primary key constraint chats_id_names_its_channel check (id ~ '^(telegram|whatsapp):.+$'),
      guest_id    uuid not null references guests,
      locale      text not null constraint chats_locale_known check (locale in ('es-AR', 'pt-BR', 'en')),
      created_at  timestamptz not null default now()
    );
    create index chats_by_guest on chats (guest_id);

    create table staff (
      id          uuid primary key default gen_random_uuid(),
      complex_id  uuid not null references complexes,
      chat_id     text not null,
      name        text not null default '',
      role        text not null default 'owner' constraint staff_role_known check (role in ('owner')),
      active      boolean not null default true,
      constraint staff_once_per_complex unique (complex_id, chat_id)
    );
  `);

export const down = (knex: Knex) => knex.raw("drop table staff, chats, guests");
