import { type CivilDate, civilDate } from "../booking/domain/civil-date.ts";
import { askedAmount, type Currency } from "../booking/domain/money.ts";
import { type CouponCode, type CouponTerms, couponCode } from "../booking/domain/prices/issued-coupon.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { ordered, wholeNumber } from "./ordered.ts";
import { USAGES } from "./usages.ts";

/** What the operator wants of coupons; its cabins by slug, and what it takes off as it was typed. */
export type CouponOrder =
  | { readonly verb: "list" }
  | { readonly verb: "on" | "off"; readonly code: CouponCode }
  | {
      readonly verb: "add";
      readonly terms: Omit<CouponTerms, "worth" | "cabinIds">;
      readonly worth: { readonly percent: number } | { readonly decimal: string };
      readonly slugs: readonly string[] | null;
    };

const OPTIONS = {
  percent: { type: "string" },
  amount: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  until: { type: "string" },
  cabins: { type: "string" },
  uses: { type: "string" },
  nights: { type: "string" },
  "once-per-guest": { type: "boolean", default: false },
} as const;

/** Of uses, and of nights. */
const MOST = 999_999;

/** Refuses with a sentence for whoever typed it. */
export function readCouponOrder([verb, ...args]: readonly string[]): Result<CouponOrder, string> {
  if (verb === "list" && args.length === 0) return ok({ verb });
  const parsed = verb === "add" || verb === "on" || verb === "off" ? ordered(args, OPTIONS) : undefined;
  if (verb === undefined || verb === "list" || parsed === undefined) return err(USAGES.coupon);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const code = couponCode(positionals[0] ?? "");
  if (code === undefined || positionals.length > 1) return err(`Which coupon? ${USAGES.coupon}`);
  if (verb !== "add") return ok({ verb: verb === "on" ? "on" : "off", code });
  return readTerms(code, values);
}

type Values = Extract<ReturnType<typeof ordered<typeof OPTIONS>>, { readonly ok: true }>["value"]["values"];

function readTerms(code: CouponCode, values: Values): Result<CouponOrder, string> {
  const { percent, amount } = values;
  if ((percent === undefined) === (amount === undefined))
    return err("What does it take off? Say --percent N or --amount N.");
  const share = wholeNumber(percent, 100);
  if (percent !== undefined && share === undefined)
    return err(`--percent is a whole number from 1 to 100, not "${percent}".`);
  const [firstNight, lastNight, lastDay] = [values.from, values.to, values.until].map(dayOf);
  if (firstNight === undefined || lastNight === undefined || lastDay === undefined)
    return err("--from, --to and --until are dates that exist, like 2027-01-31.");
  if (firstNight !== null && lastNight !== null && lastNight < firstNight)
    return err("--to must not be before --from.");
  const [maxUses, minimumNights] = [values.uses, values.nights].map(countOf);
  if (maxUses === undefined || minimumNights === undefined)
    return err("--uses and --nights are whole numbers, 1 or more.");
  return ok({
    verb: "add",
    terms: {
      ...{ code, firstNight, lastNight, lastDay, maxUses },
      oncePerGuest: values["once-per-guest"],
      minimumNights: minimumNights ?? 1,
    },
    worth: share === undefined ? { decimal: amount ?? "" } : { percent: share },
    slugs: values.cabins?.split(",").map((slug) => slug.trim()) ?? null,
  });
}

/** What was typed as an amount, in the complex's currency; nothing for what is none, or is nothing. */
export function worthOf(
  worth: Extract<CouponOrder, { readonly verb: "add" }>["worth"],
  currency: Currency,
): CouponTerms["worth"] | undefined {
  if ("percent" in worth) return worth;
  const amount = askedAmount(worth.decimal, currency);
  return amount === undefined || amount === 0 ? undefined : { amount };
}

const dayOf = (said: string | undefined): CivilDate | null | undefined =>
  said === undefined ? null : civilDate(said);

/** 1 or more. */
const countOf = (said: string | undefined): number | null | undefined =>
  said === undefined ? null : wholeNumber(said, MOST);
