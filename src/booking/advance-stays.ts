import type { Db } from "../db/connect.ts";
import { isUnavailable } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import { SYSTEM } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import type { Booking } from "./domain/booking.ts";
import { addDays, type CivilDate, instantAt, todayIn } from "./domain/civil-date.ts";
import type { Complex } from "./domain/complex.ts";
import { checkIn, complete } from "./domain/moves.ts";
import { record } from "./record.ts";
import { lockBooking, staysToAdvance, updateBooking } from "./tables/bookings.ts";
import { lockCabinOf } from "./tables/cabin-locks.ts";
import { complexById } from "./tables/complexes.ts";

type AdvanceDeps = Pick<BookingDeps, "complexId" | "db" | "outbox" | "clock">;
type HouseTimes = Pick<Complex, "timeZone" | "checkInTime" | "checkOutTime">;

/** Who has paid comes and goes by the clock; nobody is told. */
export function createAdvanceStays(deps: AdvanceDeps) {
  const { complexId, db, outbox, clock } = deps;

  /** Moves every booking whose time has come, however long ago; one that cannot be keeps no other. */
  return async function advanceStays(): Promise<void> {
    const times = await timesOf(db, complexId);
    const now = clock();
    const latest = {
      checkIn: latestDate(times.checkInTime, times.timeZone, now),
      checkOut: latestDate(times.checkOutTime, times.timeZone, now),
    };
    const failures: unknown[] = [];
    for (const bookingId of await staysToAdvance(db, complexId, latest)) {
      try {
        await advance(bookingId, times);
      } catch (error) {
        if (isUnavailable(error)) throw error;
        failures.push(error);
      }
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} stays could not be moved on.`);
  };

  function advance(bookingId: string, times: HouseTimes): Promise<void> {
    return inTransaction(db, async (trx) => {
      await lockCabinOf(trx, bookingId);
      let booking = await lockBooking(trx, bookingId);
      const now = clock();
      for (
        let next = booking && moved(booking, times, now);
        booking && next;
        next = moved(booking, times, now)
      ) {
        await updateBooking(trx, next, now);
        await record(trx, outbox, {
          event: next.state === "checked_in" ? "guest_checked_in" : "stay_completed",
          was: booking.state,
          booking: next,
          actor: SYSTEM,
          at: now,
          tell: [],
        });
        booking = next;
      }
    });
  }
}

/** The booking one move further, if its time has come. */
function moved(booking: Booking, times: HouseTimes, now: Date): Booking | undefined {
  const { checkIn: arrives, checkOut: leaves } = booking.stay;
  if (booking.state === "confirmed" && instantAt(arrives, times.checkInTime, times.timeZone) <= now)
    return checkIn(booking);
  if (booking.state === "checked_in" && instantAt(leaves, times.checkOutTime, times.timeZone) <= now)
    return complete(booking);
  return undefined;
}

/** The last date on which that time of day has come. */
function latestDate(time: string, timeZone: string, now: Date): CivilDate {
  const today = todayIn(timeZone, now);
  return instantAt(today, time, timeZone) <= now ? today : addDays(today, -1);
}

async function timesOf(db: Db, complexId: string): Promise<HouseTimes> {
  const complex = await complexById(db, complexId);
  if (complex === undefined) throw new Error(`There is no complex ${complexId}.`);
  return complex;
}
