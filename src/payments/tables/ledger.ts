import type { SignedCentavos } from "../../booking/domain/money.ts";
import type { Db } from "../../db/connect.ts";
import { RECEIVED } from "./payments.ts";

/** What the ledger counts apart: what a stay costs by category, what moved, and what is held against damage. */
export type Side =
  | "lodging"
  | "discounts"
  | "fees"
  | "taxes"
  | "adjustment"
  | "kept"
  | "received"
  | "given_back"
  | "damage_deposit"
  | "damage_return"
  | "damage_kept";

export type EntryKind =
  | "charge"
  | "payment"
  | "reversal"
  | "refund"
  | "chargeback"
  | "damage_deposit"
  | "damage_return"
  | "damage_kept";

export type Entry = {
  readonly at: Date;
  readonly kind: EntryKind;
  /** Of a charge. */
  readonly category: Side | null;
  readonly amount: SignedCentavos;
  readonly currency: string;
  /** The provider's id of the payment it belongs to. */
  readonly payment: string | null;
};

/** For each currency `charged - paid + refunded + chargedBack = owed`; below zero it is the guest's. */
export type Account = {
  readonly currency: string;
  readonly charged: SignedCentavos;
  readonly paid: SignedCentavos;
  readonly refunded: SignedCentavos;
  readonly chargedBack: SignedCentavos;
  readonly owed: SignedCentavos;
  /** Promised to the guest, or theirs by right, and not given back yet. */
  readonly toGiveBack: SignedCentavos;
  /** Claimed back by the payer, and not decided. */
  readonly inDispute: SignedCentavos;
  readonly damageHeld: SignedCentavos;
};

/** What is not as it ought to be. Amounts are in minor units of the currency. */
export type Trouble = {
  readonly what: "disagrees" | "promise_not_kept" | "promise_too_high" | "asks_otherwise";
  readonly code: string;
  readonly side: Side | null;
  readonly payment: string | null;
  readonly currency: string;
  readonly found: SignedCentavos;
  readonly expected: SignedCentavos;
};

const ACCOUNT = `
  currency,
  charged,
  paid,
  refunded,
  charged_back as "chargedBack",
  owed,
  to_give_back as "toGiveBack",
  in_dispute as "inDispute",
  damage_held as "damageHeld"`;

/** One for each currency that anything was charged or paid in. */
export async function accountsOf(db: Db, bookingId: string): Promise<Account[]> {
  const { rows } = await db.raw<{ rows: Account[] }>(
    `select ${ACCOUNT}
     from booking_accounts
     where booking_id = :bookingId
     order by currency`,
    { bookingId },
  );
  return rows;
}

/** In the order in which they were entered. */
export async function entriesOf(db: Db, bookingId: string): Promise<Entry[]> {
  const { rows } = await db.raw<{ rows: Entry[] }>(
    `select at, kind, category, entries.amount, entries.currency, provider_id as payment
     from ledger_entries as entries
     left join payments on payments.id = entries.payment_id
     where entries.booking_id = :bookingId
     order by entries.id`,
    { bookingId },
  );
  return rows;
}

/** Every booking and every payment of the database that is not in order, by booking. */
export async function ledgerTroubles(db: Db): Promise<Trouble[]> {
  const { rows } = await db.raw<{ rows: Trouble[] }>(
    `select what, code, side, payment, currency, found::bigint, expected::bigint
     from (
       select
         'disagrees' as what, bookings.code, side, provider_id as payment,
         sides.currency, sides.entered as found, sides.due as expected
       from ledger_disagreements as sides
       join bookings on bookings.id = sides.booking_id
       left join payments on payments.id = sides.payment_id
       union all
       select
         'promise_not_kept', bookings.code, 'given_back', payments.provider_id,
         payments.currency, payments.refunded, promised.amount
       from payments
       join bookings on bookings.id = payments.booking_id
       join lateral (
         select
           -- By hand they are given in whatever order.
           case payments.method when 'mercadopago' then max(up_to) else sum(refunds.amount) end as amount
         from refunds
         where refunds.provider_id = payments.provider_id
           and done_at is not null
       ) as promised on promised.amount > payments.refunded
       where payments.status in ('approved', 'refunded')
       union all
       select
         'promise_too_high', bookings.code, 'given_back', payments.provider_id,
         payments.currency, max(refunds.up_to), payments.amount
       from refunds
       join payments on payments.provider_id = refunds.provider_id
       join bookings on bookings.id = payments.booking_id
       group by bookings.code, payments.id
       having max(refunds.up_to) > payments.amount
       union all
       select
         'asks_otherwise', bookings.code, null, null,
         accounts.currency, (bookings.quote ->> 'total')::bigint - ${RECEIVED}, accounts.owed + accounts.to_give_back
       from bookings
       join booking_accounts as accounts
         on accounts.booking_id = bookings.id
        and accounts.currency = bookings.quote ->> 'currency'
       where bookings.state in ('confirmed', 'checked_in', 'completed')
         and accounts.in_dispute = 0
         and (bookings.quote ->> 'total')::bigint - ${RECEIVED} <> accounts.owed + accounts.to_give_back
     ) as troubles
     order by code, what, side, payment`,
  );
  return rows;
}

/** What was entered of each kind between two instants. */
export type Total = Pick<Entry, "kind" | "category" | "amount" | "currency"> & { readonly entries: number };

export async function totalsBetween(db: Db, from: Date, until: Date): Promise<Total[]> {
  const { rows } = await db.raw<{ rows: Total[] }>(
    `select kind, category, currency, sum(amount)::bigint as amount, count(*) as entries
     from ledger_entries
     where at >= :from
       and at < :until
     group by kind, category, currency
     order by currency, kind, category`,
    { from, until },
  );
  return rows;
}

/** How many bookings there are, for whoever says that all of them are in order. */
export async function countAccounts(db: Db): Promise<number> {
  const { rows } = await db.raw<{ rows: [{ count: number }] }>(
    "select count(distinct booking_id) as count from booking_accounts",
  );
  return rows[0].count;
}
