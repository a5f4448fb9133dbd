import type { BookingMoney } from "../../booking/count-money.ts";
import type { Booking } from "../../booking/domain/booking.ts";
import { signed } from "../../booking/domain/money.ts";
import { type Desk, wordsOf } from "./desk.ts";

type MoneyDesk = Pick<Desk, "format" | "now" | "complex">;

/** What texts may mention of a booking's money, beside what every text about it may. */
export function moneyWords(booking: Booking, { received, due }: BookingMoney, desk: MoneyDesk) {
  const { currency } = booking.quote;
  return {
    ...wordsOf(booking, desk),
    received: desk.format.money(received, currency),
    receivedCentavos: received,
    due: desk.format.money(due, currency),
    /** 0 where everything is paid. */
    dueCentavos: due,
  };
}

/** By how much more or less a price is. */
export function differenceText(
  { difference, currency }: { readonly difference: number; readonly currency: string },
  { t, format }: Pick<Desk, "t" | "format">,
): string {
  if (difference === 0) return t("change-same");
  return format.difference(signed(difference), currency);
}
