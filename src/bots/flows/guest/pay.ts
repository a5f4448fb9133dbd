import type { Flow } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { showBalance } from "./balance.ts";
import { showDeposit } from "./deposit.ts";
import { ownBooking } from "./own-booking.ts";

/** The page to pay what one booking waits for: the deposit, or what is left of the price. */
export const pay: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    const isKept = booking.state === "confirmed" || booking.state === "checked_in";
    chat.say(
      isKept
        ? await showBalance(booking, desk)
        : await showDeposit(booking, desk.t("pay-ready", wordsOf(booking, desk)), desk),
    );
  },
};
