import { isComing, isHold } from "../../../booking/domain/booking.ts";
import type { Flow } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import type { Desk } from "../desk.ts";
import { moneyWords, showBalance } from "./balance.ts";
import { showDeposit } from "./deposit.ts";
import { ownBooking } from "./own-booking.ts";

/** The page to pay what one booking waits for: the deposit, or what is left of the price. */
export const pay: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    if (isComing(booking)) return chat.say(await showBalance(booking, desk));
    if (!isHold(booking) || booking.state === "awaiting_owner")
      return chat.say({ text: alreadyText(booking, desk) });
    const words = moneyWords(booking, await desk.booking.moneyOf(booking), desk);
    chat.say(await showDeposit(booking, desk.t("pay-deposit-due", words), desk));
  },
};
