import type { Booking } from "../../booking/domain/booking.ts";
import { monthOf } from "../../booking/domain/civil-date.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Choice } from "../chat.ts";
import { namesIn } from "../texts/understanding/guest-names.ts";
import { understand } from "../texts/understanding/understand.ts";
import type { Desk } from "./desk.ts";

/** What a button of WhatsApp has room for. */
const SHORT_LETTERS = 20;

/** A guest's own bookings to choose from: by where and when, which people remember, and the code that they may have. */
export function ownOptions<B extends Booking>(bookings: readonly B[], desk: Pick<Desk, "format">) {
  const shorts = shortNames(bookings, desk);
  return bookings.map((booking, index) => {
    const { code, cabinName, stay } = booking;
    const label = [cabinName, desk.format.span(stay), code].join(" · ");
    const short = shorts?.[index];
    return { id: code, label, ...(short !== undefined && { short }), value: booking };
  });
}

/** Where and when, or when alone; whichever is short enough and names each of them. */
function shortNames(bookings: readonly Booking[], { format }: Pick<Desk, "format">): string[] | undefined {
  const spans = bookings.map(({ stay }) => format.span(stay));
  const withCabins = bookings.map(({ cabinName }, index) => `${cabinName} ${spans[index]}`);
  return [withCabins, spans].find(
    (names) => new Set(names).size === names.length && names.every(({ length }) => length <= SHORT_LETTERS),
  );
}

/** Guests' bookings for an owner to choose from: by who, with what else matters, where and when. */
export const guestsChoice = (
  { code, guestName, cabinName, stay }: Booking,
  told: string,
  { format }: Pick<Desk, "format">,
): Choice => ({
  id: code,
  label: [guestName, told, cabinName, format.span(stay)].filter(Boolean).join(" · "),
});

/** Reads a booking's code however it was typed; codes have no 0, O, 1 or I. */
export function readCode(words: string, desk: Pick<Desk, "t">): Result<string, string> {
  const code = words.trim().toUpperCase();
  return /^[2-9A-HJ-NP-Z]{6}$/.test(code) ? ok(code) : err(desk.t("code-unclear"));
}

/** "la de octubre", "la Molle": the only one that it can be. */
export function bookingMeant<B extends Booking>(
  words: string,
  bookings: readonly B[],
  desk: Desk,
): B | undefined {
  const cabins = bookings.map(({ cabinName }) => cabinName);
  const { stay, month, cabin } = understand(words, { ...desk, cabins });
  const [one, ...others] = bookings.filter(
    (booking) =>
      (cabin === null || booking.cabinName === cabin) &&
      (stay === null || booking.stay.checkIn === stay.checkIn) &&
      (month === null || monthOf(booking.stay.checkIn) === month),
  );
  const isSaid = cabin !== null || stay !== null || month !== null;
  return isSaid && others.length === 0 ? one : undefined;
}

/** "Ana", "me pagó Ana García": the bookings whose guest is named, most nearly so. */
export function ofGuestNamed<B extends { readonly guestName: string }>(
  words: string,
  bookings: readonly B[],
): B[] {
  const said = new Set(namesIn(words));
  const counted = bookings.map((booking) => ({
    booking,
    names: namesIn(booking.guestName).filter((name) => said.has(name)).length,
  }));
  const most = Math.max(0, ...counted.map(({ names }) => names));
  return most === 0 ? [] : counted.filter(({ names }) => names === most).map(({ booking }) => booking);
}
