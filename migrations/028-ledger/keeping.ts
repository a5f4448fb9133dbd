/** Enters what is missing, and refuses what disagrees all the same. */
export const keeping = {
  up: `
    -- What is short of a payment is what went back or was taken back; what came in is not ours to put right. Nothing is entered
    -- before what was entered already: a provider tells late of what it did, and the months before may have been handed over.
    create function enter_what_is_due(which uuid, changed_at timestamptz) returns void language plpgsql as $$
    declare
      moment timestamptz := greatest(changed_at, (select max(at) from ledger_entries where booking_id = which));
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
  `,
  down: `
    drop function refuse_rewriting(), check_entry(), keep_books(), refuse_disagreement(uuid),
      enter_what_is_due(uuid, timestamptz);
  `,
};
