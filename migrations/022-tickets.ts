import type { Knex } from "knex";

/**
 * Talks between guests and owners. A chat is in one open ticket of a complex at most; a guest with several chats may be in
 * one ticket with each of them, and is answered in the one they wrote in last. People call a ticket by its number, which
 * no other of the complex ever has. The same opening (`open_key`) opens one ticket.
 *
 * What an owner was sent of a ticket is known by the channel's own id of the message for as long as there is the ticket,
 * so that a reply to any of it finds its way, and the first of a chat is what all later ones answer.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table tickets (
      id             uuid primary key default gen_random_uuid(),
      complex_id     uuid not null references complexes,
      number         integer not null,
      guest_id       uuid not null references guests,
      guest_name     text not null,
      chat_id        text not null references chats,
      open_key       text not null constraint tickets_open_key_unique unique,
      state          text not null
                       constraint tickets_state_known check (state in ('open', 'answered', 'closed')),
      waiting_since  timestamptz,
      opened_at      timestamptz not null,
      answered_at    timestamptz,
      heard_at       timestamptz not null,
      closed_at      timestamptz,
      closed_by      text constraint tickets_closed_by_known check (closed_by in ('guest', 'owner', 'silence')),
      constraint tickets_number_unique unique (complex_id, number),
      constraint tickets_closed_once check ((state = 'closed') = (closed_at is not null and closed_by is not null)),
      constraint tickets_waiting_while_open check ((state = 'open') = (waiting_since is not null))
    );
    create index tickets_under_way on tickets (complex_id, heard_at) where state <> 'closed';
    create index tickets_answered on tickets (complex_id, answered_at) where answered_at is not null;

    create table ticket_chats (
      complex_id  uuid not null references complexes,
      chat_id     text not null references chats,
      ticket_id   uuid not null references tickets,
      constraint ticket_chats_one_open primary key (complex_id, chat_id)
    );
    create index ticket_chats_by_ticket on ticket_chats (ticket_id);

    create table ticket_messages (
      id         bigint generated always as identity primary key,
      ticket_id  uuid not null references tickets,
      author     text not null constraint ticket_messages_author_known check (author in ('guest', 'owner')),
      name       text not null,
      said       jsonb not null,
      at         timestamptz not null
    );
    create index ticket_messages_by_ticket on ticket_messages (ticket_id, at);

    create table ticket_posts (
      message_id  text primary key,
      ticket_id   uuid not null references tickets,
      chat_id     text not null,
      at          timestamptz not null
    );
    create index ticket_posts_by_chat on ticket_posts (ticket_id, chat_id, at);
  `);

export const down = (knex: Knex) =>
  knex.raw("drop table ticket_posts, ticket_messages, ticket_chats, tickets");
