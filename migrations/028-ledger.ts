import type { Knex } from "knex";

/**
 * The books balance, at every commit. What the ledger must say of a booking follows from its rows (`ledger_sides`): a stay
 * that is kept costs its quote, one that was called off what is kept of its payments, and anything else nothing; a payment
 * is what came in and what went back of it. A trigger enters what is missing of it when the transaction ends, so no use
 * case can forget to; where the entries still say otherwise the transaction is refused (`ledger_agrees`). Entries are
 * never changed nor deleted: what was wrong is corrected by another one.
 *
 * For every booking `charged - paid + refunded + charged_back = owed` (`booking_accounts`). A damage deposit is in the same
 * ledger and in none of these: it is the guest's until it goes back or is kept with a reason.
 *
 * The balance is due so many days before check-in as the house asked when it was booked; who books later than that, or
 * whose house asks nothing, pays on arrival (`balance_due_on` is null).
 */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(COLUMNS);
  await knex.raw(WHAT_IS_DUE);
  await knex.raw(KEEPING);
  await knex.raw(EXISTING);
  await knex.raw(TRIGGERS);
};

const COLUMNS = `
  alter table complexes
    add column balance_due_days integer
      constraint complexes_balance_due_days_positive check (balance_due_days > 0),
    add column damage_deposit bigint not null default 0
      constraint complexes_damage_deposit_not_negative check (damage_deposit >= 0);
  alter table cabins
    add column damage_deposit bigint constraint cabins_damage_deposit_not_negative check (damage_deposit >= 0);

  alter table bookings
    add column balance_due_days integer,
    add column balance_due_on date generated always as (
      case
        when check_in - balance_due_days > (created_at at time zone 'UTC')::date then check_in - balance_due_days
      end) stored,
    add column damage_deposit bigint not null default 0;

  create table damage_deposits (
    booking_id   uuid primary key references bookings,
    amount       bigint not null constraint damage_deposits_amount_positive check (amount > 0),
    currency     text not null,
    method       text not null constraint damage_deposits_method_known check (method in ('cash', 'transfer', 'card')),
    received_at  timestamptz not null,
    received_by  text not null,
    returned     bigint constraint damage_deposits_returned_in_range check (returned between 0 and amount),
    reason       text,
    returned_at  timestamptz,
    returned_by  text,
    constraint damage_deposits_returned_whole
      check (num_nonnulls(returned, returned_at, returned_by) in (0, 3)),
    constraint damage_deposits_kept_for_a_reason check (returned is null or returned = amount or reason is not null)
  );

  alter table reminder_settings
    drop constraint reminder_settings_kind_known,
    add constraint reminder_settings_kind_known check (kind in (
      'deposit_due', 'balance_due', 'balance_overdue', 'pre_arrival', 'check_in', 'registry', 'mid_stay', 'check_out',
      'damage_return', 'feedback', 'come_back'));

  -- A correction takes away, so an amount may be below zero.
  alter table ledger_entries
    add column category text
      constraint ledger_category_known
      check (category in ('lodging', 'discounts', 'fees', 'taxes', 'adjustment', 'kept')),
    drop constraint ledger_amount_positive,
    add constraint ledger_amount_is_something check (amount <> 0),
    drop constraint ledger_kind_known,
    add constraint ledger_kind_known check (kind in (
      'charge', 'payment', 'reversal', 'refund', 'chargeback', 'damage_deposit', 'damage_return', 'damage_kept')),
    add constraint ledger_charges_have_a_category check ((kind = 'charge') = (category is not null)),
    add constraint ledger_movements_have_a_payment
      check ((kind in ('payment', 'reversal', 'refund', 'chargeback')) = (payment_id is not null));
`;

