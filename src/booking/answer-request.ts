import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { endedBy, type OwnerActor } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import type { Booking } from "./domain/booking.ts";
import { deadlineOf } from "./domain/deadline.ts";
import { approve, decline } from "./domain/moves.ts";
import { already, type MoveRefusal, openBooking } from "./open-booking.ts";
import { record } from "./record.ts";
import { updateBooking } from "./tables/bookings.ts";
import { freeDatesOf } from "./tables/occupancies.ts";

type AnswerDeps = Pick<BookingDeps, "complexId" | "db" | "outbox" | "clock">;
type Approval = { readonly code: string; readonly actor: OwnerActor };

/** What an owner answers to a request. */
export function createAnswerRequest(deps: AnswerDeps) {
  const { db, outbox } = deps;

  /** The guest gets the dates, and from now on the time to pay the deposit. */
  function approveRequest({ code, actor }: Approval): Promise<Result<Booking, MoveRefusal>> {
    return inTransaction(db, async (trx) => {
      const opened = await openBooking(trx, deps, code);
      if (opened === undefined) return err({ kind: "no_such_booking" });
      const { booking: request, rules, now } = opened;
      if (request.state !== "awaiting_owner") return already(trx, request);

      const deadline = deadlineOf(now, rules.depositMinutes, request.stay, rules.timeZone);
      const booking = approve(request, deadline);
      await updateBooking(trx, booking, now);
      await record(trx, outbox, {
        event: "request_approved",
        was: request.state,
        booking,
        actor,
        at: now,
        tell: ["guest"],
      });
      return ok(booking);
    });
  }

  /** The dates are free again; the guest is told why. */
  function declineRequest({
    code,
    actor,
    reason,
  }: Approval & { readonly reason: string | null }): Promise<Result<Booking, MoveRefusal>> {
    return inTransaction(db, async (trx) => {
      const opened = await openBooking(trx, deps, code);
      if (opened === undefined) return err({ kind: "no_such_booking" });
      const { booking: request, now } = opened;
      if (request.state !== "awaiting_owner") return already(trx, request);

      const booking = decline(request, endedBy(actor, reason, now));
      await updateBooking(trx, booking, now);
      await freeDatesOf(trx, booking.id);
      await record(trx, outbox, {
        event: "request_declined",
        was: request.state,
        booking,
        actor,
        at: now,
        tell: ["guest"],
      });
      return ok(booking);
    });
  }

  return { approveRequest, declineRequest };
}
