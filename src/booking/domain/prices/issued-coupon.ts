import type { Brand } from "../../../shared/brand.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { CivilDate } from "../civil-date.ts";
import type { Centavos } from "../money.ts";
import { nightCount, nightsOf, type Stay } from "../stay.ts";
import type { Coupon } from "./coupon.ts";

/** What people write to use a coupon: capitals, digits, and dashes in between. */
export type CouponCode = Brand<string, "CouponCode">;

/** A share of the lodging, in whole percent, or an amount of it in the complex's currency. */
export type CouponWorth = { readonly percent: number } | { readonly amount: Centavos };

/** What an owner says of a coupon; null where they set no limit. */
export type CouponTerms = {
  readonly code: CouponCode;
  readonly worth: CouponWorth;
  /** Every night of the stay is from this one on. */
  readonly firstNight: CivilDate | null;
  /** Every night of the stay is up to this one, included. */
  readonly lastNight: CivilDate | null;
  /** The last day on which it may be entered. */
  readonly lastDay: CivilDate | null;
  readonly cabinIds: readonly string[] | null;
  readonly maxUses: number | null;
  readonly oncePerGuest: boolean;
  readonly minimumNights: number;
};

/** A coupon as its owner made it. */
export type IssuedCoupon = CouponTerms & {
  readonly id: string;
  /** Of the cabins it is for, in alphabetical order. */
  readonly cabinNames: readonly string[];
  /** False once an owner switched it off; bookings that have it keep it. */
  readonly active: boolean;
};

/** What counts as used: by holds that still have their dates, and by every booking that was ever confirmed. */
export type CouponUses = { readonly all: number; readonly byGuest: number };

export type CouponRefusal =
  | { readonly kind: "coupon_unknown" }
  | { readonly kind: "coupon_off" }
  | { readonly kind: "coupon_expired"; readonly lastDay: CivilDate }
  | { readonly kind: "coupon_used_up" }
  | { readonly kind: "coupon_used_by_guest" }
  | { readonly kind: "coupon_other_cabins"; readonly cabinNames: readonly string[] }
  | {
      readonly kind: "coupon_other_nights";
      readonly firstNight: CivilDate | null;
      readonly lastNight: CivilDate | null;
    }
  | { readonly kind: "coupon_too_short"; readonly minimumNights: number };

export const COUPON_LETTERS = { least: 3, most: 20 } as const;

const CODE = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/;
/** Marks of letters, what keyboards make of a dash, and whatever people put around and into a code. */
const MARKS = /\p{M}/gu;
const DASHES = /[\p{Pd}_]/gu;
const AROUND = /[^\p{L}\p{N}-]/gu;

/** Reads a code however it was typed: “verano 10”, “¡VERÁNO10!”. Nothing for what cannot be one. */
export function couponCode(text: string): CouponCode | undefined {
  const plain = text.normalize("NFKD").replace(MARKS, "").replace(DASHES, "-").replace(AROUND, "");
  const code = plain.toUpperCase();
  const { least, most } = COUPON_LETTERS;
  return CODE.test(code) && code.length >= least && code.length <= most ? (code as CouponCode) : undefined;
}

type Where = { readonly cabinId: string; readonly stay: Stay };

/** Whether a coupon is for such a stay there. A booking that has it keeps it as long as it is. */
export function isFor(
  coupon: CouponTerms & Pick<IssuedCoupon, "cabinNames">,
  where: Where,
): Result<null, CouponRefusal> {
  const { cabinIds, cabinNames, firstNight, lastNight, minimumNights } = coupon;
  const { cabinId, stay } = where;
  if (cabinIds !== null && !cabinIds.includes(cabinId))
    return err({ kind: "coupon_other_cabins", cabinNames });
  const isOutside = nightsOf(stay).some(
    (night) => (firstNight !== null && night < firstNight) || (lastNight !== null && night > lastNight),
  );
  if (isOutside) return err({ kind: "coupon_other_nights", firstNight, lastNight });
  return nightCount(stay) < minimumNights ? err({ kind: "coupon_too_short", minimumNights }) : ok(null);
}

/** Whether a guest may use a coupon for a stay now; `uses` are those of other bookings. */
export function mayUse(
  coupon: IssuedCoupon,
  { uses, today, ...where }: Where & { readonly uses: CouponUses; readonly today: CivilDate },
): Result<null, CouponRefusal> {
  const { active, lastDay, maxUses, oncePerGuest } = coupon;
  if (!active) return err({ kind: "coupon_off" });
  if (lastDay !== null && today > lastDay) return err({ kind: "coupon_expired", lastDay });
  if (maxUses !== null && uses.all >= maxUses) return err({ kind: "coupon_used_up" });
  if (oncePerGuest && uses.byGuest > 0) return err({ kind: "coupon_used_by_guest" });
  return isFor(coupon, where);
}

/** What a quote needs to know of it. */
export const couponFrom = ({ code, worth }: CouponTerms): Coupon => ({ code, ...worth });
