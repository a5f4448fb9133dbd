import type { Knex } from "knex";

/**
 * What owners answer to questions about their place, and what guests asked that nobody had an answer to. One answer has
 * one wording or more; `key` makes that saving it twice saves it once. A question without an answer is kept once,
 * with how often it was asked; two that differ in accents, case and signs alone are one.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table house_answers (
      id          integer primary key generated always as identity,
      complex_id  uuid not null references complexes,
      key         text not null constraint house_answers_key_unique unique,
      wordings    text[] not null
                    constraint house_answers_has_wordings check (cardinality(wordings) between 1 and 10),
      answer      text not null
    );
    create index house_answers_by_complex on house_answers (complex_id);

    create table unanswered_questions (
      id           integer primary key generated always as identity,
      complex_id   uuid not null references complexes,
      question     text not null,
      plain        text not null,
      times        integer not null default 1,
      last_input   text not null,
      last_asked   timestamptz not null,
      constraint unanswered_questions_plain_unique unique (complex_id, plain)
    );
  `);

export const down = (knex: Knex) => knex.raw("drop table unanswered_questions, house_answers");
