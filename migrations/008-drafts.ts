import type { Knex } from "knex";

/**
 * Half-finished conversations. A chat has at most one open draft; saved ones wait until they are resumed or expire.
 * Every write raises `revision` and names the one it read, so that of two turns at once only one is stored.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table drafts (
      chat_id     text not null references chats,
      flow        text not null,
      state       text not null constraint drafts_state_known check (state in ('open', 'saved')),
      revision    integer not null,
      draft       jsonb not null,
      updated_at  timestamptz not null,
      primary key (chat_id, flow)
    );
    create unique index drafts_one_open_per_chat on drafts (chat_id) where state = 'open';
    create index drafts_by_age on drafts (updated_at);
  `);

export const down = (knex: Knex) => knex.raw("drop table drafts");
