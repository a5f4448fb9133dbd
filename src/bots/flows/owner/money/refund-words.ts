import type { RefundNow } from "../../../../booking/count-money.ts";
import type { Booking } from "../../../../booking/domain/booking.ts";
import type { Choice } from "../../../chat.ts";
import { type Desk, wordsOf } from "../../desk.ts";

/** What a text about ending a booking may mention; the `…Centavos` are for choosing between sentences. */
export function refundWords(booking: Booking, { received, refund, kept }: RefundNow, desk: Desk) {
  const money = (amount: typeof received) => desk.format.money(amount, booking.quote.currency);
  return {
    ...wordsOf(booking, desk),
    received: money(received),
    receivedCentavos: received,
    refund: money(refund),
    refundCentavos: refund,
    kept: money(kept),
    keptCentavos: kept,
  };
}

/** A yes is to the amounts it was shown with: where those have changed it is no answer any more. */
export function yesOrNo(
  { refund, kept }: RefundNow,
  { yes, no }: { readonly yes: string; readonly no: string },
  { t }: Desk,
): (Choice & { readonly value: boolean })[] {
  return [
    { id: `yes-${refund}-${kept}`, label: yes, said: t("clerk-yes-said"), value: true },
    { id: "no", label: no, said: t("clerk-no-said"), value: false },
  ];
}
