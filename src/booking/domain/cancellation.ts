import { type CivilDate, daysBetween } from "./civil-date.ts";
import { type Centavos, centavos, percentRoundedUp } from "./money.ts";

/** What comes back of what was paid: `percent` of it when cancelled at least `daysBefore` days before check-in. */
export type CancellationPolicy = {
  readonly name: "flexible" | "moderate" | "strict";
  readonly steps: readonly { readonly daysBefore: number; readonly percent: number }[];
};

/** A cancellation that is being thought of: under which conditions, and when. */
export type Cancelling = {
  /** As it was when they booked. */
  readonly policy: CancellationPolicy;
  /** Paid and kept until now. */
  readonly received: Centavos;
  /** The earliest that the booking ever had: dates put off buy no better refund. */
  readonly checkIn: CivilDate;
  readonly today: CivilDate;
  readonly by: "guest" | "owner";
};

/** Days left until check-in, counted by the calendar: negative once it is over. */
export const daysLeft = ({ today, checkIn }: Pick<Cancelling, "today" | "checkIn">): number =>
  daysBetween(today, checkIn);

/**
 * The part that comes back, in percent: the step with the most days among those still kept decides, and an owner who
 * calls a stay off keeps nothing.
 */
export function refundPercent({ policy, by, ...when }: Omit<Cancelling, "received">): number {
  if (by === "owner") return 100;
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
 * What comes back to the guest. A part of a centavo is rounded up, in the guest's favour, as the deposit was rounded up in
 * the owner's; at 100 % at most, that is never more than was paid.
 */
export function refundOf({ received, ...cancelling }: Cancelling): Centavos {
  return centavos(Math.min(received, percentRoundedUp(received, refundPercent(cancelling))));
}
