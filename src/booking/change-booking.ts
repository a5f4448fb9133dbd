import type { Trx } from "../db/connect.ts";
import { breaksExclusion } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { GuestActor } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import { balanceDueAfterChange } from "./domain/balance-due.ts";
import { type Booking, type Changeable, isChangeable } from "./domain/booking.ts";
import {
  agreedBy,
  asAgreed,
  type ChangeRefusal,
  couponThere,
  isForNothing,
  isSamePlace,
  lostBetween,
  mayMoveTo,
  quoteAfterChange,
  reckon,
  type Whereabouts,
} from "./domain/change.ts";
import { todayIn } from "./domain/civil-date.ts";
import { deadlineAfterMove } from "./domain/deadline.ts";
import type { Centavos } from "./domain/money.ts";
import type { QuoteRefusal } from "./domain/prices/quote.ts";
import type { Stay } from "./domain/stay.ts";
import { expireInTheWay } from "./expire-holds.ts";
import { already, type MoveRefusal } from "./open-booking.ts";
import { priceStay } from "./price-stay.ts";
import { record, wasMadeWith } from "./record.ts";
import { settleAccount } from "./settle-account.ts";
import { bookingByCode, lockBooking, type NewStay, updateStay } from "./tables/bookings.ts";
import { lockCabinForSale, lockCabins } from "./tables/cabin-locks.ts";
import { couponOfBooking, giveUseBack } from "./tables/coupons.ts";
import { moveDatesOf } from "./tables/occupancies.ts";

export type ChangeRequest = Whereabouts & {
  /** Whoever asks again with the same key changes nothing again. */
  readonly key: string;
  readonly code: string;
  readonly actor: GuestActor;
  /** What the guest said yes to: the price and, if it was shown, where the booking was. */
  readonly expected: { readonly total: Centavos; readonly before?: Whereabouts };
};

export type ChangingRefusal =
  | MoveRefusal
  | ChangeRefusal
  | QuoteRefusal
  | { readonly kind: "dates_taken"; readonly stay: Stay }
  | { readonly kind: "price_changed"; readonly total: Centavos }
  /** It is not where the guest saw it any more. */
  | { readonly kind: "moved_meanwhile"; readonly booking: Booking }
  | { readonly kind: "no_such_cabin" };

type Changed = Result<Booking, ChangingRefusal>;
type ChangeDeps = Pick<BookingDeps, "complexId" | "db" | "locks" | "outbox" | "clock" | "money">;

/** Somebody else may move a booking while its cabins are waited for; three times in a row is no accident. */
const TRIES = 3;

