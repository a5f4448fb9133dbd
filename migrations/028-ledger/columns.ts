/** What a house asks, what a booking keeps of it, and what an entry may be. */
export const columns = {
  up: `
    alter table complexes
      add column balance_due_days integer
        constraint complexes_balance_due_days_positive check (balance_due_days > 0),
      add column damage_deposit bigint not null default 0
        constraint complexes_damage_deposit_not_negative check (damage_deposit >= 0);
    alter table cabins
      add column damage_deposit bigint constraint cabins_damage_deposit_not_negative check (damage_deposit >= 0);

    alter table bookings
      -- As the house asked when they booked; nothing is known of bookings made before, nor asked.
      add column balance_due_days integer,
      add column balance_due_on date,
      add constraint bookings_balance_due_before_check_in check (balance_due_on < check_in),
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
    create index ledger_entries_by_payment on ledger_entries (payment_id) where payment_id is not null;
  `,
  down: `
    drop index ledger_entries_by_payment;
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
  `,
};
