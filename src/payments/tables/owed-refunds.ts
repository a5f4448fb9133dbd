import type { Centavos } from "../../booking/domain/money.ts";
import type { Db, Trx } from "../../db/connect.ts";

/** Why a refund has not gone back; `no_account` where the account does not let us give it. */
export type RefundObstacle = "no_balance" | "no_answer" | "under_way" | "disputed" | "no_account" | "refused";

/** Money that is a guest's, and that they do not have yet. */
export type OwedRefund = {
  readonly id: string;
  /** What people call it. */
  readonly number: number;
  readonly bookingId: string;
  readonly code: string;
  readonly guestName: string;
  readonly chatId: string;
  readonly cabinName: string;
  readonly providerId: string;
  /** A payment that was not taken, not a part of one that was. */
  readonly whole: boolean;
  /** What is left of it to give. */
  readonly amount: Centavos;
  readonly currency: string;
  readonly reason: string;
  readonly createdAt: Date;
  /** Those that failed; of the last one the obstacle, the words and the time. */
  readonly attempts: number;
  readonly obstacle: RefundObstacle | null;
  readonly lastError: string | null;
  readonly triedAt: Date | null;
};

/**
 * Until as much has gone back, or the payer's bank took it. What is given by hand is given one by one, in whatever order:
 * each is owed until an owner says of that very one that it was given.
 */
const IS_OWED = `
  refunds.done_at is null
  and (payments.method <> 'mercadopago' or payments.refunded < refunds.up_to)
  and not (payments.status = 'charged_back' and payments.status_detail not in ('in_process', 'reimbursed'))`;

const SELECT_OWED = `
  select
    refunds.id,
    refunds.number,
    refunds.booking_id as "bookingId",
    bookings.code,
    guests.name as "guestName",
    bookings.chat_id as "chatId",
    cabins.name as "cabinName",
    refunds.provider_id as "providerId",
    refunds.whole,
    case payments.method
      when 'mercadopago' then least(refunds.amount, refunds.up_to - payments.refunded)
      else refunds.amount
    end::bigint as amount,
    payments.currency,
    refunds.reason,
    refunds.created_at as "createdAt",
    refunds.attempts,
    refunds.obstacle,
    refunds.last_error as "lastError",
    refunds.tried_at as "triedAt"
  from refunds
  join payments on payments.provider_id = refunds.provider_id
  join bookings on bookings.id = refunds.booking_id
  join cabins on cabins.id = bookings.cabin_id
  join guests on guests.id = bookings.guest_id
  where bookings.complex_id = :complexId
    and ${IS_OWED}`;

/** Those that wait longest first. */
export async function owedRefunds(db: Db, complexId: string): Promise<OwedRefund[]> {
  const { rows } = await db.raw<{ rows: OwedRefund[] }>(
    `${SELECT_OWED} order by refunds.created_at, refunds.number`,
    { complexId },
  );
  return rows;
}

export async function owedRefund(
  trx: Trx,
  complexId: string,
  number: number,
): Promise<OwedRefund | undefined> {
  const { rows } = await trx.raw<{ rows: OwedRefund[] }>(`${SELECT_OWED} and refunds.number = :number`, {
    complexId,
    number,
  });
  return rows[0];
}

/**
 * Notes that owners are reminded of what has waited since `createdBefore` and they were not reminded of since; returns
 * which.
 */
export async function noteReminded(
  trx: Trx,
  complexId: string,
  at: { readonly now: Date; readonly createdBefore: Date; readonly remindedBefore: Date },
): Promise<OwedRefund[]> {
  const { rows } = await trx.raw<{ rows: OwedRefund[] }>(
    `with owed as (${SELECT_OWED}),
     reminded as (
       update refunds
       set reminded_at = :now
       from owed
       where refunds.id = owed.id
         and refunds.created_at < :createdBefore
         and (refunds.reminded_at is null or refunds.reminded_at < :remindedBefore)
       returning refunds.id
     )
     select owed.*
     from owed
     join reminded using (id)
     order by "createdAt", number`,
    { complexId, ...at },
  );
  return rows;
}

/** A try that failed. */
export async function noteTry(
  trx: Trx,
  id: string,
  failed: { readonly obstacle: RefundObstacle; readonly error: string; readonly now: Date },
): Promise<void> {
  await trx.raw(
    `update refunds
     set attempts = attempts + 1, obstacle = :obstacle, last_error = :error, tried_at = :now
     where id = :id
       and done_at is null`,
    { id, ...failed },
  );
}
