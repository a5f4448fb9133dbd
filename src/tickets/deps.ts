import type { BookingRoom } from "../booking/booking.ts";
import type { Db, Trx } from "../db/connect.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { Clock } from "../shared/clock.ts";

/** What talks with the owners stand on. */
export type TicketsDeps = {
  /** The complex whose owners these are. */
  readonly complexId: string;
  readonly db: Db;
  readonly booking: Pick<BookingRoom, "bookingsOf">;
  readonly outbox: Pick<Outbox, "announce">;
  /** Where owners can answer. */
  readonly ownerChats: (trx: Trx) => Promise<readonly string[]>;
  readonly clock: Clock;
};
