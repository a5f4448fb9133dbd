import { z } from "zod";
import { AMENITIES, type AmenityFact, BEDS, INFO, RULES } from "../../booking/domain/details.ts";

const text = z.string().trim().min(1, "must not be empty.");
const positive = z.int("must be a whole number.").min(1, "must be 1 or more.");

/** One text in each language. */
export const words = z.strictObject({ "es-AR": text, "pt-BR": text, en: text });

const amenity = z
  .union([z.boolean(), z.strictObject({ has: z.boolean().default(true), note: words })], {
    error: 'must be true, false, or { "has": true, "note": … } with the note in three languages.',
  })
  .transform((said): AmenityFact => (typeof said === "boolean" ? { has: said } : said));

const amenities = z.partialRecord(z.enum(AMENITIES), amenity).optional();
const rules = z.partialRecord(z.enum(RULES), words).optional();

const rooms = z
  .strictObject({
    squareMetres: z.number().min(1, "must be 1 or more.").optional(),
    bedrooms: positive.optional(),
    bathrooms: positive.optional(),
    beds: z.partialRecord(z.enum(BEDS), positive).optional(),
  })
  .optional();

/** What may be said of one cabin. */
export const cabinDetails = { rooms, amenities, rules };

/** What may be said of the place, and of every cabin that does not say otherwise. */
export const houseDetails = { amenities, rules, info: z.partialRecord(z.enum(INFO), words).optional() };
