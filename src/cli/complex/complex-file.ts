import { z } from "zod";
import type { ComplexDescription } from "../../booking/domain/description.ts";
import { type Currency, currencyOf } from "../../booking/domain/money.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../shared/clock.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { isAsset } from "../assets.ts";
import { cancellationPolicy } from "./cancellation-policy.ts";
import { billing } from "./complex-billing.ts";
import { contradictionsIn } from "./complex-contradictions.ts";
import { cabinDetails, houseDetails, words as wordsInEach } from "./complex-details.ts";
import { count, minutes, positive, several, time, words } from "./complex-fields.ts";
import { asksOneDeposit, pricesIn, TWO_DEPOSITS } from "./complex-prices.ts";
import { transferDetails } from "./transfer-details.ts";

const OWNER_MINUTES = (12 * HOUR_MS) / MINUTE_MS;
const DEPOSIT_MINUTES = HOUR_MS / MINUTE_MS;
const TRANSFER_CHECK_MINUTES = DAY_MS / MINUTE_MS;
const OFFER_MINUTES = (3 * HOUR_MS) / MINUTE_MS;

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

const place = z.strictObject({
  address: words,
  latitude: z.number().min(-90, "must be -90 or more.").max(90, "must be 90 at most."),
  longitude: z.number().min(-180, "must be -180 or more.").max(180, "must be 180 at most."),
});

const cabinIn = (prices: ReturnType<typeof pricesIn>) =>
  z
    .strictObject({
      slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and dashes."),
      name: words,
      description: wordsInEach,
      pictures: z.array(z.string().refine(isAsset, "must be the path of a file under assets/.")),
      maxGuests: positive,
      baseGuests: positive,
      maxPets: count.default(0),
      arrival: arrival.nullable().default(null),
      ...prices.cabin,
      ...cabinDetails,
    })
    .refine(({ baseGuests, maxGuests }) => baseGuests <= maxGuests, {
      path: ["baseGuests"],
      message: "must not be more than maxGuests.",
    })
    .transform(({ rooms, amenities, rules, ...cabin }) => ({
      ...cabin,
      details: { rooms, amenities, rules },
    }));

const DEPOSIT_PERCENT = 30;
/** For a file that names no currency, whose other mistakes are told as well. */
const ANY_CURRENCY = "ARS";

function complexIn(currency: string) {
  const prices = pricesIn(currency);
  return z
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
      ownerMinutes: minutes.default(OWNER_MINUTES),
      depositMinutes: minutes.default(DEPOSIT_MINUTES),
      transferCheckMinutes: minutes.default(TRANSFER_CHECK_MINUTES),
      offerMinutes: minutes.default(OFFER_MINUTES),
      checkInTime: time.default("15:00"),
      checkOutTime: time.default("10:00"),
      terms: z.string().default(""),
      place: place.nullable().default(null),
      transfer: transferDetails.nullable().default(null),
      balance: z.strictObject({ dueDays: positive.max(365, "must be 365 at most.").nullable() }).optional(),
      cancellationPolicy,
      billing: billing.nullable().default(null),
      seasons: several(prices.season).min(1, "must name one season or more."),
      cabins: several(cabinIn(prices)).min(1, "must name one cabin or more."),
      ...prices.deposit,
      ...prices.damage,
      ...prices.rules,
      ...houseDetails,
    })
    .refine(asksOneDeposit, TWO_DEPOSITS)
    .superRefine((complex, context) => {
      for (const { path, message } of contradictionsIn(complex)) {
        context.addIssue({ code: "custom", path: [...path], message });
      }
    })
    .transform(({ amenities, rules, info, depositPercent, depositAmount, balance, ...complex }) => {
      const { fullPaymentDays, fillGaps, rounding, stayRules, discounts, fees, taxes, ...rest } = complex;
      const asked = { fullPaymentDays, fillGaps, rounding, stayRules, discounts, fees, taxes };
      return {
        ...rest,
        depositPercent: depositPercent ?? DEPOSIT_PERCENT,
        balanceDueDays: balance?.dueDays ?? null,
        priceRules: { depositAmount: depositAmount ?? null, ...asked },
        details: { amenities, rules, info },
      };
    });
}

/** As JSON writes the one character that no database keeps. */
const NUL = "\\u0000";

/** Reads a complex as its owner wrote it down, or says in one sentence each what is wrong and where. */
export function readComplex(json: unknown): Result<ComplexDescription, string[]> {
  if (JSON.stringify(json)?.includes(NUL))
    return err([`The file has a ${NUL} in it, which nothing can show.`]);
  const parsed = complexIn(currencyIn(json) ?? ANY_CURRENCY).safeParse(json, { error: sentence });
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map(({ path, message }) => `${pathOf(path)} ${message}`));
}

/** What amounts are read by, before all the rest is. */
function currencyIn(json: unknown): Currency | undefined {
  const named = z.object({ currency: z.string() }).safeParse(json);
  return named.success ? currencyOf(named.data.currency) : undefined;
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

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
