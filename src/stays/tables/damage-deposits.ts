import type { CivilDate } from "../../booking/domain/civil-date.ts";
import type { Centavos, Currency } from "../../booking/domain/money.ts";
import type { Db, Trx } from "../../db/connect.ts";

export const DAMAGE_METHODS = ["cash", "transfer", "card"] as const;
/** How it was left: a card is held and not charged. */
export type DamageMethod = (typeof DAMAGE_METHODS)[number];

/** What was left against damage, and what became of it. */
export type DamageDeposit = {
  readonly amount: Centavos;
  readonly currency: Currency;
  readonly method: DamageMethod;
  /** Null while it is held. */
  readonly returned: Centavos | null;
  /** Why not all of it went back. */
  readonly reason: string | null;
  /** Who noted the last of it. */
  readonly by: string;
};

export async function damageDepositOf(db: Db, bookingId: string): Promise<DamageDeposit | undefined> {
  const { rows } = await db.raw<{ rows: DamageDeposit[] }>(
    `select amount, currency, method, returned, reason, coalesce(returned_by, received_by) as by
     from damage_deposits
     where booking_id = :bookingId`,
    { bookingId },
  );
  return rows[0];
}

type Received = Pick<DamageDeposit, "amount" | "currency" | "method" | "by"> & {
  readonly bookingId: string;
  readonly at: Date;
};

/** Whether it is anything new: noted again it takes the place of the first, until it has gone back. */
export async function noteReceived(trx: Trx, received: Received): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `insert into damage_deposits as kept (booking_id, amount, currency, method, received_at, received_by)
     values (:bookingId, :amount, :currency, :method, :at, :by)
     on conflict (booking_id) do update set
       amount = excluded.amount,
       currency = excluded.currency,
       method = excluded.method,
       received_at = excluded.received_at,
       received_by = excluded.received_by
     where kept.returned is null
       and (kept.amount, kept.currency, kept.method)
         is distinct from (excluded.amount, excluded.currency, excluded.method)
     returning booking_id`,
    received,
  );
  return rows.length > 0;
}

/** It is to be held. */
export async function noteReturned(
  trx: Trx,
  returned: {
    readonly bookingId: string;
    readonly returned: Centavos;
    readonly reason: string | null;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  await trx.raw(
    `update damage_deposits
     set returned = :returned, reason = :reason, returned_at = :at, returned_by = :by
     where booking_id = :bookingId`,
    returned,
  );
}

/** A booking whose damage deposit is to be taken or given back, by code. */
export type DamageToSeeTo = { readonly code: string; readonly isHeld: boolean };

/** Of guests who are here, come until a date, or have gone: what is held, and of those who have not gone what was not left. */
export async function damageToSeeTo(db: Db, complexId: string, until: CivilDate): Promise<DamageToSeeTo[]> {
  const { rows } = await db.raw<{ rows: DamageToSeeTo[] }>(
    `select bookings.code, damage_deposits.booking_id is not null as "isHeld"
     from bookings
     left join damage_deposits on damage_deposits.booking_id = bookings.id
     where bookings.complex_id = :complexId
       and damage_deposits.returned is null
       and (damage_deposits.booking_id is not null
         or bookings.state in ('confirmed', 'checked_in')
           and bookings.damage_deposit > 0
           and bookings.check_in <= :until)
     order by bookings.check_out, bookings.check_in, bookings.id
     limit 10`,
    { complexId, until },
  );
  return rows;
}