/** One row for each side of the books: `due` by what the bookings and payments say, `entered` by the entries. */
const WHAT_IS_DUE = `
  create function charge_category(line_kind text) returns text language sql immutable parallel safe as $$
    select case
      when line_kind in ('nights', 'extra_guests', 'extra_children', 'pet_nights') then 'lodging'
      when line_kind in ('length_discount', 'early_bird', 'last_minute', 'coupon') then 'discounts'
      when line_kind in ('cleaning', 'pets', 'fee') then 'fees'
      when line_kind = 'tax' then 'taxes'
      else 'adjustment'
    end
  $$;

  -- The lines of a quote come to its total; where an old one should not, the rest is an adjustment.
  create view charges_due as
    select bookings.id as booking_id, bookings.quote ->> 'currency' as currency, lines.category as side, lines.amount
    from bookings
    cross join lateral (
      select charge_category(line ->> 'kind') as category, (line ->> 'amount')::bigint as amount
      from jsonb_array_elements(bookings.quote -> 'lines') as line
      union all
      select 'adjustment', (bookings.quote ->> 'total')::bigint - coalesce(sum((line ->> 'amount')::bigint), 0)
      from jsonb_array_elements(bookings.quote -> 'lines') as line
    ) as lines
    where bookings.state in ('confirmed', 'checked_in', 'completed')
    union all
    select bookings.id, payments.currency, 'kept', payments.amount - least(payments.amount, greatest(
      payments.refunded,
      coalesce((select max(up_to) from refunds where refunds.provider_id = payments.provider_id), 0)))
    from bookings
    join payments on payments.booking_id = bookings.id
    where bookings.state in ('cancelled', 'no_show')
      and payments.outcome = 'booked'
      and payments.status in ('approved', 'in_mediation', 'refunded', 'charged_back');

  -- A chargeback that is open, or that we won, has taken nothing.
  create view payments_due as
    select booking_id, payment_id, currency, side, sides.amount
    from (
      select *, id as payment_id, status = 'charged_back' and status_detail not in ('in_process', 'reimbursed') as is_lost
      from payments
      where outcome is distinct from 'ignored'
        and status in ('approved', 'in_mediation', 'refunded', 'charged_back')
    ) as arrived
    cross join lateral (values
      ('received', case when is_lost then arrived.refunded else arrived.amount end),
      ('given_back', arrived.refunded)
    ) as sides (side, amount);

  create view damage_due as
    select booking_id, currency, side, sides.amount
    from damage_deposits
    cross join lateral (values
      ('damage_deposit', damage_deposits.amount),
      ('damage_return', damage_deposits.returned),
      ('damage_kept', damage_deposits.amount - damage_deposits.returned)
    ) as sides (side, amount);

  create view ledger_sides as
    select booking_id, payment_id, side, currency, sum(due)::bigint as due, sum(entered)::bigint as entered
    from (
      select booking_id, null::uuid as payment_id, side, currency, amount as due, 0 as entered from charges_due
      union all
      select booking_id, payment_id, side, currency, amount, 0 from payments_due
      union all
      select booking_id, null, side, currency, amount, 0 from damage_due
      union all
      select
        booking_id,
        payment_id,
        case
          when kind = 'charge' then category
          when kind = 'refund' then 'given_back'
          when payment_id is not null then 'received'
          else kind
        end,
        currency,
        0,
        case when kind in ('reversal', 'chargeback') then -amount else amount end
      from ledger_entries
    ) as both_sides
    group by booking_id, payment_id, side, currency;

  create view ledger_disagreements as
    select booking_id, payment_id, side, currency, coalesce(due, 0) as due, coalesce(entered, 0) as entered
    from ledger_sides
    where coalesce(due, 0) <> coalesce(entered, 0);

  -- What belongs to the guest and has not gone back, and what a payer claims and nobody has decided.
  create view payment_debts as
    select
      payments.id as payment_id,
      payments.booking_id,
      payments.currency,
      case
        when not is_held then 0
        when payments.outcome = 'refund'
          or payments.outcome = 'partial' and bookings.state in ('declined', 'expired', 'cancelled', 'no_show')
          then payments.amount - payments.refunded
        when payments.outcome in ('booked', 'partial')
          then greatest(0, least(payments.amount, coalesce(promised, 0)) - payments.refunded)
        else 0
      end as to_give_back,
      case when is_disputed then payments.amount - payments.refunded else 0 end as in_dispute
    from payments
    join bookings on bookings.id = payments.booking_id
    cross join lateral (
      select
        max(up_to) as promised,
        payments.status = 'approved'
          or payments.status = 'charged_back' and payments.status_detail = 'reimbursed' as is_held,
        payments.status = 'in_mediation'
          or payments.status = 'charged_back' and payments.status_detail = 'in_process' as is_disputed
      from refunds
      where refunds.provider_id = payments.provider_id
    ) as promises;

  create view booking_accounts as
    select
      booking_id,
      currency,
      sum(charged)::bigint as charged,
      sum(paid)::bigint as paid,
      sum(refunded)::bigint as refunded,
      sum(charged_back)::bigint as charged_back,
      sum(charged - paid + refunded + charged_back)::bigint as owed,
      sum(to_give_back)::bigint as to_give_back,
      sum(in_dispute)::bigint as in_dispute,
      sum(damage_held)::bigint as damage_held
    from (
      select
        booking_id,
        currency,
        case when kind = 'charge' then amount else 0 end as charged,
        case kind when 'payment' then amount when 'reversal' then -amount else 0 end as paid,
        case when kind = 'refund' then amount else 0 end as refunded,
        case when kind = 'chargeback' then amount else 0 end as charged_back,
        0 as to_give_back,
        0 as in_dispute,
        case kind
          when 'damage_deposit' then amount
          when 'damage_return' then -amount
          when 'damage_kept' then -amount
          else 0
        end as damage_held
      from ledger_entries
      union all
      select booking_id, currency, 0, 0, 0, 0, to_give_back, in_dispute, 0
      from payment_debts
    ) as movements
    group by booking_id, currency;
`;

