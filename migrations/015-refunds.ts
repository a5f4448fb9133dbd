import type { Knex } from "knex";

/**
 * Money that goes back in parts. A row of `refunds` is a part of a payment that we owe its guest; `up_to` is what the
 * payment will have given back in all once this part is: it is done as soon as that much has gone back, whoever gave
 * it. Parts of one payment are promised under its booking's lock, so no two have the same `up_to`.
 *
 * `refund_check_in` is the earliest check-in a booking ever had, whoever moves it: dates put off buy no better refund.
 * A link may be for the balance.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table refunds (
      id           uuid primary key default gen_random_uuid(),
      booking_id   uuid not null references bookings,
      -- At the end of the transaction: what is too much of a payment is owed while the payment is written down.
      provider_id  text not null
                     constraint refunds_of_a_payment references payments (provider_id) deferrable initially deferred,
      amount       bigint not null constraint refunds_amount_positive check (amount > 0),
      up_to        bigint not null constraint refunds_up_to_includes_it check (up_to >= amount),
      reason       text not null,
      created_at   timestamptz not null,
      done_at      timestamptz,
      constraint refunds_one_per_height unique (provider_id, up_to)
    );
    create index refunds_by_booking on refunds (booking_id);

    alter table payment_links
      drop constraint payment_links_purpose_known,
      add constraint payment_links_purpose_known check (purpose in ('deposit', 'balance'));

    alter table bookings add column refund_check_in date;
    update bookings set refund_check_in = check_in;

    create function keep_earliest_check_in() returns trigger language plpgsql as $$
    begin
      new.refund_check_in := least(new.refund_check_in, new.check_in);
      if tg_op = 'UPDATE' then
        new.refund_check_in := least(new.refund_check_in, old.refund_check_in);
      end if;
      return new;
    end $$;

    create trigger bookings_keep_earliest_check_in
      before insert or update of check_in, refund_check_in on bookings
      for each row execute function keep_earliest_check_in();

    alter table bookings
      alter column refund_check_in set not null,
      add constraint bookings_refund_check_in_never_later check (refund_check_in <= check_in);
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table bookings drop constraint bookings_refund_check_in_never_later;
    drop trigger bookings_keep_earliest_check_in on bookings;
    drop function keep_earliest_check_in();
    alter table bookings drop column refund_check_in;
    delete from payment_links where purpose = 'balance';
    alter table payment_links
      drop constraint payment_links_purpose_known,
      add constraint payment_links_purpose_known check (purpose in ('deposit'));
    drop table refunds;
  `);
