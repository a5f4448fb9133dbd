import { type Booking, isComing, isHold } from "../../../../booking/domain/booking.ts";
import type { Flow, View } from "../../../chat.ts";
import { alreadyText } from "../../already.ts";
import type { Desk } from "../../desk.ts";
import { moneyWords } from "../../money-words.ts";
import { ownBooking } from "../own-booking.ts";
import { showBalance } from "./balance.ts";
import { besidesChecked } from "./being-checked.ts";
import { showDeposit } from "./deposit.ts";

/** The page to pay what one booking waits for: the deposit, or what is left of the price. */
export const pay: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    const view = await whatIsDue(booking, desk);
    if (view === undefined) return chat.say({ text: alreadyText(booking, desk) });
    chat.say({ ...view, text: await besidesChecked(view.text, booking, desk) });
  },
};

/** Nothing where nothing is waited for. */
async function whatIsDue(booking: Booking, desk: Desk): Promise<View | undefined> {
  if (isComing(booking)) return showBalance(booking, desk);
  if (!isHold(booking) || booking.state === "awaiting_owner") return undefined;
  const words = moneyWords(booking, await desk.booking.moneyOf(booking), desk);
  return showDeposit(booking, desk.t("pay-deposit-due", words), desk);
}
