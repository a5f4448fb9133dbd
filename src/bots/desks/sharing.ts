import type { BookingRoom } from "../../booking/booking.ts";
import type { Booking } from "../../booking/domain/booking.ts";
import type { Db } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import { type Clock, HOUR_MS } from "../../shared/clock.ts";
import { err, type Result } from "../../shared/result.ts";
import type { SharedRefusal } from "../flows/desk.ts";
import { countShareTry, shareTriesSince } from "../tables/share-tries.ts";

type SharingDeps = {
  readonly db: Db;
  readonly booking: Pick<BookingRoom, "sharedBooking">;
  readonly clock: Clock;
};

/** Enough for whoever copies a link badly. */
const TRIES_AN_HOUR = 10;

/** How a travel mate's chat looks at a booking. */
export function createSharing({ db, booking, clock }: SharingDeps) {
  /** Links that are none are counted; after too many the chat is not answered for an hour, whatever it says. */
  return function openShared(token: string, chatId: string): Promise<Result<Booking, SharedRefusal>> {
    return inTransaction(db, async (trx) => {
      const at = clock();
      const since = new Date(at.getTime() - HOUR_MS);
      if ((await shareTriesSince(trx, chatId, since)) >= TRIES_AN_HOUR)
        return err({ kind: "too_many_tries" });
      const shared = await booking.sharedBooking(token);
      if (!shared.ok && shared.error.kind === "no_such_link") await countShareTry(trx, chatId, at, since);
      return shared;
    });
  };
}
