import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";

/** A part of a payment that we owe its guest. */
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

/** So much of a payment has gone back: the parts that this covers are done. */
export async function markRefundsDone(
  trx: Trx,
  providerId: string,
  refunded: Centavos,
  now: Date,
): Promise<void> {
  await trx.raw(
    `update refunds
     set done_at = :now
     where provider_id = :providerId
       and up_to <= :refunded
       and done_at is null`,
    { providerId, refunded, now },
  );
}
