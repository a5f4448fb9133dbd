import type { Knex } from "knex";

/** A complex asks its prices in any currency; amounts are whole minor units of it, as ISO 4217 counts them. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table complexes
      drop constraint complexes_currency_known,
      add constraint complexes_currency_is_a_code check (currency ~ '^[A-Z]{3}$');
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table complexes
      drop constraint complexes_currency_is_a_code,
      add constraint complexes_currency_known check (currency in ('ARS', 'BRL', 'USD'));
  `);
