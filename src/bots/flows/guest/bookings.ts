import type { Booking } from "../../../booking/domain/booking.ts";
import type { Flow, Link, View } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { wayThere } from "./confirmed.ts";
import { myPlaces } from "./waitlist.ts";

/** A guest's bookings, newest first, each with what can be done about it now. */
export const bookings: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t } = desk;
    const { guestId } = desk.person;
    const found = await desk.booking.bookingsOf(guestId);
    const waits = (await desk.booking.waitingOf(guestId)).length > 0 ? [myPlaces(desk)] : [];
    if (found.length === 0) {
      const book = { label: t("menu-book"), command: "book" };
      const joinChats = { label: t("menu-join"), command: "join" };
      return chat.say({ text: t("bookings-none"), links: [...waits, book, joinChats] });
    }
    chat.say({ text: t("bookings-title", { count: found.length }), links: waits });
    for (const booking of found) chat.say(card(booking, desk));
  },
};

function card(booking: Booking, desk: Desk): View {
  const { t } = desk;
  const words = wordsOf(booking, desk);
  return {
    text: t("bookings-card", { ...words, state: t(`state-${booking.state}`, words) }),
    links: linksOf(booking, desk),
  };
}

function linksOf({ state, code }: Booking, desk: Desk): Link[] {
  const { t } = desk;
  const cancel: Link = { label: t("bookings-cancel"), command: `cancel ${code}` };
  if (state === "awaiting_deposit") return [{ label: t("bookings-pay"), command: `pay ${code}` }, cancel];
  if (state === "confirmed" || state === "checked_in") return wayThere(desk);
  return state === "awaiting_owner" || state === "awaiting_transfer_check" ? [cancel] : [];
}
