import type { BookingRoom } from "../booking/booking.ts";
import type { Texts } from "../bots/texts/texts.ts";
import type { Db } from "../db/connect.ts";
import type { Clock } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";

export type DocumentsDeps = {
  readonly db: Db;
  readonly booking: Pick<BookingRoom, "complex">;
  readonly texts: Texts;
  /** Where pictures are: a directory URL ending in a slash. */
  readonly assets: URL;
  readonly clock: Clock;
  readonly logger: Logger;
};
