import type { Knex } from "knex";

/**
 * Money that an owner takes with their own hands, in cash or by a bank transfer, is a payment like any other; its
 * `provider_id` begins with how it came. The same taking (`key`) is taken once. A slip is undone by an entry in the ledger
 * that takes it back (`reversal`), never deleted.
 *
 * What goes back of such a payment is given by hand as well: a row of `refunds` is done once an owner says how
 * (`given_as`; `nothing` where the payment had never been).
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table payments
      add column method text not null default 'mercadopago'
        constraint payments_method_known check (method in ('mercadopago', 'transfer', 'cash')),
      add constraint payments_by_hand_say_how check (
        provider_id !~ '^(transfer|cash):' and method = 'mercadopago'
        or starts_with(provider_id, method || ':'));

    create table payments_by_hand (
      provider_id     text primary key references payments (provider_id),
      key             text not null constraint payments_by_hand_key_unique unique,
      taken_by        text not null,
      taken_at        timestamptz not null,
      undone_by       text,
      undone_at       timestamptz,
      undone_because  text,
      constraint payments_by_hand_undone_whole check (num_nonnulls(undone_by, undone_at, undone_because) in (0, 3))
    );

    alter table refunds
      add column given_as text
        constraint refunds_given_as_known check (given_as in ('transfer', 'cash', 'nothing')),
      add column given_by text,
      add constraint refunds_given_when_done check (num_nonnulls(given_as, given_by) = 0 or done_at is not null);

    alter table ledger_entries
      drop constraint ledger_kind_known,
      add constraint ledger_kind_known
        check (kind in ('charge', 'payment', 'refund', 'chargeback', 'reversal'));
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table ledger_entries
      drop constraint ledger_kind_known,
      add constraint ledger_kind_known check (kind in ('charge', 'payment', 'refund', 'chargeback'));
    alter table refunds drop column given_as, drop column given_by;
    drop table payments_by_hand;
    alter table payments drop constraint payments_by_hand_say_how, drop column method;
  `);
