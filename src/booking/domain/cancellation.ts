import { type CivilDate, daysBetween } from "./civil-date.ts";
import { beyond, type Centavos, centavos, minus, percentRoundedUp, plus } from "./money.ts";
import { feesIn } from "./prices/fees.ts";
import type { Quote } from "./prices/quote.ts";

export const POLICY_NAMES = ["flexible", "moderate", "strict", "non_refundable", "custom"] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

/** What becomes of the fees of whoever does not come: all of them come back, none do, or the percent of the day decides. */
export const FEES_RULES = ["refunded", "kept", "with_percent"] as const;
export type FeesRule = (typeof FEES_RULES)[number];

/** What comes back of what was paid: `percent` of it when cancelled at least `daysBefore` days before check-in. */
export type CancellationPolicy = {
  readonly name: PolicyName;
  readonly steps: readonly { readonly daysBefore: number; readonly percent: number }[];
  /** Bookings made before policies spoke of fees have none: `with_percent`. */
  readonly fees?: FeesRule;
};

/** By which rule money goes back: the booking's policy, or what an owner decides. */
export type RefundTerms =
  | { readonly kind: "policy" }
  | { readonly kind: "everything" }
  | { readonly kind: "nothing" }
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "amount"; readonly amount: Centavos };

/** A cancellation that is being thought of: under which conditions, and when. */
export type Cancelling = {
  /** As it was when they booked. */
  readonly policy: CancellationPolicy;
  readonly quote: Pick<Quote, "lines" | "total">;
  /** Paid and kept until now. */
  readonly received: Centavos;
  /** The earliest that the booking had since it was paid for: dates put off buy no better refund. */
  readonly checkIn: CivilDate;
  readonly today: CivilDate;
  readonly terms: RefundTerms;
};

/** Days left until check-in, counted by the calendar: negative once it is over. */
export const daysLeft = ({ today, checkIn }: Pick<Cancelling, "today" | "checkIn">): number =>
  daysBetween(today, checkIn);

/** What comes back by the policy, in percent: the step with the most days among those still kept decides. */
export function refundPercent({ policy, ...when }: Pick<Cancelling, "policy" | "today" | "checkIn">): number {
  const days = daysLeft(when);
  return stepsOf(policy).find(({ daysBefore }) => daysBefore <= days)?.percent ?? 0;
}

/** From the most days to the fewest; of steps with as many the first that was written counts. */
export function stepsOf({ steps }: CancellationPolicy): CancellationPolicy["steps"] {
  const isFirst = (days: number, index: number) =>
    steps.findIndex(({ daysBefore }) => daysBefore === days) === index;
  return steps
    .filter(({ daysBefore }, index) => isFirst(daysBefore, index))
    .sort((one, other) => other.daysBefore - one.daysBefore);
}

/**
 * What of the money received was paid for fees that are treated apart: they are the last that is paid.
 *
 * `min(fees, max(0, received − (total − fees)))`: a deposit pays for nights alone until it is more than all of them cost.
 */
export function feesPaid({ policy, quote, received }: Pick<Cancelling, "policy" | "quote" | "received">) {
  if ((policy.fees ?? "with_percent") === "with_percent") return centavos(0);
  const fees = feesIn(quote);
  return centavos(Math.min(fees, beyond(received, minus(quote.total, fees))));
}

/**
 * What comes back to the guest, whoever asks and whoever does it: what is shown and what is given come from here.
 *
 * By the policy: `percent of (received − feesPaid)`, and `feesPaid` where fees are refunded. A part of a centavo is rounded
 * up, in the guest's favour, as the deposit was rounded up in the owner's. Never more than was received, and never less
 * for having paid more.
 */
export function refundOf(cancelling: Cancelling): Centavos {
  const { received, terms } = cancelling;
  switch (terms.kind) {
    case "policy":
      return refundByPolicy(cancelling);
    case "everything":
      return received;
    case "nothing":
      return centavos(0);
    case "percent":
      return atMost(received, percentRoundedUp(received, terms.percent));
    case "amount":
      return atMost(received, terms.amount);
    default:
      return terms satisfies never;
  }
}

function refundByPolicy(cancelling: Cancelling): Centavos {
  const fees = feesPaid(cancelling);
  const rest = minus(cancelling.received, fees);
  const back = atMost(rest, percentRoundedUp(rest, refundPercent(cancelling)));
  return cancelling.policy.fees === "refunded" ? plus(back, fees) : back;
}

const atMost = (limit: Centavos, amount: Centavos) => centavos(Math.min(limit, amount));
