import type { BookingMoney } from "../../../booking/count-money.ts";
import type { Booking } from "../../../booking/domain/booking.ts";
import type { Link, View } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { transferLinks } from "./transfer-links.ts";

type MoneyDesk = Pick<Desk, "t" | "format" | "now" | "complex">;

/** What texts may mention of a booking's money, beside what every text about it may. */
export function moneyWords(booking: Booking, { received, due }: BookingMoney, desk: MoneyDesk) {
  const { currency } = booking.quote;
  return {
    ...wordsOf(booking, desk),
    received: desk.format.money(received, currency),
    due: desk.format.money(due, currency),
    /** 0 where everything is paid. */
    dueCentavos: due,
  };
}

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
