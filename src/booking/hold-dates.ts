import type { Trx } from "../db/connect.ts";
import { breaksConstraint } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import { ok, type Result } from "../shared/result.ts";
import type { BookingDeps } from "./deps.ts";
import type { Booking } from "./domain/booking.ts";
import { datesTaken, type HoldRefusal, type HoldRequest, placeHold, withNewCode } from "./place-hold.ts";
import { bookingByHoldKey } from "./tables/bookings.ts";
import type { UseCouponAtOnce } from "./use-coupon.ts";

type HoldDeps = BookingDeps & { readonly useCouponAtOnce: UseCouponAtOnce };

export function createHoldDates(deps: HoldDeps) {
  const { db, locks, metrics, useCouponAtOnce } = deps;

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
    const { guestId, channel, key, coupon } = request;
    const actor = { kind: "guest", guestId, channel } as const;
    const place = async (trx: Trx) => {
      const held = await placeHold(trx, deps, request, { actor });
      if (!held.ok || coupon === undefined) return held;
      return ok(await useCouponAtOnce(trx, held.value, { key, coupon, actor }));
    };
    try {
      return await withNewCode(() => inTransaction(db, place));
    } catch (error) {
      if (breaksConstraint(error, "bookings_hold_key_unique")) return datesTaken(request.stay);
      throw error;
    }
  }
}
