import type { Booking } from "../../../../booking/domain/booking.ts";
import type { View } from "../../../chat.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { answering } from "./check-links.ts";

/**
 * Below money that an owner noted: a receipt of the booking still waits for their word, most likely of the same money. Whoever
 * confirmed it later, reminded of it, would note the money twice.
 */
export async function checkWaits(booking: Booking, desk: Desk): Promise<View | undefined> {
  const { t, transfers } = desk;
  const waiting = (await transfers.waitingChecks()).find(({ bookingId }) => bookingId === booking.id);
  const shown = waiting && (await transfers.shownCheck(waiting.id));
  if (shown === undefined) return undefined;
  return {
    text: t("paid-check-waits", wordsOf(booking, desk)),
    links: [
      {
        label: t("paid-check-same"),
        command: answering("transfer_same", shown.check.id, shown.receipts.length),
      },
    ],
  };
}
