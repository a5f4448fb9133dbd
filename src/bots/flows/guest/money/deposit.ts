import { type Booking, isHold } from "../../../../booking/domain/booking.ts";
import type { View } from "../../../chat.ts";
import { alreadyText } from "../../already.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { policyText } from "./policy.ts";
import { transferLinks } from "./transfer-links.ts";

type DepositDesk = Pick<Desk, "t" | "format" | "now" | "complex" | "depositLink">;

/** The first time somebody is asked to pay: they read what comes back if they cancel. Later they have read it. */
export const askForDeposit = (booking: Booking, text: string, desk: DepositDesk): Promise<View> =>
  showDeposit(booking, `${text}\n\n${policyText(booking.cancellationPolicy, desk, booking.quote)}`, desk);

/** A text about the booking with its pay button; if there is none yet, with a button to ask again. */
export async function showDeposit(booking: Booking, text: string, desk: DepositDesk): Promise<View> {
  const { t } = desk;
  const words = wordsOf(booking, desk);
  const others = transferLinks(booking.code, desk);
  const link = await desk.depositLink(booking.id);
  if (link.ok) {
    const amount = desk.format.money(link.value.amount, booking.quote.currency);
    return {
      text,
      links: [
        { label: t("pay-button", { amount }), short: t("pay-button-short"), url: link.value.url },
        ...others,
      ],
    };
  }
  switch (link.error.kind) {
    case "not_set_up":
      if (others.length === 0) return { text: `${text}\n\n${t("pay-not-set-up", words)}` };
      return { text, links: others };
    case "gateway_unavailable":
      return {
        text: `${text}\n\n${t("pay-unavailable", words)}`,
        links: [{ label: t("pay-retry"), command: `pay ${booking.code}` }, ...others],
      };
    case "in_dispute":
      return { text: t("pay-in-dispute", words) };
    case "not_payable":
      // A hold still waiting but no longer payable is at its last minute: for the guest it is over.
      return { text: isHold(booking) ? t("already-expired", words) : alreadyText(booking, desk) };
    default:
      return link.error satisfies never;
  }
}