export function createChangeBooking(deps: ChangeDeps) {
  const { complexId, db, locks, outbox, clock, money } = deps;

  /**
   * Takes a booking to other dates, another cabin or other guests, at today's prices and the discounts of the day it was booked.
   *
   * One row of the calendar moves, so the old dates are kept unless the new ones are won. The cabins are locked in one order
   * for all. A guest only finds bookings of their own; the owners are told.
   */
  return async function changeBooking(request: ChangeRequest): Promise<Changed> {
    for (let tries = 1; ; tries++) {
      const found = await bookingByCode(db, complexId, request.code);
      if (found?.guestId !== request.actor.guestId) return err({ kind: "no_such_booking" });
      const changed = await withCabins([found.cabinId, request.cabinId], () => tryToChange(found, request));
      if (changed !== "look_again") return changed;
      if (tries === TRIES) throw new Error(`Booking ${request.code} was moved whenever it was looked at.`);
    }
  };

  function withCabins<T>(cabinIds: readonly string[], work: () => Promise<T>): Promise<T> {
    const once = [...new Set(cabinIds)].toSorted();
    return once.reduceRight((inner, cabinId) => () => locks.withCabin(cabinId, inner), work)();
  }

  async function tryToChange(found: Booking, request: ChangeRequest): Promise<Changed | "look_again"> {
    try {
      return await inTransaction(db, (trx) => change(trx, found, request));
    } catch (error) {
      if (!breaksExclusion(error, "occupancies_no_overlap")) throw error;
      return err({ kind: "dates_taken", stay: request.stay });
    }
  }

  async function change(trx: Trx, found: Booking, request: ChangeRequest): Promise<Changed | "look_again"> {
    const { key, cabinId, stay, party } = request;
    await lockCabins(trx, [found.cabinId, cabinId]);
    const now = clock();
    await expireInTheWay(trx, deps, { ...found, now }); // it may be too late for itself
    const booking = await lockBooking(trx, found.id);
    if (booking?.cabinId !== found.cabinId) return "look_again";
    if (await wasMadeWith(trx, booking, { event: "booking_changed", key })) return ok(booking);
    if (!isChangeable(booking)) return already(trx, booking);

    const { before = booking, total: expectedTotal } = request.expected;
    if (!isSamePlace(booking, before)) return err({ kind: "moved_meanwhile", booking });

    const cabin = await lockCabinForSale(trx, complexId, cabinId, stay);
    if (cabin === undefined) return err({ kind: "no_such_cabin" });
    const today = todayIn(cabin.timeZone, now);
    const allowed = mayMoveTo(booking, request, today);
    if (!allowed.ok) return allowed;
    if (cabin.currency !== booking.quote.currency) return err({ kind: "other_currency" });
    const agreed = agreedBy(booking, cabin.timeZone);
    const wish = { cabinId, stay, party, now, besides: booking.id };
    const issued = await couponOfBooking(trx, booking.id);
    const coupon = couponThere(issued, request);
    const priced = await priceStay(trx, cabin, wish, { today, agreed, coupon });
    if (!priced.ok) return priced;
    const quote = asAgreed(booking, cabinId, priced.value);
    if (isForNothing(booking, quote)) return err({ kind: "nothing_to_pay" });
    const { total } = quote;
    if (total !== expectedTotal) return err({ kind: "price_changed", total });

    const received = await money.received(trx, booking.id);
    const isPaid = received >= booking.quote.total;
    const balanceDueOn = balanceDueAfterChange(booking, { ...stay, isPaid, today, ...agreed });
    await expireInTheWay(trx, deps, { cabinId, stay, now });
    await moveDatesOf(trx, booking.id, request);
    const moved = await writeMove(trx, booking, {
      ...{ cabinId, stay, party, now },
      quote: quoteAfterChange(booking, quote),
      balanceDueOn,
      deadline: booking.deadline && deadlineAfterMove(booking.deadline, now, stay, cabin.timeZone),
    });
    if (issued && !coupon) await giveUseBack(trx, booking.id);
    await record(trx, outbox, {
      event: "booking_changed",
      was: booking.state,
      booking: moved,
      actor: request.actor,
      at: now,
      tell: ["owners"],
      details: {
        key,
        before: factsOf(booking),
        after: factsOf(moved),
        lost: lostBetween(booking.quote, moved.quote),
      },
    });
    const { surplus } = reckon(booking, { quote: moved.quote, received, today });
    return ok(
      await settleAccount(trx, deps, moved, { received, surplus, reason: "cheaper_now", now, today }),
    );
  }

  async function writeMove(
    trx: Trx,
    { id, code }: Booking,
    { now, ...there }: NewStay & { readonly now: Date },
  ): Promise<Changeable> {
    await updateStay(trx, id, there, now);
    const moved = await lockBooking(trx, id);
    if (moved && isChangeable(moved)) return moved;
    throw new Error(`Booking ${code} has ended while it was locked.`);
  }
}

/** As the audit keeps them and the owners are told. */
const factsOf = ({ cabinName, stay, party, quote }: Booking) => ({
  cabin: cabinName,
  ...stay,
  ...party,
  total: quote.total,
  currency: quote.currency,
});
