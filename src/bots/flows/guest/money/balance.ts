import type { Booking } from "../../../../booking/domain/booking.ts";
import type { Link, View } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { moneyWords } from "../../money-words.ts";
import { transferLinks } from "./transfer-links.ts";

/** What is left to pay of a booking that is kept, with its pay button. */
export async function showBalance(booking: Booking, desk: Desk): Promise<View> {
  const { t } = desk;
  const money = await desk.booking.moneyOf(booking);
  const words = moneyWords(booking, money, desk);
  if (money.due === 0) return { text: t("pay-nothing-due", words), links: [toBookings(desk)] };

  const others = transferLinks(booking.code, desk);
  const link = await desk.balanceLink(booking.id);
  if (link.ok) {
    const amount = desk.format.money(link.value.amount, booking.quote.currency);
    const label = { label: t("pay-balance", { amount }), short: t("pay-balance-short") };
    return { text: t("pay-balance-ready", words), links: [{ ...label, url: link.value.url }, ...others] };
  }
  switch (link.error.kind) {
    case "not_set_up":
      return {
        text: t(others.length === 0 ? "pay-balance-not-set-up" : "pay-balance-by-transfer", words),
        links: others,
      };
    case "gateway_unavailable":
      return {
        text: t("pay-balance-unavailable", words),
        links: [{ label: t("pay-retry"), command: `pay ${booking.code}` }, ...others],
      };
    case "in_dispute":
      return { text: t("pay-in-dispute", words) };
    case "not_payable":
      return { text: t("pay-balance-over", words) };
    default:
      return link.error satisfies never;
  }
}

const toBookings = ({ t }: Desk): Link => ({ label: t("menu-bookings"), command: "bookings" });
