import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import type { HandMethod } from "../by-hand/by-hand.ts";

/** A part of a payment that we owe its guest, or all of it. */
export type Refund = {
  readonly id: string;
  readonly bookingId: string;
  readonly providerId: string;
  readonly amount: Centavos;
  /** What its payment will have given back in all, once this part is given. */
  readonly upTo: Centavos;
  readonly reason: string;
};

/** How far we have promised to give back payments: the highest of each one's parts. */
export const PROMISED = `
  coalesce((
    select max(up_to)
    from refunds
    where refunds.provider_id = payments.provider_id), 0)`;

const COLUMNS = `
  id,
  booking_id as "bookingId",
  provider_id as "providerId",
  amount,
  up_to as "upTo",
  reason`;

/** Returns its id. */
export async function insertRefund(
  trx: Trx,
  refund: Omit<Refund, "id"> & { readonly createdAt: Date },
): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ id: string }] }>(
    `insert into refunds (booking_id, provider_id, amount, up_to, reason, created_at)
     values (:bookingId, :providerId, :amount, :upTo, :reason, :createdAt)
     returning id`,
    refund,
  );
  return rows[0].id;
}

/** Owes all that is left of a payment that was not taken, once. */
export async function insertWholeRefund(
  trx: Trx,
  refund: Omit<Refund, "id"> & { readonly createdAt: Date },
): Promise<void> {
  await trx.raw(
    `insert into refunds (booking_id, provider_id, amount, up_to, reason, whole, created_at)
     values (:bookingId, :providerId, :amount, :upTo, :reason, true, :createdAt)
     on conflict on constraint refunds_one_per_height do nothing`,
    refund,
  );
}

/** The refund of a payment that was not taken, by its id. */
export async function wholeRefundOf(trx: Trx, providerId: string): Promise<string | undefined> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select id
     from refunds
     where provider_id = :providerId
       and whole`,
    { providerId },
  );
  return rows[0]?.id;
}

export async function findRefund(trx: Trx, id: string): Promise<Refund | undefined> {
  const { rows } = await trx.raw<{ rows: Refund[] }>(
    `select ${COLUMNS}
     from refunds
     where id = :id`,
    { id },
  );
  return rows[0];
}

/** How much of a payment we have promised to give back in parts, with what had gone back before. */
export async function promisedOf(trx: Trx, providerId: string): Promise<Centavos> {
  const { rows } = await trx.raw<{ rows: [{ promised: Centavos }] }>(
    `select coalesce(max(up_to), 0)::bigint as promised
     from refunds
     where provider_id = :providerId`,
    { providerId },
  );
  return rows[0].promised;
}

/** The parts of a payment that have not gone back, by their ids. */
export async function refundsNotDone(trx: Trx, providerId: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select id
     from refunds
     where provider_id = :providerId
       and done_at is null
     order by up_to`,
    { providerId },
  );
  return rows.map(({ id }) => id);
}

/** Since when the one that waits longest of a payment's refunds does. */
export async function owedSince(trx: Trx, providerId: string): Promise<Date | undefined> {
  const { rows } = await trx.raw<{ rows: [{ since: Date | null }] }>(
    `select min(created_at) as since
     from refunds
     where provider_id = :providerId
       and done_at is null`,
    { providerId },
  );
  return rows[0].since ?? undefined;
}

/** A refund that is done. */
export type RefundDone = Pick<Refund, "amount"> & {
  readonly createdAt: Date;
  /** Owners were reminded that it waits. */
  readonly wasReminded: boolean;
};

/** So much of a payment has gone back: returns the refunds that are done by that. */
export async function markRefundsDone(
  trx: Trx,
  providerId: string,
  refunded: Centavos,
  now: Date,
): Promise<RefundDone[]> {
  const { rows } = await trx.raw<{ rows: RefundDone[] }>(
    `update refunds
     set done_at = :now
     where provider_id = :providerId
       and up_to <= :refunded
       and done_at is null
     returning
       amount,
       created_at as "createdAt",
       reminded_at is not null as "wasReminded"`,
    { providerId, refunded, now },
  );
  return rows;
}

/** A refund of money that came by hand, with what an owner needs to know to give it back. */
export type OwedByHand = {
  readonly id: string;
  readonly providerId: string;
  readonly code: string;
  readonly guestName: string;
  readonly chatId: string;
  readonly amount: Centavos;
  readonly currency: string;
  readonly reason: string;
  readonly createdAt: Date;
  /** Null while it is owed; `nothing` where the payment turned out never to have been. */
  readonly givenAs: HandMethod | "nothing" | null;
  readonly givenBy: string | null;
};

const OWED_BY_HAND = `
  select
    refunds.id,
    refunds.provider_id as "providerId",
    bookings.code,
    guests.name as "guestName",
    bookings.chat_id as "chatId",
    refunds.amount,
    payments.currency,
    refunds.reason,
    refunds.created_at as "createdAt",
    refunds.given_as as "givenAs",
    refunds.given_by as "givenBy"
  from refunds
  join payments on payments.provider_id = refunds.provider_id and payments.method <> 'mercadopago'
  join bookings on bookings.id = refunds.booking_id
  join guests on guests.id = bookings.guest_id`;

export async function findOwedByHand(trx: Trx, id: string): Promise<OwedByHand | undefined> {
  const { rows } = await trx.raw<{ rows: OwedByHand[] }>(`${OWED_BY_HAND} where refunds.id = :id`, { id });
  return rows[0];
}

/** What an owner has to give back by hand, the oldest first. */
export async function allOwedByHand(trx: Trx, complexId: string): Promise<OwedByHand[]> {
  const { rows } = await trx.raw<{ rows: OwedByHand[] }>(
    `${OWED_BY_HAND}
     where bookings.complex_id = :complexId
       and refunds.done_at is null
     order by refunds.created_at, refunds.up_to`,
    { complexId },
  );
  return rows;
}

type Given = {
  readonly refundId: string;
  readonly as: HandMethod;
  readonly by: string;
  readonly at: Date;
};

/** The booking is to be locked. */
export async function markGiven(trx: Trx, given: Given): Promise<void> {
  await trx.raw(
    `update refunds
     set done_at = :at, given_as = :as, given_by = :by
     where id = :refundId`,
    given,
  );
}

/** Nothing goes back of a payment that never was. */
export async function dropRefunds(
  trx: Trx,
  { providerId, by, at }: { readonly providerId: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await trx.raw(
    `update refunds
     set done_at = :at, given_as = 'nothing', given_by = :by
     where provider_id = :providerId
       and done_at is null`,
    { providerId, by, at },
  );
}
