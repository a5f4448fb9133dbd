import type { Booking } from "../../../booking/domain/booking.ts";
import type { Chat } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { readCode } from "./answers.ts";

/** The booking a guest means by its code; says so kindly when it is nobody's, or somebody else's. */
export async function ownBooking(chat: Chat, desk: Desk): Promise<Booking | undefined> {
  const code = await chat.ask("code", { text: desk.t("code-ask") }, (words) => readCode(words, desk));
  const booking = await desk.booking.bookingByCode(code);
  if (booking?.guestId === desk.person.guestId) return booking;
  chat.say({
    text: desk.t("no-such-booking"),
    links: [{ label: desk.t("menu-bookings"), command: "bookings" }],
  });
  return undefined;
}
