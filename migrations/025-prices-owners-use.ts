import type { Knex } from "knex";

/**
 * What owners ask beyond a rate a night: seasons on some weekdays, with a maximum stay and a deposit of their own; rates of
 * single weekdays; what a child and a pet pay a night. Amounts are whole minor units of the complex's currency.
 * `price_rules` holds what is asked everywhere: stay rules, discounts, fees, taxes, rounding.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table complexes
      add column price_rules jsonb not null default '{
        "depositAmount": null, "fullPaymentDays": null, "fillGaps": false, "rounding": null,
        "stayRules": [], "discounts": [], "fees": [], "taxes": []}'
        constraint complexes_price_rules_are_an_object check (jsonb_typeof(price_rules) = 'object');

    alter table cabins
      add column extra_child_nightly bigint
        constraint cabins_extra_child_not_negative check (extra_child_nightly >= 0),
      add column pet_nightly bigint not null default 0
        constraint cabins_pet_nightly_not_negative check (pet_nightly >= 0);

    alter table seasons
      add column weekdays text[]
        constraint seasons_weekdays_known check (
          weekdays <> '{}'
          and weekdays <@ array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
      add column maximum_nights integer
        constraint seasons_maximum_in_order check (maximum_nights >= minimum_nights),
      add column deposit jsonb
        constraint seasons_deposit_is_an_object check (jsonb_typeof(deposit) = 'object');

    alter table rates
      add column by_weekday jsonb not null default '{}'
        constraint rates_by_weekday_is_an_object check (jsonb_typeof(by_weekday) = 'object');
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table rates drop column by_weekday;
    alter table seasons drop column weekdays, drop column maximum_nights, drop column deposit;
    alter table cabins drop column extra_child_nightly, drop column pet_nightly;
    alter table complexes drop column price_rules;
  `);
