import { randomBytes } from "node:crypto";
import type { Trx } from "../db/connect.ts";
import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { GuestActor } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import { type Booking, isChangeable } from "./domain/booking.ts";
import { codeFrom } from "./domain/code.ts";
import { already, type MoveRefusal, openBooking } from "./open-booking.ts";
import { recordSharing } from "./record.ts";
import { bookingByCode } from "./tables/bookings.ts";
import { insertLink, linkOf, revokeLink, sharedCode } from "./tables/shared-links.ts";

export type ShareRequest = { readonly code: string; readonly actor: GuestActor };

/** Why a link shows nothing. */
export type SharedRefusal = { readonly kind: "no_such_link" | "no_longer_shared" };

/**
 * Five bits each: 130, which nobody guesses. It is kept as it is and not as a hash: it has to be shown again, and whoever
 * reads its table can read the bookings, too.
 */
const TOKEN_LENGTH = 26;
const TOKEN = /^[2-9A-HJ-NP-Z]{26}$/;

type ShareDeps = Pick<BookingDeps, "complexId" | "db" | "outbox" | "clock" | "randomBytes">;

/** How travel mates come to see a booking, and nothing more than see it. */
export function createShareBooking(deps: ShareDeps) {
  const { db, complexId } = deps;
  const newToken = () => codeFrom((deps.randomBytes ?? randomBytes)(TOKEN_LENGTH));

  /** Gives the token of the booking's link: the same one until sharing is stopped. Only for bookings under way. */
  function shareBooking({ code, actor }: ShareRequest): Promise<Result<string, MoveRefusal>> {
    return inTransaction(db, async (trx) => {
      const opened = await openOwn(trx, { code, actor });
      if (opened === undefined) return err({ kind: "no_such_booking" });
      const { booking, now } = opened;
      if (!isChangeable(booking)) return already(trx, booking);
      const shared = await linkOf(trx, booking.id);
      if (shared !== undefined) return ok(shared);

      const token = newToken();
      await insertLink(trx, token, booking.id, now);
      await recordSharing(trx, { booking, actor, action: "booking_shared", at: now });
      return ok(token);
    });
  }

  /** The link shows nothing any more, wherever it was sent; whoever shares again gets another. */
  function stopSharing({ code, actor }: ShareRequest): Promise<Result<Booking, MoveRefusal>> {
    return inTransaction(db, async (trx) => {
      const opened = await openOwn(trx, { code, actor });
      if (opened === undefined) return err({ kind: "no_such_booking" });
      const { booking, now } = opened;
      if ((await linkOf(trx, booking.id)) === undefined) return ok(booking);
      await revokeLink(trx, booking.id, now);
      await recordSharing(trx, { booking, actor, action: "booking_unshared", at: now });
      return ok(booking);
    });
  }

  async function openOwn(trx: Trx, { code, actor }: ShareRequest) {
    const opened = await openBooking(trx, deps, code);
    return opened?.booking.guestId === actor.guestId ? opened : undefined;
  }

  /** The booking a link shows. */
  async function sharedBooking(token: string): Promise<Result<Booking, SharedRefusal>> {
    const link = TOKEN.test(token) ? await sharedCode(db, complexId, token) : undefined;
    const booking = link && (await bookingByCode(db, complexId, link.code));
    if (booking === undefined) return err({ kind: "no_such_link" });
    return link?.isRevoked ? err({ kind: "no_longer_shared" }) : ok(booking);
  }

  return { shareBooking, stopSharing, sharedBooking };
}
