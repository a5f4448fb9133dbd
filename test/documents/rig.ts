import type { BookingRoom } from "../../src/booking/booking.ts";
import { loadTexts } from "../../src/bots/texts/texts.ts";
import type { Db } from "../../src/db/connect.ts";
import { createDocuments } from "../../src/documents/documents.ts";
import type { Clock } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";

export const ASSETS = new URL("../../assets/", import.meta.url);

/** The papers of a house that is asked by its rooms. */
export const documentsOf = (db: Db, booking: BookingRoom, clock: Clock) =>
  createDocuments({
    ...{ db, booking, clock },
    texts: loadTexts(),
    assets: ASSETS,
    logger: createLogger({ level: "silent" }),
  });
