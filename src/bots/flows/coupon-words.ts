import type { CouponRefusal, CouponTerms, CouponWorth } from "../../booking/domain/prices/issued-coupon.ts";
import type { Desk } from "./desk.ts";

type WordingDesk = Pick<Desk, "t" | "format" | "complex">;

/** “10 %”, “$ 15.000”. */
export function worthText(worth: CouponWorth, { t, format, complex }: WordingDesk): string {
  return "percent" in worth
    ? t("coupon-percent", { percent: worth.percent })
    : format.money(worth.amount, complex.currency);
}

type Limits = Omit<CouponTerms, "code" | "worth" | "cabinIds"> & { readonly cabinNames: readonly string[] };

/** What limits a coupon, a line each. */
export function limitsText(limits: Limits, desk: WordingDesk): string {
  const { t, format } = desk;
  const { lastDay, cabinNames, maxUses, oncePerGuest, minimumNights } = limits;
  const lines = [
    ...nightsLine(limits, desk),
    ...(minimumNights > 1 ? [t("coupon-limit-minimum", { minimumNights })] : []),
    ...(cabinNames.length > 0 ? [t("coupon-limit-cabins", { cabins: format.list(cabinNames) })] : []),
    ...(lastDay === null ? [] : [t("coupon-limit-last-day", { lastDay: format.longDate(lastDay) })]),
    ...(maxUses === null ? [] : [t("coupon-limit-uses", { maxUses })]),
    ...(oncePerGuest ? [t("coupon-limit-once")] : []),
  ];
  return lines.length === 0 ? t("coupon-limit-none") : lines.join("\n");
}

function nightsLine({ firstNight, lastNight }: Limits, desk: WordingDesk): string[] {
  if (firstNight === null && lastNight === null) return [];
  return [desk.t("coupon-limit-nights", nightsWords({ firstNight, lastNight }, desk))];
}

const nightsWords = (
  { firstNight, lastNight }: Pick<CouponTerms, "firstNight" | "lastNight">,
  { format }: WordingDesk,
) => ({
  open: lastNight === null ? "end" : firstNight === null ? "beginning" : "none",
  from: firstNight === null ? "" : format.date(firstNight),
  to: lastNight === null ? "" : format.date(lastNight),
});

const COUPON_REFUSALS: Readonly<Record<CouponRefusal["kind"], true>> = {
  coupon_unknown: true,
  coupon_off: true,
  coupon_expired: true,
  coupon_used_up: true,
  coupon_used_by_guest: true,
  coupon_other_cabins: true,
  coupon_other_nights: true,
  coupon_too_short: true,
};

/** Whether it is about the coupon itself. */
export const isCouponRefusal = <T extends { readonly kind: string }>(
  refusal: T | CouponRefusal,
): refusal is CouponRefusal => Object.hasOwn(COUPON_REFUSALS, refusal.kind);

/** Why a coupon may not be used, and what to do instead. */
export function couponRefusalText(refusal: CouponRefusal, desk: WordingDesk): string {
  const { t, format } = desk;
  const key = `refusal-${refusal.kind}`;
  switch (refusal.kind) {
    case "coupon_expired":
      return t(key, { lastDay: format.longDate(refusal.lastDay) });
    case "coupon_other_cabins":
      return t(key, { cabins: format.list(refusal.cabinNames) });
    case "coupon_other_nights":
      return t(key, nightsWords(refusal, desk));
    case "coupon_too_short":
      return t(key, { minimumNights: refusal.minimumNights });
    case "coupon_unknown":
    case "coupon_off":
    case "coupon_used_up":
    case "coupon_used_by_guest":
      return t(key);
    default:
      return refusal satisfies never;
  }
}
