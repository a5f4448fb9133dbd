import { existsSync } from "node:fs";
import { isAbsolute, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type CivilDate, civilDate } from "../booking/domain/civil-date.ts";
import type { ComplexDescription } from "../booking/domain/description.ts";
import { type Centavos, centavos, currencyOf } from "../booking/domain/money.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { cabinDetails, houseDetails, words as wordsInEach } from "./complex-details.ts";

const ASSETS = fileURLToPath(new URL("../../assets/", import.meta.url));

const OWNER_MINUTES = (12 * HOUR_MS) / MINUTE_MS;
const DEPOSIT_MINUTES = HOUR_MS / MINUTE_MS;
const TRANSFER_CHECK_MINUTES = DAY_MS / MINUTE_MS;
const OFFER_MINUTES = (3 * HOUR_MS) / MINUTE_MS;

const words = z.string().trim().min(1, "must not be empty.");
const count = z.int("must be a whole number.").min(0, "must not be negative.");
/** A guest needs a moment to answer, and the payment page closes a minute before the hold ends. */
const minutes = z.int("must be a whole number.").min(5, "must be 5 or more.");
const positive = z.int("must be a whole number.").min(1, "must be 1 or more.");
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time of day like 15:00.");

/** Whole currency in the file, centavos here: by its digits, for a multiplication is not exact. */
const amount = z.number().transform((value, context): Centavos => {
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(value)) ?? [];
  const exact = Number(`${whole}${fraction.padEnd(2, "0")}`);
  if (Number.isSafeInteger(exact)) return centavos(exact);
  context.addIssue("must be an amount like 85000 or 85000.50.");
  return z.NEVER;
});
const price = amount.refine((value) => value > 0, "must be more than 0.");

const date = z.string().transform((text, context): CivilDate => {
  const read = civilDate(text);
  if (read !== undefined) return read;
  context.addIssue("must be a date that exists, like 2027-01-31.");
  return z.NEVER;
});

const season = z
  .strictObject({
    name: words,
    firstNight: date,
    lastNight: date,
    minimumNights: positive.default(1),
    priority: z.int("must be a whole number.").default(0),
  })
  .refine(({ firstNight, lastNight }) => firstNight <= lastNight, {
    path: ["lastNight"],
    message: "must not be before firstNight.",
  });

/** What a message takes beside everything else it says. */
const MAX_INSTRUCTIONS_LETTERS = 600;
const instructions = words.max(
  MAX_INSTRUCTIONS_LETTERS,
  `must have ${MAX_INSTRUCTIONS_LETTERS} letters at most.`,
);
const code = words
  .max(60, "must have 60 letters at most.")
  .regex(/^[^*\n]*\*?[^*\n]*$/, "must have one * at most, for two are read as bold.");

const arrival = z.strictObject({
  instructions: z.strictObject({ "es-AR": instructions, "pt-BR": instructions, en: instructions }),
  accessCode: code.nullable().default(null),
  wifi: z.strictObject({ name: code, password: code }).nullable().default(null),
});

const cabin = z
  .strictObject({
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and dashes."),
    name: words,
    description: wordsInEach,
    pictures: z.array(z.string().refine(isAsset, "must be the path of a file under assets/.")),
    maxGuests: positive,
    baseGuests: positive,
    maxPets: count.default(0),
    extraGuestNightly: amount.default(centavos(0)),
    cleaningFee: amount.default(centavos(0)),
    petFee: amount.default(centavos(0)),
    arrival: arrival.nullable().default(null),
    rates: z.record(z.string(), z.strictObject({ weekday: price, weekend: price })),
    ...cabinDetails,
  })
  .refine(({ baseGuests, maxGuests }) => baseGuests <= maxGuests, {
    path: ["baseGuests"],
    message: "must not be more than maxGuests.",
  })
  .transform(({ rooms, amenities, rules, ...cabin }) => ({ ...cabin, details: { rooms, amenities, rules } }));

