import type { Booking } from "../../../booking/domain/booking.ts";
import type { Chat, View } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { readCode } from "./answers.ts";

/** As many as a list in WhatsApp has room for, beside the ways out. */
const MAX_OFFERED = 6;

/** The booking a guest means by its code; says so kindly when it is nobody's, or somebody else's. */
export async function ownBooking(chat: Chat, desk: Desk): Promise<Booking | undefined> {
  const code = await chat.ask(
    "code",
    () => codeView(desk),
    (words) => readCode(words, desk),
  );
  const booking = await desk.booking.bookingByCode(code);
  if (booking?.guestId === desk.person.guestId) return booking;
  chat.say({
    text: desk.t("no-such-booking"),
    links: [{ label: desk.t("menu-bookings"), command: "bookings" }],
  });
  return undefined;
}

/** Nobody has to remember a code: their own bookings are there to be tapped. */
async function codeView({ t, format, booking, person }: Desk): Promise<View> {
  const theirs = await booking.bookingsOf(person.guestId);
  const choices = theirs.slice(0, MAX_OFFERED).map(({ code, cabinName, stay }) => ({
    id: code,
    label: `${code} · ${format.span(stay)} · ${cabinName}`,
    short: code,
  }));
  return { text: t("code-ask"), choices };
}
