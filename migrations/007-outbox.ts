import type { Knex } from "knex";

/**
 * What goes out, stored in the transaction of the change it tells of, sent in order per chat.
 * `sent_parts` counts the channel's messages already sent of this one, so that a retry does not repeat them;
 * after `give_up_at` it is not tried again.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table outbox (
      id               bigint generated always as identity primary key,
      chat_id          text not null,
      kind             text not null constraint outbox_kind_known check (kind in ('view', 'notice')),
      body             jsonb not null,
      status           text not null default 'pending'
                         constraint outbox_status_known check (status in ('pending', 'sent', 'failed')),
      sent_parts       integer not null default 0,
      attempts         integer not null default 0,
      next_attempt_at  timestamptz not null,
      give_up_at       timestamptz not null,
      last_error       text,
      created_at       timestamptz not null,
      sent_at          timestamptz
    );
    create index outbox_pending_by_chat on outbox (chat_id, id) where status = 'pending';
    create index outbox_sent_at on outbox (sent_at) where status = 'sent';
  `);

export const down = (knex: Knex) => knex.raw("drop table outbox");
