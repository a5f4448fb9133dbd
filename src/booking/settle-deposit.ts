import type { Trx } from "../db/connect.ts";
import { breaksExclusion } from "../db/sqlstates.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { BookingDeps } from "./deps.ts";
import type { Booking, Expired } from "./domain/booking.ts";
import { todayIn } from "./domain/civil-date.ts";
import type { Centavos } from "./domain/money.ts";
import { confirm, retake } from "./domain/moves.ts";
import { expireInTheWay } from "./expire-holds.ts";
import { lockBooking } from "./tables/bookings.ts";
import { lockCabinOf } from "./tables/cabin-locks.ts";
import { retakeDatesOf } from "./tables/occupancies.ts";
import { writeConfirmed } from "./write-confirmed.ts";

export type SettleRefusal =
  | { readonly kind: "dates_gone"; readonly booking: Booking }
  | { readonly kind: "not_payable"; readonly booking: Booking };

type SettleDeps = Pick<BookingDeps, "outbox" | "clock">;

export function createSettleDeposit(deps: SettleDeps) {
  /**
   * Confirms a booking whose deposit has arrived, inside the transaction that books the money.
   *
   * A hold that nobody has expired yet still has its dates, however late the money; an expired one takes them
   * again. Refuses with `dates_gone` where somebody else has them or the day of check-in is over. `received` is all that
   * came in, by default the deposit; `except` the chat of an owner who is answered there.
   */
  return async function settleDeposit(
    trx: Trx,
    bookingId: string,
    told: { readonly received?: Centavos; readonly except?: string | undefined } = {},
  ): Promise<Result<Booking, SettleRefusal>> {
    const rules = await lockCabinOf(trx, bookingId);
    const booking = await lockBooking(trx, bookingId);
    if (rules === undefined || booking === undefined) throw new Error(`There is no booking ${bookingId}.`);
    const [at, was] = [deps.clock(), booking.state];
    const today = todayIn(rules.timeZone, at);

    switch (booking.state) {
      case "awaiting_deposit":
      case "awaiting_transfer_check":
        return ok(await writeConfirmed(trx, deps, { was, booking: confirm(booking), at, today, ...told }));
      case "expired": {
        const isOver = booking.stay.checkIn < today;
        const retaken = !isOver && (await takeDatesAgain(trx, booking, at));
        if (!retaken) return err({ kind: "dates_gone", booking });
        return ok(await writeConfirmed(trx, deps, { was, booking: retake(booking), at, today, ...told }));
      }
      default:
        return err({ kind: "not_payable", booking });
    }
  };

  async function takeDatesAgain(trx: Trx, booking: Expired, now: Date): Promise<boolean> {
    await expireInTheWay(trx, deps, { ...booking, now });
    try {
      await trx.transaction((savepoint) => retakeDatesOf(savepoint, booking.id));
      return true;
    } catch (error) {
      if (breaksExclusion(error, "occupancies_no_overlap")) return false;
      throw error;
    }
  }
}
