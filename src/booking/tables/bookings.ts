import type { Db, Trx } from "../../db/connect.ts";
import { type Booking, type Ending, type Hold, isHold } from "../domain/booking.ts";
import type { CivilDate } from "../domain/civil-date.ts";
import type { Party } from "../domain/party.ts";
import type { Quote } from "../domain/prices/quote.ts";
import type { Stay } from "../domain/stay.ts";
import { type BookingRow, bookingFrom, selectBookings } from "./booking-row.ts";

export type NewStay = {
  readonly cabinId: string;
  readonly stay: Stay;
  readonly party: Party;
  readonly quote: Quote;
  readonly balanceDueOn: CivilDate | null;
  /** ISO instant, of a hold. */
  readonly deadline: string | null;
};

/**
 * Ends the overdue holds of a cabin that overlap a stay, frees their dates, and returns them as they were.
 *
 * The predicate stands in the update itself: a hold that was paid or prolonged a moment ago is left alone.
 */
export async function expireOverdue(
  trx: Trx,
  cabinId: string,
  stay: Stay,
  ended: Ending,
  now: Date,
): Promise<Hold[]> {
  const { rows } = await trx.raw<{ rows: BookingRow[] }>(
    `with expired as (
       update bookings
       set state = 'expired', deadline = null, ended = :ended, updated_at = :now
       from bookings as before
       where bookings.cabin_id = :cabinId
         and bookings.check_in < :checkOut
         and bookings.check_out > :checkIn
         and bookings.deadline <= :now
         and before.id = bookings.id
       returning before.*
     ),
     freed as (
       update occupancies
       set active = false
       from expired
       where occupancies.id = expired.occupancy_id
     )
     ${selectBookings("expired as bookings")}`,
    { cabinId, ...stay, ended: JSON.stringify(ended), now },
  );
  return rows.map(bookingFrom).filter(isHold);
}

export async function overdueBookingIds(db: Db, now: Date): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    "select id from bookings where deadline <= :now order by deadline",
    { now },
  );
  return rows.map(({ id }) => id);
}

/**
 * Locks a booking until the transaction ends. Its cabin is to be locked first. By itself: joined with its guest and its
 * cabin, it would not be found where it gets others while it is waited for.
 */
export async function lockBooking(trx: Trx, id: string): Promise<Booking | undefined> {
  const { rows } = await trx.raw<{ rows: BookingRow[] }>(
    `with locked as (select * from bookings where id = :id for update)
     ${selectBookings("locked as bookings")}`,
    { id },
  );
  return rows.map(bookingFrom)[0];
}

/** Writes what a move changes. */
export async function updateBooking(trx: Trx, booking: Booking, now: Date): Promise<void> {
  const { id, state, deadline, balanceDueOn, ended } = booking;
  await trx.raw(
    `update bookings
     set state = :state, deadline = :deadline, balance_due_on = :balanceDueOn, ended = :ended, updated_at = :now
     where id = :id`,
    { id, state, deadline, balanceDueOn, ended: ended && JSON.stringify(ended), now },
  );
}

/** Writes where a booking has moved, for whom and at what price; another cabin may ask another damage deposit. */
export async function updateStay(
  trx: Trx,
  id: string,
  { cabinId, stay, party, quote, balanceDueOn, deadline }: NewStay,
  now: Date,
): Promise<void> {
  await trx.raw(
    `update bookings
     set cabin_id = :cabinId,
         check_in = :checkIn,
         check_out = :checkOut,
         adults = :adults,
         children = :children,
         pets = :pets,
         quote = :quote,
         balance_due_on = :balanceDueOn,
         deadline = :deadline,
         damage_deposit = case
           when cabin_id = :cabinId then damage_deposit
           else (
             select coalesce(cabins.damage_deposit, complexes.damage_deposit)
             from cabins
             join complexes on complexes.id = cabins.complex_id
             where cabins.id = :cabinId)
         end,
         updated_at = :now
     where id = :id`,
    { id, cabinId, ...stay, ...party, quote: JSON.stringify(quote), balanceDueOn, deadline, now },
  );
}

/** Gives one guest's bookings to another, and returns their codes. The guest is to be locked. */
export async function moveBookings(trx: Trx, from: string, to: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { code: string }[] }>(
    "update bookings set guest_id = :to where guest_id = :from returning code",
    { from, to },
  );
  return rows.map(({ code }) => code);
}

