import type { Knex } from "knex";

/**
 * What came in, stored before it is answered, once: a source's repeated delivery of the same thing is one row.
 * `queue` names what must be handled in order (a chat, a payment) and `task` what handles it; `handled_at` is set in the
 * transaction of its effect. What keeps failing is set aside with `failed_at`, so that its queue goes on.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table inbox (
      id           bigint generated always as identity primary key,
      source       text not null
                     constraint inbox_source_known check (source in ('telegram', 'whatsapp', 'mercadopago')),
      external_id  text not null,
      queue        text not null,
      task         text not null,
      payload      jsonb not null,
      received_at  timestamptz not null default now(),
      handled_at   timestamptz,
      attempts     integer not null default 0,
      last_error   text,
      failed_at    timestamptz,
      constraint inbox_once unique (source, external_id),
      constraint inbox_handled_or_failed check (handled_at is null or failed_at is null)
    );
    create index inbox_open_by_queue on inbox (queue, id) where handled_at is null and failed_at is null;
  `);

export const down = (knex: Knex) => knex.raw("drop table inbox");
