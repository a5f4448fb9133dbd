import type { BookingRoom } from "../booking/booking.ts";
import type { Db } from "../db/connect.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { Clock } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";

export type StaysDeps = {
  readonly complexId: string;
  readonly db: Db;
  readonly booking: Pick<BookingRoom, "complex">;
  readonly outbox: Pick<Outbox, "announce">;
  readonly clock: Clock;
  readonly logger: Pick<Logger, "info">;
};
