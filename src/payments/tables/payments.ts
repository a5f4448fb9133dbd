import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import { methodOf } from "../by-hand.ts";
import type { Outcome, RefundReason } from "../decide-settlement.ts";
import type { PaymentStatus } from "../gateway.ts";
import { PROMISED } from "./refunds.ts";

/** A payment as we last wrote it down. */
export type PaymentRecord = {
  readonly providerId: string;
  readonly bookingId: string;
  readonly status: PaymentStatus;
  readonly statusDetail: string;
  readonly amount: Centavos;
  readonly refunded: Centavos;
  readonly currency: string;
  readonly outcome: Outcome | null;
  readonly reason: RefundReason | null;
  /** ISO instant of the provider's last change. */
  readonly updatedAt: string;
};

type Row = Omit<PaymentRecord, "updatedAt"> & { readonly updatedAt: Date };

const COLUMNS = `
  provider_id as "providerId",
  booking_id as "bookingId",
  status,
  status_detail as "statusDetail",
  amount,
  refunded,
  currency,
  outcome,
  reason,
  updated_at as "updatedAt"`;

const recordOf = (row: Row): PaymentRecord => ({ ...row, updatedAt: row.updatedAt.toISOString() });

export async function findPayment(trx: Trx, providerId: string): Promise<PaymentRecord | undefined> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select ${COLUMNS}
     from payments
     where provider_id = :providerId`,
    { providerId },
  );
  return rows.map(recordOf)[0];
}

/** Writes a payment down as it now is, and gives our own id of it. */
export async function savePayment(trx: Trx, record: PaymentRecord): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ id: string }] }>(
    `insert into payments
       (provider_id, method, booking_id, status, status_detail, amount, refunded, currency, outcome, reason, updated_at)
     values
       (:providerId, :method, :bookingId, :status, :statusDetail, :amount, :refunded, :currency, :outcome, :reason,
        :updatedAt)
     on conflict on constraint payments_provider_id_unique do update set
       status = excluded.status,
       status_detail = excluded.status_detail,
       amount = excluded.amount,
       refunded = excluded.refunded,
       outcome = excluded.outcome,
       reason = excluded.reason,
       updated_at = excluded.updated_at
     returning id`,
    { ...record, method: methodOf(record.providerId) },
  );
  return rows[0].id;
}

/** What the payments of a booking have brought and kept, for a query over `bookings`. */
export const RECEIVED = `(
  select coalesce(sum(payments.amount - greatest(payments.refunded, ${PROMISED})), 0)
  from payments
  where payments.booking_id = bookings.id
    and payments.outcome in ('booked', 'partial')
    and payments.status = 'approved'
)`;

/** What a booking's payments have brought and kept, all of them or without one: what is to go back is not kept. */
export async function receivedFor(trx: Trx, bookingId: string, besides: string | null): Promise<Centavos> {
  const { rows } = await trx.raw<{ rows: [{ received: Centavos }] }>(
    `select coalesce(sum(amount - greatest(refunded, ${PROMISED})), 0)::bigint as received
     from payments
     where booking_id = :bookingId
       and provider_id is distinct from :besides
       and outcome in ('booked', 'partial')
       and status = 'approved'`,
    { bookingId, besides },
  );
  return rows[0].received;
}

/** A payment that parts of can go back, and how much of it has gone or is promised to. */
export type KeptPayment = {
  readonly providerId: string;
  readonly amount: Centavos;
  readonly gone: Centavos;
};

/** What of a booking's payments is kept, the newest first. */
export async function keptPayments(trx: Trx, bookingId: string): Promise<KeptPayment[]> {
  const { rows } = await trx.raw<{ rows: KeptPayment[] }>(
    `select
       provider_id as "providerId",
       amount,
       greatest(refunded, ${PROMISED})::bigint as gone
     from payments
     where booking_id = :bookingId
       and outcome in ('booked', 'partial')
       and status = 'approved'
     order by (select min(id) from ledger_entries where payment_id = payments.id) desc`,
    { bookingId },
  );
  return rows;
}

/** A booking's payments that wait for the rest of the deposit. */
export async function partialPayments(trx: Trx, bookingId: string): Promise<PaymentRecord[]> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select ${COLUMNS}
     from payments
     where booking_id = :bookingId
       and outcome = 'partial'
       and status = 'approved'
     order by updated_at`,
    { bookingId },
  );
  return rows.map(recordOf);
}

/** The rest has come: they are part of the deposit now. */
export async function bookPartialPayments(trx: Trx, bookingId: string): Promise<void> {
  await trx.raw(
    `update payments
     set outcome = 'booked'
     where booking_id = :bookingId
       and outcome = 'partial'`,
    { bookingId },
  );
}

/** The bookings some of whose payments wait for the rest of the deposit. */
export async function partlyPaidBookings(trx: Trx): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { bookingId: string }[] }>(
    `select distinct booking_id as "bookingId"
     from payments
     where outcome = 'partial'
       and status = 'approved'`,
  );
  return rows.map(({ bookingId }) => bookingId);
}

/** The payments whose end we have not been told of. */
export async function unfinishedPayments(trx: Trx): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { providerId: string }[] }>(
    `select provider_id as "providerId"
     from payments
     where status in ('pending', 'in_process', 'authorized')`,
  );
  return rows.map(({ providerId }) => providerId);
}

export async function hasFailedPayment(trx: Trx, bookingId: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: [{ failed: boolean }] }>(
    `select exists (
       select from payments
       where booking_id = :bookingId
         and method = 'mercadopago'
         and status in ('rejected', 'cancelled')
     ) as failed`,
    { bookingId },
  );
  return rows[0].failed;
}
