import type { Booking } from "../../../booking/domain/booking.ts";
import type { Flow, View } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { priceLink } from "./money/price.ts";
import { checkCard } from "./transfers/transfer-check.ts";

/** What waits for the owner's word, oldest first: requests, and then transfers to look for. */
export const requests: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const waiting = await desk.booking.awaitingOwner();
    const transfers = await checkCards(desk);
    if (waiting.length + transfers.length === 0) return chat.say({ text: desk.t("requests-none") });
    chat.say({ text: desk.t("requests-title", { count: waiting.length + transfers.length }) });
    for (const booking of waiting) chat.say(requestCard(booking, desk));
    for (const view of transfers) chat.say(view);
  },
};

async function checkCards(desk: Desk): Promise<View[]> {
  const views: View[] = [];
  for (const { id, code } of await desk.transfers.waitingChecks()) {
    const [shown, booking] = [await desk.transfers.shownCheck(id), await desk.booking.bookingByCode(code)];
    if (shown && booking) views.push(checkCard(shown, booking, desk));
  }
  return views;
}

/** A request with what the owner can do about it. */
export function requestCard(booking: Booking, desk: Pick<Desk, "t" | "format" | "now" | "complex">): View {
  return {
    text: desk.t("request-card", wordsOf(booking, desk)),
    links: [
      { label: desk.t("request-approve"), command: `approve ${booking.code}` },
      { label: desk.t("request-decline"), command: `decline ${booking.code}` },
      priceLink(booking.code, desk),
    ],
  };
}
