import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import { methodOf } from "../by-hand/by-hand.ts";
import type { PaymentStatus } from "../mercadopago/gateway.ts";
import type { Outcome, RefundReason } from "../settling/decide-settlement.ts";
import { CHARGEBACK_OPEN, CHARGEBACK_WON } from "../settling/standing.ts";
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

/** Where money is, as `standing.ts` says it: in the account, or claimed back and not decided. */
const HELD = `(
  payments.status = 'approved'
  or payments.status = 'charged_back' and payments.status_detail = '${CHARGEBACK_WON}')`;
const DISPUTED = `(
  payments.status = 'in_mediation'
  or payments.status = 'charged_back' and payments.status_detail = '${CHARGEBACK_OPEN}')`;

/** What was taken for a booking and nobody has given back. */
const TAKEN = `payments.outcome in ('booked', 'partial') and (${HELD} or ${DISPUTED})`;

/** All that a guest has paid: also what was claimed back before we ever had it, and is decided about once it is there. */
const PAID = `(
  ${TAKEN}
  or payments.outcome is null and ${DISPUTED} and payments.currency = (
    select bookings.quote ->> 'currency'
    from bookings
    where bookings.id = payments.booking_id))`;

/** What the payments of a booking have brought and kept, for a query over `bookings`. */
export const RECEIVED = `(
  select coalesce(sum(payments.amount - greatest(payments.refunded, ${PROMISED})), 0)
  from payments
  where payments.booking_id = bookings.id
    and ${PAID}
)`;

/** What is not to be asked of a guest again: all that was paid for a booking, without what is to go back. */
export async function paidFor(trx: Trx, bookingId: string): Promise<Centavos> {
  const { rows } = await trx.raw<{ rows: [{ paid: Centavos }] }>(
    `select coalesce(sum(amount - greatest(refunded, ${PROMISED})), 0)::bigint as paid
     from payments
     where booking_id = :bookingId
       and ${PAID}`,
    { bookingId },
  );
  return rows[0].paid;
}

/** What a booking's other payments have brought and kept: what is to go back is not kept. */
export async function receivedFor(trx: Trx, bookingId: string, besides: string): Promise<Centavos> {
  const { rows } = await trx.raw<{ rows: [{ received: Centavos }] }>(
    `select coalesce(sum(amount - greatest(refunded, ${PROMISED})), 0)::bigint as received
     from payments
     where booking_id = :bookingId
       and provider_id <> :besides
       and ${TAKEN}`,
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

/** What of a booking's payments is kept, the newest first; what is claimed back last, for it has to wait. */
export async function keptPayments(trx: Trx, bookingId: string): Promise<KeptPayment[]> {
  const { rows } = await trx.raw<{ rows: KeptPayment[] }>(
    `select
       provider_id as "providerId",
       amount,
       greatest(refunded, ${PROMISED})::bigint as gone
     from payments
     where booking_id = :bookingId
       and ${PAID}
     order by ${DISPUTED}, (select min(id) from ledger_entries where payment_id = payments.id) desc`,
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
       and ${HELD}
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
       and ${HELD}`,
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
