import ical from "ical-generator";
import type { Booking } from "../booking/domain/booking.ts";
import { instantAt } from "../booking/domain/civil-date.ts";
import type { Complex } from "../booking/domain/complex.ts";

/** What the guest reads in their calendar, in their language. */
export type StayWords = { readonly summary: string; readonly description: string };

export type StayFile = {
  readonly name: string;
  readonly mimeType: "text/calendar";
  readonly content: string;
};

type Where = Pick<Complex, "name" | "timeZone" | "checkInTime" | "checkOutTime" | "place">;

/**
 * A booking's stay for the guest's own calendar (RFC 5545), from the hour of check-in to that of check-out.
 *
 * The identifier is the booking's: opened again, the file moves the entry instead of making another. Its instants are in
 * UTC, so that it needs no time zone that a phone might not know.
 */
export function stayFile(
  booking: Pick<Booking, "id" | "code" | "stay">,
  complex: Where,
  words: StayWords,
  now: Date,
): StayFile {
  const { name, place, timeZone, checkInTime, checkOutTime } = complex;
  const { checkIn, checkOut } = booking.stay;
  const calendar = ical({ prodId: { company: "Hornero", product: "Hornero" } });
  calendar.createEvent({
    id: `${booking.id}@hornero`,
    stamp: now,
    start: instantAt(checkIn, checkInTime, timeZone),
    end: instantAt(checkOut, checkOutTime, timeZone),
    ...words,
    location: place
      ? { title: name, address: place.address, geo: { lat: place.latitude, lon: place.longitude } }
      : name,
  });
  return { name: `${booking.code}.ics`, mimeType: "text/calendar", content: `${calendar.toString()}\r\n` };
}
