import type { Trx } from "../db/connect.ts";
import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { endedBy, type GuestActor, type OwnerActor } from "./actor.ts";
import { mayBeCalledOff, type RefundNow, refundIn, TERMS_OF } from "./count-money.ts";
import type { BookingDeps, GiveBackReason } from "./deps.ts";
import {
  type Booking,
  type CheckedIn,
  type Confirmed,
  type Hold,
  isComing,
  isHold,
} from "./domain/booking.ts";
import type { RefundTerms } from "./domain/cancellation.ts";
import { todayIn } from "./domain/civil-date.ts";
import type { Centavos } from "./domain/money.ts";
import { cancel } from "./domain/moves.ts";
import { already, type MoveRefusal, openBooking } from "./open-booking.ts";
import { record } from "./record.ts";
import { updateBooking } from "./tables/bookings.ts";
import { freeDatesOf } from "./tables/occupancies.ts";

type CancelDeps = Pick<BookingDeps, "complexId" | "db" | "outbox" | "clock" | "money">;
type Cancellation = {
  readonly code: string;
  readonly actor: GuestActor | OwnerActor;
  readonly reason: string | null;
  /** What whoever cancels was shown; nothing for a hold. Owners who give back everything may do so without. */
  readonly expected?: Pick<RefundNow, "refund" | "kept">;
  /** Of whoever was shown a hold: one that is paid by now stays. */
  readonly holdOnly?: true;
  /** An owner's alone: something that nobody could help, where what comes back is theirs to say. */
  readonly forceMajeure?: RefundTerms;
};

export type CancelRefusal =
  | MoveRefusal
  /** The stay has begun. */
  | { readonly kind: "too_late"; readonly booking: Booking }
  /** Another amount comes back now, or is kept, than was shown: so much comes back. */
  | { readonly kind: "refund_changed"; readonly booking: Booking; readonly refund: Centavos };

/**
 * Gives up a booking until its stay begins. A guest only finds bookings of their own; the other side is told.
 *
 * What is paid goes back by the policy it was booked under, all of it where an owner calls the stay off, and as an owner
 * says where nobody could help it: the dates, the booking and the refund change together or not at all. What was paid towards the deposit of a hold is given back by
 * whoever keeps the payments.
 */
export function createCancelBooking(deps: CancelDeps) {
  const { db, outbox, money } = deps;

  return function cancelBooking(asked: Cancellation): Promise<Result<Booking, CancelRefusal>> {
    const { code, actor } = asked;
    return inTransaction(db, async (trx) => {
      const opened = await openBooking(trx, deps, code);
      if (opened === undefined) return err({ kind: "no_such_booking" });
      const { booking, now } = opened;
      if (actor.kind === "guest" && actor.guestId !== booking.guestId)
        return err({ kind: "no_such_booking" });
      if (isHold(booking)) return ok(await end(trx, booking, asked, now));
      if (asked.holdOnly || !isComing(booking)) return already(trx, booking);

      const today = todayIn(opened.rules.timeZone, now);
      if (!mayBeCalledOff(booking, actor.kind, today)) return err({ kind: "too_late", booking });
      const terms = termsOf(asked);
      const received = await money.received(trx, booking.id);
      const { refund, kept } = refundIn(booking, received, terms, today);
      const isAsShown = refund === asked.expected?.refund && kept === asked.expected.kept;
      const wasShown = asked.expected !== undefined || terms !== TERMS_OF.owner;
      if (wasShown && !isAsShown) return err({ kind: "refund_changed", booking, refund });
      const cancelled = await end(trx, booking, asked, now, { refund, kept });
      if (refund > 0) await money.giveBack(trx, cancelled, refund, reasonOf(asked));
      return ok(cancelled);
    });
  };

  async function end(
    trx: Trx,
    before: Hold | Confirmed | CheckedIn,
    { actor, reason, forceMajeure: terms }: Cancellation,
    now: Date,
    money?: Pick<RefundNow, "refund" | "kept">,
  ): Promise<Booking> {
    const isForced = money !== undefined && terms !== undefined;
    const booking = cancel(before, endedBy(actor, reason, now));
    await updateBooking(trx, booking, now);
    await freeDatesOf(trx, booking.id);
    await record(trx, outbox, {
      event: isForced ? "booking_force_majeure" : "booking_cancelled",
      was: before.state,
      booking,
      actor,
      at: now,
      tell: [actor.kind === "guest" ? "owners" : "guest"],
      ...(money && { details: { ...money, ...(isForced && { terms, why: reason }) } }),
    });
    return booking;
  }
}

const termsOf = ({ actor, forceMajeure }: Cancellation): RefundTerms =>
  actor.kind === "guest" ? TERMS_OF.guest : (forceMajeure ?? TERMS_OF.owner);

function reasonOf({ actor, forceMajeure }: Cancellation): GiveBackReason {
  if (actor.kind === "guest") return "cancelled_by_guest";
  return forceMajeure === undefined ? "called_off" : "force_majeure";
}
