import type { CivilDate } from "../civil-date.ts";
import { overlap, type Stay } from "../stay.ts";
import type { Coupon } from "./coupon.ts";

/** What a price depends on beside the stay, the party and the tariff. */
export type Circumstances = {
  /** The day of booking where the complex is. */
  readonly today: CivilDate;
  /** Whether the nights before and after the stay cannot be sold: it fills what nobody else could have. */
  readonly fillsGap?: boolean | undefined;
  readonly coupon?: Coupon | undefined;
  /** The booking that is to change. */
  readonly agreed?: Agreed | undefined;
};

/** What a guest was granted already is not asked of them again, and discounts count from the day it was booked. */
export type Agreed = { readonly stay: Stay; readonly bookedOn: CivilDate };

/** Whether a free stay leaves no night between itself and what is in the way, or what has passed. */
export function fillsGap(stay: Stay, busy: readonly Stay[], today: CivilDate): boolean {
  const begins = stay.checkIn === today || busy.some(({ checkOut }) => checkOut === stay.checkIn);
  return begins && busy.some(({ checkIn }) => checkIn === stay.checkOut);
}

/** Whether a stay could be had beside those that are in the way. */
export function isFreeOf(busy: readonly Stay[], stay: Stay): boolean {
  return !busy.some((other) => overlap(stay, other));
}
