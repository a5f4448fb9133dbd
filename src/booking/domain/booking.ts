import type { CancellationPolicy } from "./cancellation.ts";
import type { CivilDate } from "./civil-date.ts";
import type { Centavos } from "./money.ts";
import type { Party } from "./party.ts";
import type { Quote } from "./prices/quote.ts";
import type { Stay } from "./stay.ts";

/** Somebody has until the deadline to act; the dates are set aside meanwhile. */
const WAITING_STATES = ["awaiting_owner", "awaiting_deposit", "awaiting_transfer_check"] as const;
const KEPT_STATES = ["confirmed", "checked_in", "completed"] as const;
/** The dates are free again; of a stay that nobody came for, those from the next night on. */
export const ENDED_STATES = ["declined", "expired", "cancelled", "no_show"] as const;

/** The list the database checks, too. */
export const BOOKING_STATES = [...WAITING_STATES, ...KEPT_STATES, ...ENDED_STATES] as const;

type WaitingState = (typeof WAITING_STATES)[number];
type KeptState = (typeof KEPT_STATES)[number];
type EndedState = (typeof ENDED_STATES)[number];
export type BookingState = (typeof BOOKING_STATES)[number];

/** How a booking came to nothing. `by` is `guest`, `system` or the owner's name; `at` an ISO instant. */
export type Ending = { readonly by: string; readonly reason: string | null; readonly at: string };

type Facts = {
  readonly id: string;
  /** The short name people use. */
  readonly code: string;
  readonly complexId: string;
  readonly cabinId: string;
  readonly cabinName: string;
  readonly picture: string | null;
  readonly guestId: string;
  readonly guestName: string;
  readonly chatId: string;
  readonly stay: Stay;
  readonly party: Party;
  /** The price as it was shown when the booking was made. */
  readonly quote: Quote;
  /** As it was then, too. */
  readonly cancellationPolicy: CancellationPolicy;
  /** The earliest check-in it had since it was paid for: refunds count the days until this one. */
  readonly refundCheckIn: CivilDate;
  /** How many days before check-in the house asked for the balance when they booked; null where it did not. */
  readonly balanceDueDays: number | null;
  /** The day on which it is due; null where it is on arrival. */
  readonly balanceDueOn: CivilDate | null;
  /** What the house asks to be left against damage and gives back, apart from the price; 0 where it asks nothing. */
  readonly damageDeposit: Centavos;
  /** ISO instant. */
  readonly createdAt: string;
};

/** `deadline` is an ISO instant, there exactly while somebody is waited for. */
type Waiting<S extends WaitingState> = Facts & {
  readonly state: S;
  readonly deadline: string;
  readonly ended: null;
};
type Kept<S extends KeptState> = Facts & { readonly state: S; readonly deadline: null; readonly ended: null };
type Ended<S extends EndedState> = Facts & {
  readonly state: S;
  readonly deadline: null;
  readonly ended: Ending;
};

export type AwaitingOwner = Waiting<"awaiting_owner">;
export type AwaitingDeposit = Waiting<"awaiting_deposit">;
export type AwaitingTransferCheck = Waiting<"awaiting_transfer_check">;
export type Confirmed = Kept<"confirmed">;
export type CheckedIn = Kept<"checked_in">;
export type Completed = Kept<"completed">;
export type Declined = Ended<"declined">;
export type Expired = Ended<"expired">;
export type Cancelled = Ended<"cancelled">;
export type NoShow = Ended<"no_show">;

/** Dates set aside until a deadline. */
export type Hold = AwaitingOwner | AwaitingDeposit | AwaitingTransferCheck;

/** What may still get other dates, another cabin or other guests. */
export type Changeable = Hold | Confirmed | CheckedIn;

/** A booking from hold to end, as plain JSON. */
export type Booking = Hold | Confirmed | CheckedIn | Completed | Declined | Expired | Cancelled | NoShow;

export function isHold(booking: Booking): booking is Hold {
  return booking.deadline !== null;
}

/** Whether there is a stay to pay for, or was. */
export function isKept({ state }: Booking): boolean {
  return KEPT_STATES.some((kept) => kept === state);
}

export function isChangeable(booking: Booking): booking is Changeable {
  return isHold(booking) || isComing(booking);
}

/** Whether its guests are to come, or have. */
export function isComing(booking: Booking): booking is Confirmed | CheckedIn {
  return booking.state === "confirmed" || booking.state === "checked_in";
}

/** From the instant of its deadline on, a hold no longer keeps its dates, whether or not anybody has noticed. */
export function isOverdue(hold: Hold, now: Date): boolean {
  return Date.parse(hold.deadline) <= now.getTime();
}
