import {
  type AwaitingDeposit,
  type AwaitingOwner,
  type Booking,
  isHold,
} from "../../../../booking/domain/booking.ts";
import { couponIn } from "../../../../booking/domain/change.ts";
import type { CouponCode } from "../../../../booking/domain/prices/issued-coupon.ts";
import type { Quote } from "../../../../booking/domain/prices/quote.ts";
import type { Link, View } from "../../../chat.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { showDeposit } from "./deposit.ts";
import { linesOf, taxesWithinTotal } from "./quote-lines.ts";

/** Whether a coupon may still be entered, as far as its state says. */
export const isUnpaidHold = (booking: Booking): booking is AwaitingOwner | AwaitingDeposit =>
  isHold(booking) && booking.state !== "awaiting_transfer_check";

/** The button to enter one, where the house has any and the booking none. */
export async function couponLinks(booking: Booking, { t, booking: room }: Desk): Promise<Link[]> {
  const mayHaveOne = isUnpaidHold(booking) && couponIn(booking.quote) === undefined;
  if (!mayHaveOne || !(await room.takesCoupons())) return [];
  return [{ label: t("coupon-button"), command: `coupon ${booking.code}` }];
}

/** Under a page to pay on WhatsApp has no room for another button, and a sentence does. */
export async function withCoupon(view: View, booking: Booking, desk: Desk): Promise<View> {
  const links = await couponLinks(booking, desk);
  if (links.length === 0) return view;
  if (desk.surface === "whatsapp") return { ...view, text: `${view.text}\n\n${desk.t("coupon-hint")}` };
  return { ...view, links: [...(view.links ?? []), ...links] };
}

/** It is no news where the booking had it already. */
type Used = { readonly wanted: CouponCode | null; readonly before: Quote; readonly isNews: boolean };

/** The price as it is made now, with the page to pay its deposit. */
export async function usedView(
  booking: Booking,
  { wanted, before, isNews }: Used,
  desk: Desk,
): Promise<View> {
  const { t, format } = desk;
  const words = wordsOf(booking, desk);
  const text = t("coupon-done", {
    ...{
      code: booking.code,
      coupon: wanted ?? "",
      with: wanted === null ? "none" : isNews ? "coupon" : "same",
    },
    lines: linesOf(booking.quote, desk),
    total: words.total,
    taxes: taxesWithinTotal(booking.quote, desk),
    before: format.money(before.total, before.currency),
    isOther: before.total === booking.quote.total ? "no" : "yes", // heard again after a crash it is what it became
  });
  if (booking.state === "awaiting_deposit")
    return showDeposit(booking, `${text}\n\n${t("pay-ready", words)}`, desk);
  return { text, links: [{ label: t("menu-bookings"), command: "bookings" }] };
}