export async function bookingByCode(db: Db, complexId: string, code: string): Promise<Booking | undefined> {
  const { rows } = await db.raw<{ rows: BookingRow[] }>(
    `${selectBookings("bookings")}
     where bookings.complex_id = :complexId
       and bookings.code = :code`,
    { complexId, code },
  );
  return rows.map(bookingFrom)[0];
}

export async function bookingByHoldKey(db: Db, key: string): Promise<Booking | undefined> {
  const { rows } = await db.raw<{ rows: BookingRow[] }>(
    `${selectBookings("bookings")} where bookings.hold_key = :key`,
    { key },
  );
  return rows.map(bookingFrom)[0];
}

/** Of the bookings that have not ended. The indexes on these say the same. */
const IS_OPEN = `bookings.state in ('awaiting_owner', 'awaiting_deposit', 'awaiting_transfer_check', 'confirmed', 'checked_in')`;

/** A guest's bookings, newest first: those under way, and those that ended since. */
export async function bookingsOfGuest(
  db: Db,
  complexId: string,
  guestId: string,
  endedSince: Date,
): Promise<Booking[]> {
  const { rows } = await db.raw<{ rows: BookingRow[] }>(
    `${selectBookings("bookings")}
     where bookings.complex_id = :complexId
       and bookings.guest_id = :guestId
       and (
         ${IS_OPEN}
         or bookings.updated_at >= :endedSince)
     order by bookings.created_at desc, bookings.id`,
    { complexId, guestId, endedSince },
  );
  return rows.map(bookingFrom);
}

/** Those that wait for somebody, and those whose guests are to come or have; the next to come first. */
export async function bookingsUnderWay(db: Db, complexId: string, now: Date): Promise<Booking[]> {
  const { rows } = await db.raw<{ rows: BookingRow[] }>(
    `${selectBookings("bookings")}
     where bookings.complex_id = :complexId
       and ${IS_OPEN}
       and (bookings.deadline is null or bookings.deadline > :now)
     order by bookings.check_in, bookings.created_at, bookings.id`,
    { complexId, now },
  );
  return rows.map(bookingFrom);
}

/** The names of the guests of those, each once: all that is asked of them before it is known which one is meant. */
export async function guestNamesUnderWay(db: Db, complexId: string, now: Date): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { name: string }[] }>(
    `select distinct guests.name
     from bookings
     join guests on guests.id = bookings.guest_id
     where bookings.complex_id = :complexId
       and ${IS_OPEN}
       and (bookings.deadline is null or bookings.deadline > :now)`,
    { complexId, now },
  );
  return rows.map(({ name }) => name);
}

/** Those that came to an end since, whatever end it was; the last to end first, and of very many no more than so many. */
export async function bookingsEndedSince(
  db: Db,
  complexId: string,
  since: Date,
  most: number,
): Promise<Booking[]> {
  const { rows } = await db.raw<{ rows: BookingRow[] }>(
    `${selectBookings("bookings")}
     where bookings.complex_id = :complexId
       and bookings.state in ('completed', 'declined', 'expired', 'cancelled', 'no_show')
       and bookings.updated_at >= :since
     order by bookings.updated_at desc, bookings.id
     limit :most`,
    { complexId, since, most },
  );
  return rows.map(bookingFrom);
}

/** The requests an owner can still answer, oldest first. */
export async function bookingsAwaitingOwner(db: Db, complexId: string, now: Date): Promise<Booking[]> {
  const { rows } = await db.raw<{ rows: BookingRow[] }>(
    `${selectBookings("bookings")}
     where bookings.complex_id = :complexId
       and bookings.state = 'awaiting_owner'
       and bookings.deadline > :now
     order by bookings.created_at, bookings.id`,
    { complexId, now },
  );
  return rows.map(bookingFrom);
}

/** Bookings whose guests should have come, or gone, by the given dates; in the order in which they do. */
export async function staysToAdvance(
  db: Db,
  complexId: string,
  { checkIn, checkOut }: Stay,
): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select id
     from bookings
     where complex_id = :complexId
       and state in ('confirmed', 'checked_in')
       and check_in <= :checkIn
       and (state = 'confirmed' or check_out <= :checkOut)
     order by check_in, id`,
    { complexId, checkIn, checkOut },
  );
  return rows.map(({ id }) => id);
}
