import type { Db } from "../../db/connect.ts";
import type { Booking } from "../domain/booking.ts";
import type { CivilDate } from "../domain/civil-date.ts";
import { BOOKING_COLUMNS, type BookingRow, bookingFrom } from "./booking-row.ts";

/** Paid stays that a day is one of, from that of check-in to that of check-out, in the order in which they begin. */
export async function staysWithin(db: Db, complexId: string, day: CivilDate): Promise<Booking[]> {
  const { rows } = await db.raw<{ rows: BookingRow[] }>(
    `select ${BOOKING_COLUMNS}
     from bookings
     join cabins on cabins.id = bookings.cabin_id
     join guests on guests.id = bookings.guest_id
     where bookings.complex_id = :complexId
       and bookings.state in ('confirmed', 'checked_in')
       and bookings.check_in <= :day
       and bookings.check_out >= :day
     order by bookings.check_in, cabins.name, bookings.id`,
    { complexId, day },
  );
  return rows.map(bookingFrom);
}
