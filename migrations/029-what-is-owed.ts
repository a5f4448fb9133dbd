import type { Knex } from "knex";

/**
 * Every refund that is owed is a row of `refunds`, and says what is in its way: a payment that we did not take, too. Of
 * such a one `whole` is set: it goes back under its payment's key and without an amount, as it always did.
 *
 * `number` is what an owner calls it. `attempts`, `obstacle`, `last_error` and `tried_at` are of the tries that failed;
 * `reminded_at` is when owners were last reminded of it.
 *
 * `refund_check_in` is from now on the earliest check-in a booking had since it was paid for: a hold that moves was not.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create or replace function keep_earliest_check_in() returns trigger language plpgsql as $$
    begin
      new.refund_check_in := case
        when tg_op = 'UPDATE' and old.deadline is null then
          least(new.refund_check_in, new.check_in, old.refund_check_in)
        else new.check_in
      end;
      return new;
    end $$;

    alter table refunds
      add column number bigint generated always as identity constraint refunds_number_unique unique,
      add column whole boolean not null default false,
      add column attempts integer not null default 0,
      add column obstacle text
        constraint refunds_obstacle_known
        check (obstacle in ('no_balance', 'no_answer', 'under_way', 'disputed', 'no_account', 'refused')),
      add column last_error text,
      add column tried_at timestamptz,
      add column reminded_at timestamptz,
      add constraint refunds_tried_whole check (num_nonnulls(obstacle, last_error, tried_at) in (0, 3));

    create index refunds_owed on refunds (created_at) where done_at is null;

    -- Last: whether their payments exist is looked at when the transaction ends, and until then the table is not altered.
    insert into refunds (booking_id, provider_id, amount, up_to, reason, whole, created_at, done_at)
    select
      booking_id,
      provider_id,
      case when refunded < amount then amount - refunded else amount end,
      amount,
      coalesce(reason, 'booking_over'),
      true,
      updated_at,
      case when refunded >= amount then updated_at end
    from payments
    where outcome = 'refund'
      and amount > 0
    on conflict on constraint refunds_one_per_height do nothing;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    create or replace function keep_earliest_check_in() returns trigger language plpgsql as $$
    begin
      new.refund_check_in := least(new.refund_check_in, new.check_in);
      if tg_op = 'UPDATE' then
        new.refund_check_in := least(new.refund_check_in, old.refund_check_in);
      end if;
      return new;
    end $$;

    delete from refunds where whole;
    drop index refunds_owed;
    alter table refunds
      drop constraint refunds_tried_whole,
      drop column number,
      drop column whole,
      drop column attempts,
      drop column obstacle,
      drop column last_error,
      drop column tried_at,
      drop column reminded_at;
  `);
