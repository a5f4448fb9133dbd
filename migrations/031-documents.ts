import type { Knex } from "knex";

/**
 * Receipts of a complex are numbered from 1 without gaps, each payment has one number for ever, and what its receipt says is
 * kept as it was when it was first given (`facts`). Who gives them is the complex's `billing`.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table complexes add column billing jsonb;

    create table receipts (
      complex_id  uuid not null references complexes,
      number      integer not null constraint receipts_counted_from_one check (number > 0),
      payment_id  uuid not null
                    constraint receipts_one_a_payment unique
                    references payments,
      facts       jsonb not null,
      issued_at   timestamptz not null,
      constraint receipts_number_once primary key (complex_id, number)
    );

    create index ledger_entries_by_time on ledger_entries (at);
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index ledger_entries_by_time;
    drop table receipts;
    alter table complexes drop column billing;
  `);
