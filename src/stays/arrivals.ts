import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { StaysDeps } from "./deps.ts";
import { isToldIn } from "./domain/reminders.ts";
import { lockOwnBooking } from "./lock-booking.ts";
import { arrivalOf, noteArrival } from "./tables/arrivals.ts";

export type ArrivalRefusal = { readonly kind: "no_such_booking" } | { readonly kind: "not_coming" };

/** At about what hour guests come, in their own words. */
export function createArrivals({ complexId, db, outbox, clock }: StaysDeps) {
  return {
    arrivalOf: (bookingId: string) => arrivalOf(db, bookingId),

    /** Keeps it, and tells the owners of every answer once. */
    announceArrival: ({
      about,
      ...own
    }: {
      readonly code: string;
      readonly guestId: string;
      readonly about: string;
    }): Promise<Result<null, ArrivalRefusal>> =>
      inTransaction(db, async (trx) => {
        const booking = await lockOwnBooking(trx, complexId, own);
        if (booking === undefined) return err({ kind: "no_such_booking" });
        if (!isToldIn(booking.state, "registry")) return err({ kind: "not_coming" });
        if (await noteArrival(trx, { bookingId: booking.id, about, at: clock() })) {
          const data = { bookingId: booking.id, code: booking.code, about };
          await outbox.announce(trx, { event: "arrival_told", audience: { to: "owners", complexId }, data });
        }
        return ok(null);
      }),
  };
}
