import { writeAudit } from "../../audit/tables/audit-entries.ts";
import { inTransaction } from "../../db/transaction.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { GuestActor } from "../actor.ts";
import type { createCancelBooking } from "../cancel-booking.ts";
import type { BookingDeps } from "../deps.ts";
import { isHold } from "../domain/booking.ts";
import type { WaitlistEntry } from "../domain/waitlist.ts";
import { bookingByCode } from "../tables/bookings.ts";
import { entryById, leaveLine } from "../tables/waitlist.ts";

export type Leaving = { readonly entryId: number; readonly actor: GuestActor };

export type LeaveRefusal =
  | { readonly kind: "no_such_entry" }
  /** They were not in line any more; nothing changed. */
  | { readonly kind: "not_in_line"; readonly entry: WaitlistEntry };

type LeaveDeps = Pick<BookingDeps, "complexId" | "db" | "clock"> & {
  readonly cancelBooking: ReturnType<typeof createCancelBooking>;
};

export function createLeaveWaitlist({ complexId, db, clock, cancelBooking }: LeaveDeps) {
  /** Gives up a place in line, or the dates that are held for it: they are for the next one then. */
  return async function leaveWaitlist({
    entryId,
    actor,
  }: Leaving): Promise<Result<WaitlistEntry, LeaveRefusal>> {
    const entry = await entryById(db, complexId, entryId);
    if (entry === undefined || entry.guestId !== actor.guestId) return err({ kind: "no_such_entry" });
    const left = (await stepsOut(entry, actor)) || (await declines(entry.id, actor));
    const now = (await entryById(db, complexId, entryId)) ?? entry;
    return left ? ok(now) : err({ kind: "not_in_line", entry: now });
  };

  function stepsOut({ id }: WaitlistEntry, { channel }: GuestActor): Promise<boolean> {
    return inTransaction(db, async (trx) => {
      const at = clock();
      const left = await leaveLine(trx, id, at);
      const audit = { at, actor: "guest", channel, subject: `waitlist:${id}`, action: "waitlist_left" };
      if (left) await writeAudit(trx, { ...audit, from: "waiting", to: "left" });
      return left;
    });
  }

  /** An offer may have come while they were leaving. What they paid for meanwhile they keep: no refund was shown to them. */
  async function declines(entryId: number, actor: GuestActor): Promise<boolean> {
    const entry = await entryById(db, complexId, entryId);
    if (entry?.state !== "offered" || entry.code === null) return false;
    const booking = await bookingByCode(db, complexId, entry.code);
    if (booking === undefined || !isHold(booking)) return false;
    return (await cancelBooking({ code: booking.code, actor, reason: null })).ok;
  }
}
