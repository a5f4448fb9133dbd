import { breaksConstraint } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import { ok, type Result } from "../shared/result.ts";
import type { BookingDeps } from "./deps.ts";
import type { Booking } from "./domain/booking.ts";
import { datesTaken, type HoldRefusal, type HoldRequest, placeHold, withNewCode } from "./place-hold.ts";
import { bookingByHoldKey } from "./tables/bookings.ts";

export function createHoldDates(deps: BookingDeps) {
  const { db, locks, metrics } = deps;

  /** Sets dates aside for one guest until a deadline. */
  return async function holdDates(request: HoldRequest): Promise<Result<Booking, HoldRefusal>> {
    const held = await locks.withCabin(request.cabinId, () => hold(request));
    if (held.ok) {
      metrics.holdsPlaced.inc();
      return held;
    }
    const earlier = await bookingByHoldKey(db, request.key); // its own dates are what stands in its way
    if (earlier !== undefined) return ok(earlier);
    metrics.holdsRefused.inc({ kind: held.error.kind });
    return held;
  };

  async function hold(request: HoldRequest): Promise<Result<Booking, HoldRefusal>> {
    const { guestId, channel } = request;
    const actor = { kind: "guest", guestId, channel } as const;
    try {
      return await withNewCode(() => inTransaction(db, (trx) => placeHold(trx, deps, request, { actor })));
    } catch (error) {
      if (breaksConstraint(error, "bookings_hold_key_unique")) return datesTaken(request.stay);
      throw error;
    }
  }
}
