import { err, ok, type Result } from "../../shared/result.ts";
import {
  type AwaitingDeposit,
  type AwaitingTransferCheck,
  type Booking,
  type Changeable,
  isHold,
} from "./booking.ts";
import { refundPercent } from "./cancellation.ts";
import { type CivilDate, todayIn } from "./civil-date.ts";
import { beyond, type Centavos, centavos, minus } from "./money.ts";
import type { Party } from "./party.ts";
import { adjustmentIn, withAdjustment } from "./prices/adjustment.ts";
import type { Agreed } from "./prices/circumstances.ts";
import type { Coupon } from "./prices/coupon.ts";
import { couponFrom, type IssuedCoupon, isFor } from "./prices/issued-coupon.ts";
import type { Quote } from "./prices/quote.ts";
import { type Stay, type StayRefusal, stayOf } from "./stay.ts";

/** Where a booking goes: the cabin, the dates and who comes. */
export type Whereabouts = { readonly cabinId: string; readonly stay: Stay; readonly party: Party };

export type ChangeRefusal =
  | StayRefusal
  /** The day of check-out has passed. */
  | { readonly kind: "stay_over" }
  /** Once it has begun only its end and its people can change. */
  | { readonly kind: "stay_under_way"; readonly checkIn: CivilDate }
  /** It has begun, and nights that have passed cannot be given back. */
  | { readonly kind: "check_out_past"; readonly checkOut: CivilDate }
  | { readonly kind: "nothing_changes" }
  /** The complex asks its prices in another currency by now: what was paid cannot be reckoned with them. */
  | { readonly kind: "other_currency" }
  /** What was agreed, or the coupon, covers all of it, and a hold is confirmed by what is paid for it. */
  | { readonly kind: "nothing_to_pay" };

/** What a changed price comes to for the guest; each is 0 where it is none. */
export type Reckoning = {
  /** What the stay costs more; negative when it costs less. */
  readonly difference: number;
  /** What the payments have brought so far. */
  readonly received: Centavos;
  /** What is still to pay of the deposit. */
  readonly depositDue: Centavos;
  /** What is still to pay, deposit and balance. */
  readonly due: Centavos;
  /** What was paid beyond the new price and goes back to the guest. */
  readonly surplus: Centavos;
  /** The same where it stays with the booking: a stay made shorter gives back no more than one that is cancelled. */
  readonly credit: Centavos;
};

/** Whether the guests are there, whether or not anybody checked them in. */
export function isUnderWay({ state, stay }: Booking, today: CivilDate): boolean {
  return state === "checked_in" || stay.checkIn < today;
}

/** Whether the day of check-out has passed, whether or not anybody checked them out. */
export function isStayOver({ stay }: Booking, today: CivilDate): boolean {
  return stay.checkOut < today;
}

/** Whether a booking may go there, as far as its dates say. Whether the place is free is another question. */
export function mayMoveTo(booking: Booking, to: Whereabouts, today: CivilDate): Result<null, ChangeRefusal> {
  if (isStayOver(booking, today)) return err({ kind: "stay_over" });
  if (isSamePlace(booking, to)) return err({ kind: "nothing_changes" });

  const { checkIn, checkOut } = to.stay;
  if (!isUnderWay(booking, today)) return nullIfOk(stayOf(checkIn, checkOut, today));
  if (to.cabinId !== booking.cabinId || checkIn !== booking.stay.checkIn) {
    return err({ kind: "stay_under_way", checkIn: booking.stay.checkIn });
  }
  if (checkOut < today) return err({ kind: "check_out_past", checkOut });
  return nullIfOk(stayOf(checkIn, checkOut, checkIn)); // its nights that have passed are no reason against it
}

/** What a booking that is to change was granted when it was made. */
export function agreedBy({ stay, createdAt }: Booking, timeZone: string): Agreed {
  return { stay, bookedOn: todayIn(timeZone, new Date(createdAt)) };
}

/** A booking's coupon, where it is for such a stay there as well. */
export function couponThere(coupon: IssuedCoupon | undefined, where: Whereabouts): Coupon | undefined {
  return coupon && isFor(coupon, where).ok ? couponFrom(coupon) : undefined;
}

/**
 * What an owner agreed on with a guest goes on as the amount it is, in the cabin it was agreed for. Elsewhere the tariff's
 * price holds.
 */
export function asAgreed(booking: Booking, cabinId: string, quote: Quote): Quote {
  const agreed = adjustmentIn(booking.quote);
  return agreed && cabinId === booking.cabinId ? withAdjustment(quote, agreed) : quote;
}

/** What a price no longer has that it had before. */
export type LostTerms = { readonly coupon: string | null; readonly agreed: string | null };

export function lostBetween(before: Quote, after: Quote): LostTerms {
  const [coupon, agreed] = [couponIn(before), adjustmentIn(before)];
  return {
    coupon: coupon !== undefined && couponIn(after) === undefined ? coupon : null,
    agreed: agreed && adjustmentIn(after) === undefined ? agreed.reason : null,
  };
}

/** Whether a hold would cost nothing: it could not be confirmed. */
export const isForNothing = (booking: Changeable, { total }: Pick<Quote, "total">): boolean =>
  isHold(booking) && total === 0;

/** Whether what came in is the whole of a deposit that is waited for. */
export function coversDeposit(
  booking: Changeable,
  received: Centavos,
): booking is AwaitingDeposit | AwaitingTransferCheck {
  const isWaitedFor = isHold(booking) && booking.state !== "awaiting_owner";
  return isWaitedFor && received > 0 && received >= booking.quote.deposit;
}

/** The code of the coupon that a price was made with. */
export const couponIn = ({ lines }: Pick<Quote, "lines">): string | undefined =>
  lines.find(({ kind }) => kind === "coupon")?.label;

/**
 * The price a booking goes on with. A deposit that is not paid yet follows the new price; one that is paid stays, as far as
 * the new price reaches, and the balance is the rest.
 */
export function quoteAfterChange(booking: Changeable, quote: Quote): Quote {
  if (isHold(booking)) return quote;
  const deposit = centavos(Math.min(booking.quote.deposit, quote.total));
  return { ...quote, deposit, balance: minus(quote.total, deposit) };
}

/**
 * `booking` is the one before the change, `quote` the one after it. What is paid too much goes back while whoever cancels
 * gets everything back; of a hold always, as it was never the owner's.
 */
export function reckon(
  booking: Changeable,
  {
    quote,
    received,
    today,
  }: { readonly quote: Quote; readonly received: Centavos; readonly today: CivilDate },
): Reckoning {
  const tooMuch = beyond(received, quote.total);
  const { cancellationPolicy: policy, refundCheckIn: checkIn } = booking;
  const comesBack = isHold(booking) || refundPercent({ policy, checkIn, today }) === 100;
  return {
    difference: quote.total - booking.quote.total,
    received,
    depositDue: isHold(booking) ? beyond(quote.deposit, received) : centavos(0),
    due: beyond(quote.total, received),
    surplus: comesBack ? tooMuch : centavos(0),
    credit: comesBack ? centavos(0) : tooMuch,
  };
}

export function isSamePlace(booking: Whereabouts, { cabinId, stay, party }: Whereabouts): boolean {
  return (
    cabinId === booking.cabinId &&
    stay.checkIn === booking.stay.checkIn &&
    stay.checkOut === booking.stay.checkOut &&
    party.adults === booking.party.adults &&
    party.children === booking.party.children &&
    party.pets === booking.party.pets
  );
}

const nullIfOk = <E>(result: Result<unknown, E>): Result<null, E> => (result.ok ? ok(null) : result);