const KEEPING = `
  -- What is short of a payment is what went back or was taken back; what came in is not ours to put right.
  create function enter_what_is_due(which uuid, moment timestamptz) returns void language plpgsql as $$
  begin
    insert into ledger_entries (booking_id, payment_id, kind, category, amount, currency, reference, at)
    select which, id, 'payment', null, payments.amount, payments.currency, provider_id, moment
    from payments_due
    join payments on payments.id = payment_id
    where payments_due.booking_id = which
      and side = 'received'
      and not exists (select from ledger_entries as entries where entries.payment_id = payments.id);

    insert into ledger_entries (booking_id, payment_id, kind, category, amount, currency, reference, at)
    select
      which,
      payment_id,
      case
        when side = 'given_back' then 'refund'
        when side = 'received' then 'chargeback'
        when side in ('damage_deposit', 'damage_return', 'damage_kept') then side
        else 'charge'
      end,
      case when payment_id is null and side not in ('damage_deposit', 'damage_return', 'damage_kept') then side end,
      case when side = 'received' then entered - due else due - entered end,
      currency,
      which || '#' || (
        (select count(*) from ledger_entries as entries where entries.booking_id = which)
        + row_number() over (order by side, currency, payment_id)),
      moment
    from ledger_disagreements
    where booking_id = which
      and (side <> 'received' or exists (
        select from payments where payments.id = payment_id and payments.status = 'charged_back'
        union all
        select from ledger_entries as entries
        where entries.payment_id = ledger_disagreements.payment_id and entries.kind = 'chargeback'));
  end $$;

  create function refuse_disagreement(which uuid) returns void language plpgsql as $$
  declare
    wrong record;
  begin
    select * into wrong from ledger_disagreements where booking_id = which limit 1;
    if found then
      raise exception 'The ledger of booking % says % % of % where % are due.',
        which, wrong.entered, wrong.currency, wrong.side, wrong.due
        using errcode = 'check_violation', constraint = 'ledger_agrees', table = 'ledger_entries';
    end if;
  end $$;

  -- The booking is locked, as by every use case, so that no two transactions count without each other.
  create function keep_books() returns trigger language plpgsql as $$
  declare
    which uuid;
    moment timestamptz;
  begin
    case tg_table_name
      when 'bookings' then which := new.id; moment := new.updated_at;
      when 'payments' then which := new.booking_id; moment := new.updated_at;
      when 'refunds' then which := new.booking_id; moment := coalesce(new.done_at, new.created_at);
      when 'damage_deposits' then which := new.booking_id; moment := coalesce(new.returned_at, new.received_at);
    end case;
    perform from bookings where id = which for no key update;
    perform enter_what_is_due(which, moment);
    perform refuse_disagreement(which);
    return null;
  end $$;

  create function check_entry() returns trigger language plpgsql as $$
  begin
    perform from bookings where id = new.booking_id for no key update;
    perform refuse_disagreement(new.booking_id);
    return null;
  end $$;

  create function refuse_rewriting() returns trigger language plpgsql as $$
  begin
    raise exception 'What is entered in the ledger stays: enter a correction.'
      using errcode = 'check_violation', constraint = 'ledger_only_grows', table = 'ledger_entries';
  end $$;
`;

