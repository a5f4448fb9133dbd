import type { Booking } from "../../../../booking/domain/booking.ts";
import type { View } from "../../../chat.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { showConfirmed } from "../confirmed.ts";
import { showDeposit } from "../money/deposit.ts";
import { afterwards } from "./views.ts";

/** What a changed booking is now: with the page for its new deposit, or with its new dates for the guest's calendar. */
export async function showDone(booking: Booking, desk: Desk): Promise<View> {
  const words = wordsOf(booking, desk);
  const text = desk.t("change-done", words);
  switch (booking.state) {
    case "awaiting_deposit":
      return showDeposit(booking, `${text}\n\n${desk.t("pay-ready", words)}`, desk);
    case "confirmed":
    case "checked_in":
      return showConfirmed(booking, text, desk);
    default:
      return { text, links: afterwards(desk) };
  }
}
