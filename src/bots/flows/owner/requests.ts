import type { Booking } from "../../../booking/domain/booking.ts";
import type { Flow, View } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { priceLink } from "./price.ts";

/** The requests that wait for the owner's word, oldest first. */
export const requests: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const waiting = await desk.booking.awaitingOwner();
    if (waiting.length === 0) return chat.say({ text: desk.t("requests-none") });
    chat.say({ text: desk.t("requests-title", { count: waiting.length }) });
    for (const booking of waiting) chat.say(requestCard(booking, desk));
  },
};

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
