import type { Knex } from "knex";

/**
 * Who writes in WhatsApp. A contact is one chat, whatever names WhatsApp gives it (a phone number, a hidden `@lid`):
 * each name is an alias of exactly one. `heard_at` opens the 24 hours in which anything may be answered; `asked_at`
 * is when they were last asked to write, so that we may answer; `keys` is what
 * the numbers of the newest message mean; `talk` is how fast and how alike they wrote, to notice another machine.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table whatsapp_contacts (
      chat_id      text primary key,
      address      text not null,
      name         text not null default '',
      heard_at     timestamptz,
      asked_at     timestamptz,
      keys         jsonb not null default '{"closed": true, "shown": []}',
      talk         jsonb not null default '{"instants": [], "last": null}',
      quiet_until  timestamptz
    );

    create index whatsapp_contacts_by_address on whatsapp_contacts (address);

    create table whatsapp_aliases (
      alias    text primary key,
      chat_id  text not null references whatsapp_contacts on delete cascade
    );
    create index whatsapp_aliases_by_chat on whatsapp_aliases (chat_id);
  `);

export const down = (knex: Knex) => knex.raw("drop table whatsapp_aliases, whatsapp_contacts");
