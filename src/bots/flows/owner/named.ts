import type { Booking } from "../../../booking/domain/booking.ts";
import type { Chat } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { readCode } from "../guest/answers.ts";

/** The booking an owner names; says so where there is none. */
export async function named(chat: Chat, desk: Desk): Promise<Booking | undefined> {
  const code = await chat.ask("code", { text: desk.t("code-ask") }, (words) => readCode(words, desk));
  const booking = await desk.booking.bookingByCode(code);
  if (!booking) chat.say({ text: desk.t("no-such-booking") });
  return booking;
}
