import type { Flow } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { isUnpaidHold } from "./coupon-views.ts";

/** Whether it could cost less: what there is, and whom to ask for more. */
export const discounts: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, person, booking } = desk;
    const takesCoupons = await booking.takesCoupons();
    const hasHold = (await booking.bookingsOf(person.guestId)).some(isUnpaidHold);
    chat.say({
      text: t("discounts", { coupons: takesCoupons ? "yes" : "no" }),
      links: [
        ...(takesCoupons && hasHold ? [{ label: t("coupon-button"), command: "coupon" }] : []),
        { label: t("menu-book"), command: "book" },
        { label: t("clerk-person"), command: "person" },
      ],
    });
  },
};
