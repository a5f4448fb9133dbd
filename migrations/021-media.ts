import type { Knex } from "knex";

/**
 * What people send that is no words, kept for a month so that it can be passed on. The same message is kept once (`origin`),
 * and what was said in it is heard once: `transcript` is what that came to, also where it came to nothing.
 *
 * `transcriptions` counts what listening costs, by guest: a row is there before anything is paid for.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table media (
      id          uuid primary key default gen_random_uuid(),
      origin      text not null constraint media_once unique,
      chat_id     text not null,
      kind        text not null
                    constraint media_kind_known
                    check (kind in ('voice', 'audio', 'photo', 'video', 'document', 'sticker')),
      mime_type   text not null,
      name        text,
      seconds     integer,
      bytes       bytea not null,
      transcript  text,
      created_at  timestamptz not null
    );
    alter table media alter column bytes set storage external;
    create index media_created_at on media (created_at);

    create table transcriptions (
      media_id  uuid primary key references media on delete cascade,
      guest_id  uuid not null,
      seconds   integer not null,
      at        timestamptz not null
    );
    create index transcriptions_by_guest on transcriptions (guest_id, at);
  `);

export const down = (knex: Knex) => knex.raw("drop table transcriptions, media");
