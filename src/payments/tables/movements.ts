import type { Centavos } from "../../booking/domain/money.ts";
import type { Stay } from "../../booking/domain/stay.ts";
import type { Db } from "../../db/connect.ts";
import type { PaymentMethod } from "../by-hand.ts";

/** An entry of the ledger, as it is told of. */
export type Movement = {
  /** Of its payment; null where it is of none. */
  readonly paymentId: string | null;
  /** `charge`, `payment`, `refund`, `chargeback` or what takes a payment back. */
  readonly kind: string;
  /** How its payment came; null where it is of none. */
  readonly method: PaymentMethod | null;
  /** Never below zero: its kind says which way it goes. */
  readonly amount: Centavos;
  readonly currency: string;
  /** The provider's id of it. */
  readonly reference: string;
  readonly at: Date;
};

/** Whether money goes away from the complex, or an entry takes back that it came. */
export const goesOut = (kind: string): boolean => ["refund", "chargeback", "reversal"].includes(kind);

const COLUMNS = `
  ledger_entries.payment_id as "paymentId",
  ledger_entries.kind,
  payments.method,
  ledger_entries.amount,
  ledger_entries.currency,
  ledger_entries.reference,
  ledger_entries.at`;

/** What was entered for a booking, the oldest first, without what was paid to somebody else's account. */
export async function movementsOf(db: Db, bookingId: string): Promise<Movement[]> {
  const { rows } = await db.raw<{ rows: Movement[] }>(
    `select ${COLUMNS}
     from ledger_entries
     left join payments on payments.id = ledger_entries.payment_id
     where ledger_entries.booking_id = :bookingId
       and payments.outcome is distinct from 'ignored'
     order by ledger_entries.at, ledger_entries.id`,
    { bookingId },
  );
  return rows;
}

/** What was paid and counted for a booking, and did not turn out to have never been: what a receipt can be given for. */
export async function receivedPayments(
  db: Db,
  bookingId: string,
): Promise<(Movement & { paymentId: string })[]> {
  const { rows } = await db.raw<{ rows: (Movement & { paymentId: string })[] }>(
    `select ${COLUMNS}
     from ledger_entries
     join payments on payments.id = ledger_entries.payment_id
     where ledger_entries.booking_id = :bookingId
       and ledger_entries.kind = 'payment'
       and payments.outcome in ('booked', 'partial')
       and not exists (
         select from ledger_entries as back
         where back.payment_id = payments.id
           and back.kind = 'reversal')
     order by ledger_entries.at desc, ledger_entries.id desc`,
    { bookingId },
  );
  return rows;
}

/** A movement with its booking. */
export type BookedMovement = Movement & {
  readonly code: string;
  readonly guestName: string;
  readonly cabinName: string;
  readonly checkIn: Stay["checkIn"];
  readonly checkOut: Stay["checkOut"];
};

/** What was entered for a complex's bookings from one instant until before another, the oldest first. */
export async function movementsBetween(
  db: Db,
  complexId: string,
  from: Date,
  until: Date,
): Promise<BookedMovement[]> {
  const { rows } = await db.raw<{ rows: BookedMovement[] }>(
    `select ${COLUMNS},
       bookings.code,
       guests.name as "guestName",
       cabins.name as "cabinName",
       bookings.check_in as "checkIn",
       bookings.check_out as "checkOut"
     from ledger_entries
     join bookings on bookings.id = ledger_entries.booking_id
     join guests on guests.id = bookings.guest_id
     join cabins on cabins.id = bookings.cabin_id
     left join payments on payments.id = ledger_entries.payment_id
     where bookings.complex_id = :complexId
       and ledger_entries.at >= :from
       and ledger_entries.at < :until
     order by ledger_entries.at, ledger_entries.id`,
    { complexId, from, until },
  );
  return rows;
}
