import type { Booking, BookingState, Ending } from "../domain/booking.ts";
import type { CancellationPolicy } from "../domain/cancellation.ts";
import type { CivilDate } from "../domain/civil-date.ts";
import type { Centavos } from "../domain/money.ts";
import type { Quote } from "../domain/prices/quote.ts";

export type BookingRow = {
  readonly id: string;
  readonly code: string;
  readonly complex_id: string;
  readonly cabin_id: string;
  readonly cabin_name: string;
  readonly picture: string | null;
  readonly guest_id: string;
  readonly guest_name: string;
  readonly chat_id: string;
  readonly check_in: CivilDate;
  readonly check_out: CivilDate;
  readonly adults: number;
  readonly children: number;
  readonly pets: number;
  readonly state: BookingState;
  readonly deadline: Date | null;
  readonly quote: Quote;
  readonly cancellation_policy: CancellationPolicy;
  readonly refund_check_in: CivilDate;
  readonly balance_due_days: number | null;
  readonly balance_due_on: CivilDate | null;
  readonly damage_deposit: Centavos;
  readonly ended: Ending | null;
  readonly created_at: Date;
};

/**
 * The columns of a `BookingRow`, for a query over `bookings`, `cabins` and `guests`.
 *
 * By name: under a `*` a migration that adds a column breaks the prepared statements of processes still running.
 */
export const BOOKING_COLUMNS = `
  bookings.id,
  bookings.code,
  bookings.complex_id,
  bookings.cabin_id,
  bookings.guest_id,
  bookings.chat_id,
  bookings.check_in,
  bookings.check_out,
  bookings.adults,
  bookings.children,
  bookings.pets,
  bookings.state,
  bookings.deadline,
  bookings.quote,
  bookings.cancellation_policy,
  bookings.refund_check_in,
  bookings.balance_due_days,
  bookings.balance_due_on,
  bookings.damage_deposit,
  bookings.ended,
  bookings.created_at,
  cabins.name as cabin_name,
  cabins.pictures[1] as picture,
  guests.name as guest_name`;

/** Throws where a row is in a state that its other columns deny. */
export function bookingFrom(row: BookingRow): Booking {
  const facts = {
    id: row.id,
    code: row.code,
    complexId: row.complex_id,
    cabinId: row.cabin_id,
    cabinName: row.cabin_name,
    picture: row.picture,
    guestId: row.guest_id,
    guestName: row.guest_name,
    chatId: row.chat_id,
    stay: { checkIn: row.check_in, checkOut: row.check_out },
    party: { adults: row.adults, children: row.children, pets: row.pets },
    quote: row.quote,
    cancellationPolicy: row.cancellation_policy,
    refundCheckIn: row.refund_check_in,
    balanceDueDays: row.balance_due_days,
    balanceDueOn: row.balance_due_on,
    damageDeposit: row.damage_deposit,
    createdAt: row.created_at.toISOString(),
  };
  const { state } = row;
  switch (state) {
    case "awaiting_owner":
    case "awaiting_deposit":
    case "awaiting_transfer_check":
      return { ...facts, state, deadline: present(row, "deadline").toISOString(), ended: null };
    case "confirmed":
    case "checked_in":
    case "completed":
      return { ...facts, state, deadline: null, ended: null };
    case "declined":
    case "expired":
    case "cancelled":
    case "no_show":
      return { ...facts, state, deadline: null, ended: present(row, "ended") };
    default: {
      const never: never = state;
      throw new Error(`Booking ${row.code} is in the unknown state ${never}.`);
    }
  }
}

function present<K extends "deadline" | "ended">(row: BookingRow, column: K): NonNullable<BookingRow[K]> {
  const value = row[column];
  if (value === null) throw new Error(`Booking ${row.code} is ${row.state} without its ${column}.`);
  return value;
}

/** The columns of a booking with its guest and its cabin, from the table or from what a statement returned of it. */
export const selectBookings = (bookings: string) => `
  select ${BOOKING_COLUMNS}
  from ${bookings}
  join cabins on cabins.id = bookings.cabin_id
  join guests on guests.id = bookings.guest_id`;
