import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";

/** An owner is to look whether a transfer has come. It never ends by itself: the money may be there. */
export type TransferCheck = {
  readonly id: string;
  readonly bookingId: string;
  /** Of the booking. */
  readonly code: string;
  /** `same`: its receipts are of money that was noted before. */
  readonly state: "waiting" | "confirmed" | "not_received" | "same";
  readonly openedAt: Date;
  readonly deadline: Date;
  /** Of the time to pay the deposit, when it was opened. */
  readonly leftMs: number;
  readonly reminded: number;
  readonly answeredBy: string | null;
  readonly answerKey: string | null;
  /** The payment that it came to. */
  readonly providerId: string | null;
  /** Of that payment. */
  readonly amount: Centavos | null;
  /** It had been noted by mistake. */
  readonly isUndone: boolean;
};

const SELECT = `
  select
    transfer_checks.id,
    transfer_checks.booking_id as "bookingId",
    bookings.code,
    transfer_checks.state,
    opened_at as "openedAt",
    transfer_checks.deadline,
    left_ms::float as "leftMs",
    reminded,
    answered_by as "answeredBy",
    answer_key as "answerKey",
    provider_id as "providerId",
    payments.amount,
    undone_at is not null as "isUndone"
  from transfer_checks
  join bookings on bookings.id = transfer_checks.booking_id
  left join payments using (provider_id)
  left join payments_by_hand using (provider_id)`;

export async function findCheck(trx: Trx, id: string): Promise<TransferCheck | undefined> {
  const { rows } = await trx.raw<{ rows: TransferCheck[] }>(`${SELECT} where transfer_checks.id = :id`, {
    id,
  });
  return rows[0];
}

export async function waitingCheckOf(trx: Trx, bookingId: string): Promise<TransferCheck | undefined> {
  const { rows } = await trx.raw<{ rows: TransferCheck[] }>(
    `${SELECT}
     where transfer_checks.booking_id = :bookingId
       and transfer_checks.state = 'waiting'`,
    { bookingId },
  );
  return rows[0];
}

/** The checks that wait for an owner, the oldest first. */
export async function waitingChecks(trx: Trx, complexId: string): Promise<TransferCheck[]> {
  const { rows } = await trx.raw<{ rows: TransferCheck[] }>(
    `${SELECT}
     where bookings.complex_id = :complexId
       and transfer_checks.state = 'waiting'
     order by opened_at, transfer_checks.id`,
    { complexId },
  );
  return rows;
}

/**
 * Who sent the receipt of a transfer waits for an owner's word, and is not asked for the money meanwhile: for as long as owners
 * are reminded of it. For a query over `bookings` at `:now`.
 */
export const NO_TRANSFER_WAITS = `
  not exists (
    select from transfer_checks
    where transfer_checks.booking_id = bookings.id
      and transfer_checks.state = 'waiting'
      and transfer_checks.deadline > :now::timestamptz - interval '7 days')`;

type NewCheck = Pick<TransferCheck, "bookingId" | "openedAt" | "leftMs"> & {
  /** ISO instant. */
  readonly deadline: string;
};

/** Returns its id. */
export async function insertCheck(trx: Trx, check: NewCheck): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ id: string }] }>(
    `insert into transfer_checks (booking_id, opened_at, deadline, left_ms)
     values (:bookingId, :openedAt, :deadline, :leftMs)
     returning id`,
    check,
  );
  return rows[0].id;
}

type Answer = {
  readonly id: string;
  readonly state: Exclude<TransferCheck["state"], "waiting">;
  readonly at: Date;
  readonly by: string;
  readonly key: string;
  readonly providerId: string | null;
};

/** The booking is to be locked. */
export async function answerCheck(trx: Trx, answer: Answer): Promise<void> {
  await trx.raw(
    `update transfer_checks
     set state = :state, answered_at = :at, answered_by = :by, answer_key = :key, provider_id = :providerId
     where id = :id`,
    answer,
  );
}

/** False where that reminder was given before, or it waits for nobody any more. */
export async function noteReminder(trx: Trx, id: string, nth: number): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `update transfer_checks
     set reminded = :nth
     where id = :id
       and reminded < :nth
       and state = 'waiting'
     returning id`,
    { id, nth },
  );
  return rows.length > 0;
}
