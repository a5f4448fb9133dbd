import type { Knex } from "knex";

/**
 * Money in and out. One deposit link for each amount and deadline of a booking, one row a payment of the provider,
 * and a ledger that only grows: an entry is unique by (kind, reference), so a movement told twice is entered once.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table payment_links (
      id              uuid primary key default gen_random_uuid(),
      booking_id      uuid not null references bookings,
      purpose         text not null constraint payment_links_purpose_known check (purpose in ('deposit')),
      amount          bigint not null constraint payment_links_amount_positive check (amount > 0),
      currency        text not null,
      preference_id   text not null,
      url             text not null,
      expires_at      timestamptz not null,
      created_at      timestamptz not null,
      constraint payment_links_one_per_amount_and_deadline unique (booking_id, purpose, amount, expires_at)
    );

    create table payments (
      id               uuid primary key default gen_random_uuid(),
      provider_id      text not null constraint payments_provider_id_unique unique,
      booking_id       uuid not null references bookings,
      status           text not null,
      status_detail    text not null,
      amount           bigint not null,
      refunded         bigint not null default 0,
      currency         text not null,
      outcome          text constraint payments_outcome_known check (outcome in ('booked', 'partial', 'refund', 'ignored')),
      reason           text,
      updated_at       timestamptz not null
    );
    create index payments_by_booking on payments (booking_id);

    create table ledger_entries (
      id          bigint generated always as identity primary key,
      booking_id  uuid not null references bookings,
      payment_id  uuid references payments,
      kind        text not null constraint ledger_kind_known check (kind in ('charge', 'payment', 'refund', 'chargeback')),
      amount      bigint not null constraint ledger_amount_positive check (amount > 0),
      currency    text not null,
      reference   text not null,
      at          timestamptz not null,
      constraint ledger_entry_once unique (kind, reference)
    );
    create index ledger_entries_by_booking on ledger_entries (booking_id, id);
  `);

export const down = (knex: Knex) => knex.raw("drop table ledger_entries, payments, payment_links");
