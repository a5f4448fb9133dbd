import type { Desk } from "../../flows/desk.ts";
import { asksForCoupons, speaksOfCoupon } from "../../texts/understanding/coupon.ts";
import type { Understood } from "../../texts/understanding/understand.ts";
import { openingOf } from "../commands.ts";
import type { Wish } from "./wish.ts";

/** Whoever wishes for a stay with one books first; owners ask for all of them. */
export function couponWish({ stay, party }: Understood, words: string, { person }: Desk): Wish | undefined {
  if (person.isOwner && asksForCoupons(words)) return { opening: openingOf("coupons"), isAside: true };
  if (!speaksOfCoupon(words) || stay || party) return undefined;
  return { opening: openingOf("coupon", words), isAside: true };
}