const place = z.strictObject({
  address: words,
  latitude: z.number().min(-90, "must be -90 or more.").max(90, "must be 90 at most."),
  longitude: z.number().min(-180, "must be -180 or more.").max(180, "must be 180 at most."),
});

const complex = z
  .strictObject({
    name: words,
    timeZone: z.string().refine(isTimeZone, "must be a time zone like America/Argentina/Cordoba."),
    currency: z.string().transform((text, context) => {
      const known = currencyOf(text);
      if (known !== undefined) return known;
      context.addIssue("must be the code of a currency, like ARS, BRL or USD.");
      return z.NEVER;
    }),
    mode: z.enum(["approval", "instant"]).default("approval"),
    depositPercent: positive.max(100, "must be 100 at most.").default(30),
    ownerMinutes: minutes.default(OWNER_MINUTES),
    depositMinutes: minutes.default(DEPOSIT_MINUTES),
    transferCheckMinutes: minutes.default(TRANSFER_CHECK_MINUTES),
    offerMinutes: minutes.default(OFFER_MINUTES),
    checkInTime: time.default("15:00"),
    checkOutTime: time.default("10:00"),
    terms: z.string().default(""),
    place: place.nullable().default(null),
    cancellationPolicy: z.strictObject({
      name: z.enum(["flexible", "moderate", "strict"]),
      steps: z.array(z.strictObject({ daysBefore: count, percent: count.max(100, "must be 100 at most.") })),
    }),
    seasons: z.array(season).min(1, "must name one season or more."),
    cabins: z.array(cabin).min(1, "must name one cabin or more."),
    ...houseDetails,
  })
  .superRefine(({ seasons, cabins }, context) => {
    for (const [index, { name }] of repeated(seasons, "name")) {
      context.addIssue({
        code: "custom",
        path: ["seasons", index],
        message: `is called ${name}, as another one is.`,
      });
    }
    for (const [index, { slug }] of repeated(cabins, "slug")) {
      context.addIssue({
        code: "custom",
        path: ["cabins", index],
        message: `has the slug ${slug}, as another one has.`,
      });
    }
    const names = seasons.map(({ name }) => name);
    for (const [index, { rates }] of cabins.entries()) {
      for (const name of names.filter((known) => !Object.hasOwn(rates, known))) {
        const message = "is missing: a cabin has a rate for every season.";
        context.addIssue({ code: "custom", path: ["cabins", index, "rates", name], message });
      }
      for (const name of Object.keys(rates).filter((given) => !names.includes(given))) {
        const message = "is the rate of a season that is not under seasons.";
        context.addIssue({ code: "custom", path: ["cabins", index, "rates", name], message });
      }
    }
  })
  .transform(({ amenities, rules, info, ...complex }) => ({
    ...complex,
    details: { amenities, rules, info },
  }));

/** Reads a complex as its owner wrote it down, or says in one sentence each what is wrong and where. */
export function readComplex(json: unknown): Result<ComplexDescription, string[]> {
  const parsed = complex.safeParse(json, { error: sentence });
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map(({ path, message }) => `${pathOf(path)} ${message}`));
}

/** For the issues that have no sentence of their own. */
function sentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing." : `must be ${article(issue.expected)}.`;
    case "invalid_value":
      return `must be one of ${issue.values.join(", ")}.`;
    case "unrecognized_keys":
      return `does not know ${issue.keys.join(", ")}: is it misspelled?`;
    default:
      return "is not right.";
  }
}

const article = (type: string) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text === "" ? "The file" : text.replace(/^\./, "");
}

function repeated<T, K extends keyof T>(things: readonly T[], key: K): [number, T][] {
  return [...things.entries()].filter(
    ([index, thing]) => things.findIndex((other) => other[key] === thing[key]) < index,
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isAsset(path: string): boolean {
  const inside = !isAbsolute(path) && !normalize(path).startsWith("..");
  return inside && existsSync(join(ASSETS, path));
}
