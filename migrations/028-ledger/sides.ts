/** One row for each side of the books: `due` by what the bookings and payments say, `entered` by the entries. */
export const sides = {
  up: `
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
  `,
  down: `
    drop view ledger_disagreements, ledger_sides, damage_due, payments_due, charges_due;
    drop function charge_category(text);
  `,
};
