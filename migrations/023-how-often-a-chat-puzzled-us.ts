import type { Knex } from "knex";

/** How many messages in a row a chat was not understood in: after the second a person is offered. */
export const up = (knex: Knex) => knex.raw("alter table chats add column puzzled integer not null default 0");

export const down = (knex: Knex) => knex.raw("alter table chats drop column puzzled");
