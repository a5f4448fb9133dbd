import type { Booking } from "../../../booking/domain/booking.ts";
import { stayFile } from "../../../calendars/stay-file.ts";
import type { Link, View } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";

type ArrivalDesk = Pick<Desk, "t" | "format" | "now" | "complex">;

/** A text about a confirmed booking, with the stay for the guest's calendar and, if we know where it is, the way there. */
export function showConfirmed(booking: Booking, text: string, desk: ArrivalDesk): View {
  const { t, complex, now } = desk;
  const words = { ...wordsOf(booking, desk), complex: complex.name, checkOutTime: complex.checkOutTime };
  const inCalendar = {
    summary: t("stay-file-summary", words),
    description: t("stay-file-description", words),
  };
  return {
    text,
    links: [{ label: t("menu-bookings"), command: "bookings" }, ...wayThere(desk)],
    file: stayFile(booking, complex, inCalendar, now),
    ...(complex.place && { place: { ...complex.place, name: complex.name } }),
  };
}

/** https://developers.google.com/maps/documentation/urls/get-started#search-action: any phone opens it, with its own app. */
export function wayThere({ complex: { place }, t }: Pick<Desk, "complex" | "t">): Link[] {
  if (!place) return [];
  const query = encodeURIComponent(`${place.latitude},${place.longitude}`);
  const url = `https://www.google.com/maps/search/?api=1&query=${query}`;
  return [{ label: t("way-there"), url, toPlace: true }];
}
