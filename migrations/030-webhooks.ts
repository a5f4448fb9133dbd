import type { Knex } from "knex";

/**
 * What other software is told of bookings and payments. An event is stored in the transaction of what it tells of, with
 * a delivery for each endpoint that wants it; its body is written once, so that every attempt sends the same.
 *
 * An address has one endpoint at a time. A removed one stays as a row without its secret, for a sale that is just telling
 * it must not fail on its absence.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table webhook_endpoints (
      id                     bigint generated always as identity primary key,
      url                    text not null,
      -- Every event where it is null.
      events                 text[] constraint webhook_endpoints_want_something check (cardinality(events) > 0),
      secret                 text not null,
      previous_secret        text,
      previous_secret_until  timestamptz,
      state                  text not null default 'enabled'
                               constraint webhook_endpoints_state_known
                               check (state in ('enabled', 'disabled', 'removed')),
      disabled_because       text
                               constraint webhook_endpoints_reason_known
                               check (disabled_because in ('gone', 'failing')),
      failing_since          timestamptz,
      created_at             timestamptz not null,
      constraint webhook_endpoints_previous_secret_ends
        check ((previous_secret is null) = (previous_secret_until is null)),
      constraint webhook_endpoints_disabled_for_a_reason
        check ((state = 'disabled') = (disabled_because is not null))
    );
    create unique index webhook_endpoints_one_per_url on webhook_endpoints (url) where state <> 'removed';

    create table webhook_events (
      id          text primary key default 'msg_' || replace(gen_random_uuid()::text, '-', ''),
      type        text not null,
      at          timestamptz not null,
      booking_id  uuid not null references bookings,
      data        jsonb not null,
      -- The very text that is signed and sent, once it is.
      body        text
    );
    create index webhook_events_by_time on webhook_events (at);

    create table webhook_deliveries (
      id               bigint generated always as identity primary key,
      event_id         text not null references webhook_events on delete cascade,
      endpoint_id      bigint not null references webhook_endpoints,
      status           text not null default 'pending'
                         constraint webhook_deliveries_status_known
                         check (status in ('pending', 'delivered', 'failed')),
      attempts         integer not null default 0,
      next_attempt_at  timestamptz not null,
      last_status      integer,
      last_error       text,
      delivered_at     timestamptz,
      constraint webhook_deliveries_once unique (event_id, endpoint_id)
    );
    create index webhook_deliveries_pending on webhook_deliveries (next_attempt_at) where status = 'pending';
  `);

export const down = (knex: Knex) =>
  knex.raw("drop table webhook_deliveries, webhook_events, webhook_endpoints");
