import { type Centavos, type SignedCentavos, signed } from "../../booking/domain/money.ts";
import type { Stay } from "../../booking/domain/stay.ts";
import type { Db } from "../../db/connect.ts";
import type { PaymentMethod } from "../by-hand/by-hand.ts";
import type { EntryKind, Side } from "./ledger.ts";

/** An entry of the ledger, as it is told of. */
export type Movement = {
  /** Of its payment; null where it is of none. */
  readonly paymentId: string | null;
  readonly kind: EntryKind;
  /** Of a charge. */
  readonly category: Side | null;
  /** How the money came, or went back by hand; a card is held and not charged. Null where no money moved. */
  readonly method: PaymentMethod | "card" | null;
  /** As it was entered: its kind says which way it goes, and below zero it corrects one before. */
  readonly amount: SignedCentavos;
  readonly currency: string;
  /** The provider's id of it. */
  readonly reference: string;
  readonly at: Date;
};

/** What an entry is counted in: what stays cost, what has come in for them, or what is held against damage and is the guest's. */
export type Purse = "charged" | "received" | "held";

export const COUNTED: Readonly<Record<EntryKind, readonly [Purse, 1 | -1]>> = {
  charge: ["charged", 1],
  payment: ["received", 1],
  reversal: ["received", -1],
  refund: ["received", -1],
  chargeback: ["received", -1],
  damage_deposit: ["held", 1],
  damage_return: ["held", -1],
  damage_kept: ["held", -1],
};

export const purseOf = ({ kind }: Pick<Movement, "kind">): Purse => COUNTED[kind][0];

/** What an entry adds to its purse; below zero it takes away. */
export const addedBy = ({ kind, amount }: Pick<Movement, "kind" | "amount">): SignedCentavos =>
  signed(COUNTED[kind][1] * amount);

const COLUMNS = `
  ledger_entries.payment_id as "paymentId",
  ledger_entries.kind,
  ledger_entries.category,
  coalesce(
    case when ledger_entries.reference like 'given:%' then (
      select given_as from refunds where refunds.id = substr(ledger_entries.reference, 7)::uuid) end,
    payments.method,
    (select method from damage_deposits as damage
     where damage.booking_id = ledger_entries.booking_id
       and ledger_entries.kind = 'damage_deposit')) as method,
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

/** A payment that a receipt can be given for. */
export type ReceivedPayment = {
  readonly paymentId: string;
  readonly method: PaymentMethod;
  readonly amount: Centavos;
  readonly currency: string;
  /** The provider's id of it. */
  readonly reference: string;
  /** When it first came. */
  readonly at: Date;
  /** What of it has gone back to the guest. */
  readonly returned: Centavos;
  /** What of it the payer's bank has taken back. */
  readonly takenBack: Centavos;
};

/**
 * What was paid and counted for a booking, and did not turn out to have never been, the newest first. What a bank took
 * back and brought again is entered as paid once more, and is still one payment.
 */
export async function receivedPayments(db: Db, bookingId: string): Promise<ReceivedPayment[]> {
  const { rows } = await db.raw<{ rows: ReceivedPayment[] }>(
    `select
       payments.id as "paymentId",
       payments.method,
       payments.amount,
       payments.currency,
       payments.provider_id as reference,
       min(ledger_entries.at) filter (where kind = 'payment') as at,
       coalesce(sum(ledger_entries.amount) filter (where kind = 'refund'), 0)::bigint as returned,
       (coalesce(sum(ledger_entries.amount) filter (where kind = 'chargeback'), 0)
         - (sum(ledger_entries.amount) filter (where kind = 'payment') - payments.amount))::bigint as "takenBack"
     from payments
     join ledger_entries on ledger_entries.payment_id = payments.id
     where payments.booking_id = :bookingId
       and payments.outcome in ('booked', 'partial')
     group by payments.id
     having bool_or(kind = 'payment') and not bool_or(kind = 'reversal')
     order by at desc, min(ledger_entries.id) desc`,
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
