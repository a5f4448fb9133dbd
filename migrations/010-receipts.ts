import type { Knex } from "knex";

/**
 * What became of what was sent, where a channel tells: one row for each of its messages, by its own id. What is told of a
 * message before we know that it is ours (the channel may be quicker than its answer) waits in a row of nobody's. An outbox
 * row is delivered or read once all of its messages are.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table outbox drop constraint outbox_status_known;
    alter table outbox add constraint outbox_status_known
      check (status in ('pending', 'sent', 'delivered', 'read', 'failed'));
    drop index outbox_sent_at;
    create index outbox_sent_at on outbox (sent_at) where status in ('sent', 'delivered', 'read');

    create table outbox_parts (
      message_id  text primary key,
      outbox_id   bigint references outbox on delete cascade,
      status      text not null default 'accepted'
                    constraint outbox_parts_status_known
                    check (status in ('accepted', 'sent', 'delivered', 'read', 'failed')),
      at          timestamptz not null
    );
    create index outbox_parts_by_row on outbox_parts (outbox_id);
    create index outbox_parts_of_nobody on outbox_parts (at) where outbox_id is null;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table outbox_parts;
    update outbox set status = 'sent' where status in ('delivered', 'read');
    alter table outbox drop constraint outbox_status_known;
    alter table outbox add constraint outbox_status_known check (status in ('pending', 'sent', 'failed'));
    drop index outbox_sent_at;
    create index outbox_sent_at on outbox (sent_at) where status = 'sent';
  `);
