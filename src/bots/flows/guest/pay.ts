import type { Flow } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { showDeposit } from "./deposit.ts";
import { ownBooking } from "./own-booking.ts";

/** The deposit link of one booking, again. */
export const pay: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const booking = await ownBooking(chat, desk);
    if (booking) chat.say(await showDeposit(booking, desk.t("pay-ready", wordsOf(booking, desk)), desk));
  },
};
