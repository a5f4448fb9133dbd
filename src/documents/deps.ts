import type { BookingRoom } from "../booking/booking.ts";
import type { Db } from "../db/connect.ts";
import type { Clock } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";
import type { VoiceIn } from "./voice.ts";

export type DocumentsDeps<Locale extends string> = {
  readonly db: Db;
  readonly booking: Pick<BookingRoom, "complex">;
  readonly voiceIn: VoiceIn<Locale>;
  /** Where pictures are: a directory URL ending in a slash. */
  readonly assets: URL;
  readonly clock: Clock;
  readonly logger: Logger;
};
