import type { BookingRoom } from "../../src/booking/booking.ts";
import { type Locale, loadTexts } from "../../src/bots/texts/texts.ts";
import { voiceIn } from "../../src/bots/texts/voice.ts";
import type { Db } from "../../src/db/connect.ts";
import { createDocuments } from "../../src/documents/documents.ts";
import type { Clock } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";

export const ASSETS = new URL("../../assets/", import.meta.url);

/** As a house in Córdoba speaks. */
export const speaks = (locale: Locale, at = new Date("2026-11-26T12:00:00Z")) =>
  voiceIn(loadTexts())(locale, { timeZone: "America/Argentina/Cordoba" }, at);

/** The papers of a house that is asked by its rooms. */
export const documentsOf = (db: Db, booking: BookingRoom, clock: Clock) =>
  createDocuments({
    ...{ db, booking, clock },
    voiceIn: voiceIn(loadTexts()),
    assets: ASSETS,
    logger: createLogger({ level: "silent" }),
  });

/** Who a paper is from. */
export const billing = {
  legalName: "Cabañas de Gómez & Núñez S.R.L.",
  taxId: { kind: "CUIT", number: "30-71234567-1" },
  address: "Camino a los Espinillos s/n, Villa General Belgrano",
  phone: "+54 3546 55-0000",
  email: null,
  logo: null,
} as const;
