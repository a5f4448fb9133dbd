import { z } from "zod";
import { type Centavos, centavos } from "../../booking/domain/money.ts";
import type { Deposit } from "../../booking/domain/prices/deposit.ts";
import { MAX_NIGHTS } from "../../booking/domain/stay.ts";
import type { Weekday } from "../../booking/domain/weekday.ts";
import {
  amountIn,
  anyWhole,
  count,
  date,
  label,
  percent,
  positive,
  priceIn,
  several,
  weekdays,
  wholePercent,
  words,
} from "./complex-fields.ts";

const nights = positive.max(MAX_NIGHTS, `must be ${MAX_NIGHTS} at most: nobody can book more nights.`);
/** A guest reads a line of each. */
const MAX_LINES = 20;
const priority = anyWhole.default(0);

/** What is asked of stays, beyond what a night costs. */
const stayRule = z
  .strictObject({
    name: label,
    priority,
    seasons: z.array(words).min(1, "must name one season or more, or be left out.").nullable().default(null),
    arrivingOn: weekdays.nullable().default(null),
    fromDaysAhead: count.nullable().default(null),
    toDaysAhead: count.nullable().default(null),
    minimumNights: nights.nullable().default(null),
    maximumNights: nights.nullable().default(null),
    arriveOn: weekdays.nullable().default(null),
    daysAhead: positive.nullable().default(null),
  })
  .refine(({ minimumNights, maximumNights }) => inOrder(minimumNights, maximumNights), {
    path: ["maximumNights"],
    message: "must not be less than minimumNights.",
  })
  .refine(({ fromDaysAhead, toDaysAhead }) => inOrder(fromDaysAhead, toDaysAhead), {
    path: ["toDaysAhead"],
    message: "must not be less than fromDaysAhead.",
  })
  .refine(
    (rule) =>
      [rule.minimumNights, rule.maximumNights, rule.arriveOn, rule.daysAhead].some((asked) => asked !== null),
    "must ask something: minimumNights, maximumNights, arriveOn or daysAhead.",
  );

const discount = z
  .strictObject({
    name: label,
    kind: z.enum(["length", "early_bird", "last_minute"]),
    from: count,
    percent,
    firstArrival: date.nullable().default(null),
    lastArrival: date.nullable().default(null),
    cabins: z.array(words).min(1, "must name one cabin or more, or be left out.").nullable().default(null),
  })
  .refine(({ kind, from }) => kind === "last_minute" || from > 0, {
    path: ["from"],
    message: "must be 1 or more.",
  })
  .refine(({ firstArrival, lastArrival }) => inOrder(firstArrival, lastArrival), {
    path: ["lastArrival"],
    message: "must not be before firstArrival.",
  })
  .transform(({ percent: basisPoints, ...discount }) => ({ ...discount, basisPoints }));

const tax = z
  .strictObject({
    name: label,
    percent,
    on: z.enum(["lodging", "everything"]).default("everything"),
    included: z.boolean(),
  })
  .transform(({ percent: basisPoints, ...tax }) => ({ ...tax, basisPoints }));

/** The parts of the file that hold amounts, in its currency. */
export function pricesIn(currency: string) {
  const amount = amountIn(currency);
  const price = priceIn(currency);
  const none = centavos(0);
  const deposit = { depositPercent: wholePercent.optional(), depositAmount: price.optional() };

  const season = z
    .strictObject({
      name: words,
      firstNight: date,
      lastNight: date,
      weekdays: weekdays.nullable().default(null),
      minimumNights: nights.default(1),
      maximumNights: nights.nullable().default(null),
      ...deposit,
      priority,
    })
    .refine(({ firstNight, lastNight }) => firstNight <= lastNight, {
      path: ["lastNight"],
      message: "must not be before firstNight.",
    })
    .refine(({ minimumNights, maximumNights }) => inOrder(minimumNights, maximumNights), {
      path: ["maximumNights"],
      message: "must not be less than minimumNights.",
    })
    .refine(asksOneDeposit, TWO_DEPOSITS)
    .transform(({ depositPercent, depositAmount, ...season }) => ({
      ...season,
      deposit: depositFrom(depositPercent, depositAmount),
    }));

  const rates = z
    .strictObject({ weekday: price, weekend: price, ...eachWeekday(price) })
    .transform(({ weekday, weekend, ...byWeekday }) => ({ weekday, weekend, byWeekday }));

  return {
    season,
    deposit,
    cabin: {
      extraGuestNightly: amount.default(none),
      extraChildNightly: amount.nullable().default(null),
      cleaningFee: amount.default(none),
      petFee: amount.default(none),
      petNightly: amount.default(none),
      damageDeposit: amount.nullable().default(null),
      rates: z.record(z.string(), rates),
    },
    damage: { damageDeposit: amount.default(none) },
    rules: {
      fullPaymentDays: count.nullable().default(null),
      fillGaps: z.boolean().default(false),
      rounding: z
        .strictObject({ to: price, mode: z.enum(["up", "down", "nearest"]).default("nearest") })
        .nullable()
        .default(null),
      stayRules: several(stayRule).default([]),
      discounts: several(discount).default([]),
      fees: several(
        z.strictObject({
          name: label,
          amount: price,
          per: z.enum(["stay", "night", "person", "person_night"]),
          of: z.enum(["everyone", "adults", "children"]).default("everyone"),
        }),
        MAX_LINES,
      ).default([]),
      taxes: several(tax, MAX_LINES).default([]),
    },
  };
}

/** What may be said of single weekdays. */
function eachWeekday(price: ReturnType<typeof priceIn>) {
  const said = price.exactOptional();
  return {
    ...{
      monday: said,
      tuesday: said,
      wednesday: said,
      thursday: said,
      friday: said,
      saturday: said,
      sunday: said,
    },
  } satisfies Record<Weekday, unknown>;
}

type DepositFields = {
  readonly depositPercent?: number | undefined;
  readonly depositAmount?: Centavos | undefined;
};

export const asksOneDeposit = ({ depositPercent, depositAmount }: DepositFields) =>
  depositPercent === undefined || depositAmount === undefined;

export const TWO_DEPOSITS = {
  path: ["depositAmount"],
  message: "is one deposit too many: say depositPercent or depositAmount.",
};

function depositFrom(percent: number | undefined, amount: Centavos | undefined): Deposit | null {
  if (amount !== undefined) return { amount };
  return percent === undefined ? null : { percent };
}

function inOrder<T extends number | string>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one <= other;
}
