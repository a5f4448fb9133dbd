import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { endedBy, type GuestActor, type OwnerActor } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import { type Booking, isHold } from "./domain/booking.ts";
import { cancel } from "./domain/moves.ts";
import { already, type MoveRefusal, openBooking } from "./open-booking.ts";
import { record } from "./record.ts";
import { updateBooking } from "./tables/bookings.ts";
import { freeDatesOf } from "./tables/occupancies.ts";

type CancelDeps = Pick<BookingDeps, "complexId" | "db" | "outbox" | "clock">;
type Cancellation = {
  readonly code: string;
  readonly actor: GuestActor | OwnerActor;
  readonly reason: string | null;
};

/** Gives up what is not yet paid. A guest only finds bookings of their own; the other side is told. */
export function createCancelBooking(deps: CancelDeps) {
  const { db, outbox } = deps;

  return function cancelBooking({
    code,
    actor,
    reason,
  }: Cancellation): Promise<Result<Booking, MoveRefusal>> {
    return inTransaction(db, async (trx) => {
      const opened = await openBooking(trx, deps, code);
      if (opened === undefined) return err({ kind: "no_such_booking" });
      const { booking: hold, now } = opened;
      if (actor.kind === "guest" && actor.guestId !== hold.guestId) return err({ kind: "no_such_booking" });
      if (!isHold(hold)) return already(trx, hold);

      const booking = cancel(hold, endedBy(actor, reason, now));
      await updateBooking(trx, booking, now);
      await freeDatesOf(trx, booking.id);
      await record(trx, outbox, {
        event: "booking_cancelled",
        was: hold.state,
        booking,
        actor,
        at: now,
        tell: [actor.kind === "guest" ? "owners" : "guest"],
      });
      return ok(booking);
    });
  };
}
