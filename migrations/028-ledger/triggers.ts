/** A hold costs nothing, so nothing is done for one. */
export const triggers = {
  up: `
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
  `,
  down: `
    drop trigger ledger_is_never_emptied on ledger_entries;
    drop trigger ledger_only_grows on ledger_entries;
    drop trigger ledger_agrees on ledger_entries;
    drop trigger damage_deposits_keep_books on damage_deposits;
    drop trigger refunds_keep_books on refunds;
    drop trigger payments_keep_books on payments;
    drop trigger bookings_keep_books on bookings;
    drop trigger bookings_keep_books_when_made on bookings;
  `,
};
