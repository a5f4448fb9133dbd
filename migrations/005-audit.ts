import type { Knex } from "knex";

/** Who did what, when, from what to what, through which channel. Append-only: the database refuses to change a row. */
export const up = (knex: Knex) =>
  knex.raw(`
    create table audit_entries (
      id          bigint generated always as identity primary key,
      at          timestamptz not null,
      actor       text not null,
      channel     text not null,
      action      text not null,
      subject     text not null,
      from_state  text,
      to_state    text,
      details     jsonb not null default '{}'
    );
    create index audit_entries_by_subject on audit_entries (subject, id);

    create function audit_entries_refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'audit entries are append-only';
    end $$;

    create trigger audit_entries_append_only
      before update or delete on audit_entries
      for each row execute function audit_entries_refuse_change();
  `);

export const down = (knex: Knex) =>
  knex.raw("drop table audit_entries; drop function audit_entries_refuse_change()");
