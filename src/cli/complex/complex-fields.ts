import { z } from "zod";
import { type CivilDate, civilDate } from "../../booking/domain/civil-date.ts";
import { askedAmount, type Centavos, minorDigits, WHOLE_BASIS_POINTS } from "../../booking/domain/money.ts";
import { WEEKDAYS } from "../../booking/domain/weekday.ts";

/** What the file of a complex is made of: each field says in one sentence what it takes. */
export const words = z.string().trim().min(1, "must not be empty.");
/** More than anybody has, or waits, of anything; the database counts further. */
const MOST = 1_000_000;
const whole = z.int("must be a whole number.").max(MOST, `must be ${MOST} at most.`);
export const count = whole.min(0, "must not be negative.");
export const positive = whole.min(1, "must be 1 or more.");
export const anyWhole = whole.min(-MOST, `must be -${MOST} or more.`);
/** A guest needs a moment to answer, and the payment page closes a minute before the hold ends. */
export const minutes = whole.min(5, "must be 5 or more.");
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time of day like 15:00.");
export const wholePercent = positive.max(100, "must be 100 at most.");

/** So many are written by no hand: each is compared with the others, and nothing more is said of a list that is too long. */
const MOST_OF_A_KIND = 200;

export const several = <One extends z.ZodType>(one: One, most = MOST_OF_A_KIND) =>
  z.array(one).max(most, { error: `must be ${most} at most.`, abort: true });

export const date = z.string().transform((text, context): CivilDate => {
  const read = civilDate(text);
  if (read !== undefined) return read;
  context.addIssue("must be a date that exists, like 2027-01-31.");
  return z.NEVER;
});

/** What a guest reads beside an amount. */
export const label = words
  .max(40, "must have 40 letters at most.")
  .regex(/^[^*\n]*$/, "must be one line without a *.");

export const weekdays = z
  .array(z.enum(WEEKDAYS))
  .min(1, "must name one weekday or more, or be left out.")
  .transform((named) => WEEKDAYS.filter((weekday) => named.includes(weekday)));

/** Up to two decimals in the file, hundredths of a percent here. */
export const percent = z.number().transform((value, context): number => {
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(value)) ?? [];
  const basisPoints = Number(`${whole}${fraction.padEnd(2, "0")}`);
  if (basisPoints > 0 && basisPoints <= WHOLE_BASIS_POINTS) return basisPoints;
  context.addIssue("must be a percentage like 10 or 12.5, of 100 at most.");
  return z.NEVER;
});

/** Whole currency in the file, minor units of it here: by its digits, for a multiplication is not exact. */
export function amountIn(currency: string) {
  const example =
    minorDigits(currency) === 0 ? "85000" : `85000 or 85000.${"50".padEnd(minorDigits(currency), "0")}`;
  return z.number().transform((value, context): Centavos => {
    const read = askedAmount(String(value), currency);
    if (read !== undefined) return read;
    context.addIssue(`must be an amount like ${example}.`);
    return z.NEVER;
  });
}

/** The same, and something. */
export const priceIn = (currency: string) =>
  amountIn(currency).refine((value) => value > 0, "must be more than 0.");
