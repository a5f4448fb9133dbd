/** What each booking comes to: from the entries, and from what its payments still owe. */
export const accounts = {
  up: `
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
  `,
  down: `
    drop view booking_accounts, payment_debts;
  `,
};
