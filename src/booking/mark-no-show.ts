import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { endedBy, type OwnerActor } from "./actor.ts";
import { type RefundNow, refundOfNoShow } from "./count-money.ts";
import type { BookingDeps } from "./deps.ts";
import { type Booking, isComing } from "./domain/booking.ts";
import type { Complex } from "./domain/complex.ts";
import type { Centavos } from "./domain/money.ts";
import { markNoShow } from "./domain/moves.ts";
import { freeFrom, mayBeNoShow } from "./domain/no-show.ts";
import { already, type MoveRefusal, openBooking } from "./open-booking.ts";
import { record } from "./record.ts";
import { updateBooking } from "./tables/bookings.ts";
import { shortenDatesOf } from "./tables/occupancies.ts";

type NoShowDeps = Pick<BookingDeps, "complexId" | "db" | "outbox" | "clock" | "money"> & {
  readonly complex: () => Promise<Complex>;
};

export type NoShowRefusal =
  | MoveRefusal
  /** They may still come, or the stay is over. */
  | { readonly kind: "not_now"; readonly booking: Booking }
  /** Another amount comes back now, or is kept, than was shown: so much comes back. */
  | { readonly kind: "refund_changed"; readonly booking: Booking; readonly refund: Centavos };

/**
 * An owner says that nobody came.
 *
 * What is paid goes back by the policy of the day of check-in, which is mostly nothing; the nights from the next one on are
 * free for others. The guest is told.
 */
export function createMarkNoShow({ complex, ...deps }: NoShowDeps) {
  const { db, outbox, money } = deps;

  return async function markAsNoShow(asked: {
    readonly code: string;
    readonly actor: OwnerActor;
    readonly expected: Pick<RefundNow, "refund" | "kept">;
  }): Promise<Result<Booking, NoShowRefusal>> {
    const { code, actor, expected } = asked;
    const times = await complex(); // whoever waits for a second connection with the first one in hand may wait for ever
    return inTransaction(db, async (trx) => {
      const opened = await openBooking(trx, deps, code);
      if (opened === undefined) return err({ kind: "no_such_booking" });
      const { booking, now } = opened;
      if (!isComing(booking)) return already(trx, booking);
      if (!mayBeNoShow(booking, times, now)) return err({ kind: "not_now", booking });
      const { refund, kept } = refundOfNoShow(booking, await money.received(trx, booking.id));
      if (refund !== expected.refund || kept !== expected.kept)
        return err({ kind: "refund_changed", booking, refund });

      const ended = markNoShow(booking, endedBy(actor, null, now));
      const free = freeFrom(times, now);
      await updateBooking(trx, ended, now);
      if (free < booking.stay.checkOut) await shortenDatesOf(trx, booking.id, free);
      await record(trx, outbox, {
        event: "guest_no_show",
        was: booking.state,
        booking: ended,
        actor,
        at: now,
        tell: ["guest"],
        details: { refund, kept },
      });
      if (refund > 0) await money.giveBack(trx, ended, refund, "no_show");
      return ok(ended);
    });
  };
}
