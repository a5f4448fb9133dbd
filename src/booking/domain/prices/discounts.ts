import type { CivilDate } from "../civil-date.ts";
import { type Centavos, centavos, minus, portion, shareOf } from "../money.ts";
import type { Coupon } from "./coupon.ts";
import { isSomething, lineOff, type QuoteLine } from "./quote-line.ts";
import type { Discount } from "./tariff.ts";

/** What a discount looks at. */
export type Booked = {
  readonly cabin: string;
  readonly checkIn: CivilDate;
  readonly nights: number;
  /** Days between booking and arrival. */
  readonly daysAhead: number;
};

const KINDS = ["length", "early_bird", "last_minute"] as const satisfies readonly Discount["kind"][];
const LINES = { length: "length_discount", early_bird: "early_bird", last_minute: "last_minute" } as const;

/**
 * What goes off the lodging: the highest discount of each kind, each a share of the whole, and then the coupon, a share
 * of what is left. Together never more than the lodging.
 */
export function linesOff(
  lodging: Centavos,
  booked: Booked,
  discounts: readonly Discount[],
  coupon: Coupon | undefined,
): QuoteLine[] {
  const lines: QuoteLine[] = [];
  let left = lodging;
  const takeOff = (wanted: Centavos, off: (amount: Centavos) => QuoteLine) => {
    const amount = centavos(Math.min(wanted, left));
    left = minus(left, amount);
    lines.push(off(amount));
  };
  for (const kind of KINDS) {
    const best = highest(discounts.filter((discount) => discount.kind === kind && applies(discount, booked)));
    if (best === undefined) continue;
    const { basisPoints, name: label } = best;
    takeOff(shareOf(lodging, basisPoints), (amount) => ({
      ...{ label, basisPoints },
      ...lineOff(LINES[kind], amount),
    }));
  }
  if (coupon !== undefined) {
    const wanted = "amount" in coupon ? coupon.amount : portion(left, coupon.percent, 100, "nearest");
    const share = "percent" in coupon ? { basisPoints: coupon.percent * 100 } : {};
    takeOff(wanted, (amount) => ({ label: coupon.code, ...share, ...lineOff("coupon", amount) }));
  }
  return lines.filter(isSomething);
}

function applies({ kind, from, firstArrival, lastArrival, cabins }: Discount, booked: Booked): boolean {
  const { cabin, checkIn, nights, daysAhead } = booked;
  if (firstArrival !== null && checkIn < firstArrival) return false;
  if (lastArrival !== null && lastArrival < checkIn) return false;
  if (cabins !== null && !cabins.includes(cabin)) return false;
  switch (kind) {
    case "length":
      return nights >= from;
    case "early_bird":
      return daysAhead >= from;
    case "last_minute":
      return daysAhead <= from;
    default:
      return kind satisfies never;
  }
}

/** Of equals the first by name, which is what the line says. */
function highest(discounts: readonly Discount[]): Discount | undefined {
  return discounts
    .toSorted((one, other) => other.basisPoints - one.basisPoints || (one.name < other.name ? -1 : 1))
    .at(0);
}