/** What was booked and paid before there were charges. */
const EXISTING = `
  select enter_what_is_due(bookings.id, bookings.updated_at)
  from bookings
  where bookings.id in (select booking_id from ledger_disagreements);
`;

/** A hold costs nothing, so nothing is done for one. */
const TRIGGERS = `
  create constraint trigger bookings_keep_books_when_made after insert on bookings
    deferrable initially deferred for each row
    when (new.state in ('confirmed', 'checked_in', 'completed', 'cancelled', 'no_show'))
    execute function keep_books();

  create constraint trigger bookings_keep_books after update of state, quote on bookings
    deferrable initially deferred for each row
    when (
      (old.state in ('confirmed', 'checked_in', 'completed', 'cancelled', 'no_show')
        or new.state in ('confirmed', 'checked_in', 'completed', 'cancelled', 'no_show'))
      and (old.state <> new.state or old.quote <> new.quote))
    execute function keep_books();

  create constraint trigger payments_keep_books after insert or update on payments
    deferrable initially deferred for each row execute function keep_books();

  -- What a try came to, or a reminder, changes nothing here: whoever notes it has not locked the booking.
  create constraint trigger refunds_keep_books after insert or update of provider_id, up_to on refunds
    deferrable initially deferred for each row execute function keep_books();

  create constraint trigger damage_deposits_keep_books after insert or update on damage_deposits
    deferrable initially deferred for each row execute function keep_books();

  create constraint trigger ledger_agrees after insert on ledger_entries
    deferrable initially deferred for each row execute function check_entry();

  create trigger ledger_only_grows before update or delete on ledger_entries
    for each row execute function refuse_rewriting();

  create trigger ledger_is_never_emptied before truncate on ledger_entries
    for each statement execute function refuse_rewriting();
`;

export const down = (knex: Knex) =>
  knex.raw(`
    drop trigger ledger_is_never_emptied on ledger_entries;
    drop trigger ledger_only_grows on ledger_entries;
    drop trigger ledger_agrees on ledger_entries;
    drop trigger damage_deposits_keep_books on damage_deposits;
    drop trigger refunds_keep_books on refunds;
    drop trigger payments_keep_books on payments;
    drop trigger bookings_keep_books on bookings;
    drop trigger bookings_keep_books_when_made on bookings;
    drop function refuse_rewriting(), check_entry(), keep_books(), refuse_disagreement(uuid),
      enter_what_is_due(uuid, timestamptz);
    drop view booking_accounts, payment_debts, ledger_disagreements, ledger_sides, damage_due, payments_due, charges_due;
    drop function charge_category(text);

    delete from ledger_entries
    where kind not in ('payment', 'reversal', 'refund', 'chargeback') or amount < 0;
    alter table ledger_entries
      drop constraint ledger_movements_have_a_payment,
      drop constraint ledger_charges_have_a_category,
      drop column category,
      drop constraint ledger_amount_is_something,
      add constraint ledger_amount_positive check (amount > 0),
      drop constraint ledger_kind_known,
      add constraint ledger_kind_known check (kind in ('charge', 'payment', 'reversal', 'refund', 'chargeback'));
    delete from reminder_settings where kind in ('balance_overdue', 'damage_return');
    alter table reminder_settings
      drop constraint reminder_settings_kind_known,
      add constraint reminder_settings_kind_known check (kind in (
        'deposit_due', 'balance_due', 'pre_arrival', 'check_in', 'registry', 'mid_stay', 'check_out', 'feedback',
        'come_back'));
    drop table damage_deposits;
    alter table bookings drop column damage_deposit, drop column balance_due_on, drop column balance_due_days;
    alter table cabins drop column damage_deposit;
    alter table complexes drop column damage_deposit, drop column balance_due_days;
  `);
