import type { Knex } from "knex";

/**
 * Money that an owner takes with their own hands, in cash or by a bank transfer, is a payment like any other; its
 * `provider_id` begins with how it came. The same taking (`key`) is taken once. A slip is undone by an entry in the ledger
 * that takes it back (`reversal`), never deleted.
 *
 * A guest who transfers sends the receipt into the chat. It opens a check (one at a time for a booking) that an owner answers,
 * however late: no check ends by itself, for the money may be there. The same file is one receipt of a booking, and is found
 * again where it comes for another. Owners are told of what came together in one notice (`told_at`). A picture that is a receipt
 * is kept longer than others (`keep_until`).
 *
 * What goes back of such a payment is given by hand as well: a row of `refunds` is done once an owner says how
 * (`given_as`; `nothing` where the payment had never been).
 *
 * Owners say whose money it is by a guest's name: what is under way in a house, and what ended lately, is found without all
 * that ever was.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table payments
      add column method text not null default 'mercadopago'
        constraint payments_method_known check (method in ('mercadopago', 'transfer', 'cash'));
    -- Of a database that was here before and went back to the release before.
    update payments set method = split_part(provider_id, ':', 1) where provider_id ~ '^(transfer|cash):';
    alter table payments
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

    alter table complexes
      add column transfer jsonb
        constraint complexes_transfer_is_object check (jsonb_typeof(transfer) = 'object');
    alter table media add column keep_until timestamptz;

    create table transfers_awaited (
      chat_id     text primary key references chats,
      booking_id  uuid not null references bookings,
      since       timestamptz not null
    );

    create table transfer_checks (
      id           uuid primary key default gen_random_uuid(),
      booking_id   uuid not null references bookings,
      state        text not null default 'waiting'
                     constraint transfer_checks_state_known check (state in ('waiting', 'confirmed', 'not_received', 'same')),
      opened_at    timestamptz not null,
      deadline     timestamptz not null,
      left_ms      bigint not null,
      reminded     integer not null default 0,
      answered_at  timestamptz,
      answered_by  text,
      answer_key   text,
      provider_id  text references payments (provider_id),
      constraint transfer_checks_answered_whole check (
        num_nonnulls(answered_at, answered_by, answer_key) = case state when 'waiting' then 0 else 3 end),
      constraint transfer_checks_paid_when_confirmed check ((provider_id is not null) = (state = 'confirmed'))
    );
    create unique index transfer_checks_one_waiting on transfer_checks (booking_id) where state = 'waiting';

    create table transfer_receipts (
      id           bigint generated always as identity primary key,
      check_id     uuid not null references transfer_checks,
      booking_id   uuid not null references bookings,
      media_id     uuid not null,
      kind         text not null constraint transfer_receipts_kind_known check (kind in ('photo', 'document')),
      sha256       text not null constraint transfer_receipts_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
      received_at  timestamptz not null,
      told_at      timestamptz,
      constraint transfer_receipts_once unique (booking_id, sha256)
    );
    create index transfer_receipts_by_file on transfer_receipts (sha256);
    create index transfer_receipts_by_check on transfer_receipts (check_id, id);
    create index transfer_receipts_untold on transfer_receipts (received_at) where told_at is null;

    alter table ledger_entries
      drop constraint ledger_kind_known,
      add constraint ledger_kind_known
        check (kind in ('charge', 'payment', 'refund', 'chargeback', 'reversal'));

    create index bookings_under_way on bookings (complex_id, check_in)
      where state in ('awaiting_owner', 'awaiting_deposit', 'awaiting_transfer_check', 'confirmed', 'checked_in');
    create index bookings_ended on bookings (complex_id, updated_at)
      where state in ('completed', 'declined', 'expired', 'cancelled', 'no_show');
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index bookings_under_way, bookings_ended;
    -- The release before does not know that a payment may never have been.
    delete from ledger_entries as entries
    using ledger_entries as undone
    where undone.kind = 'reversal'
      and undone.payment_id = entries.payment_id;
    alter table ledger_entries
      drop constraint ledger_kind_known,
      add constraint ledger_kind_known check (kind in ('charge', 'payment', 'refund', 'chargeback'));
    drop table transfer_receipts, transfer_checks, transfers_awaited;
    alter table media drop column keep_until;
    alter table complexes drop column transfer;
    alter table refunds drop column given_as, drop column given_by;
    drop table payments_by_hand;
    alter table payments drop constraint payments_by_hand_say_how, drop column method;
  `);
