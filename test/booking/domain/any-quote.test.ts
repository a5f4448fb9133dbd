import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../../../src/booking/domain/civil-date.ts";
import { type Centavos, centavos, plus, signed, signedSum } from "../../../src/booking/domain/money.ts";
import { type Quote, quoteStay } from "../../../src/booking/domain/prices/quote.ts";
import type { LineKind } from "../../../src/booking/domain/prices/quote-line.ts";
import { NO_RULES, type PriceRules, type Tariff } from "../../../src/booking/domain/prices/tariff.ts";
import { nightCount } from "../../../src/booking/domain/stay.ts";
import { WEEKDAYS } from "../../../src/booking/domain/weekday.ts";
import { aSeason, aTariff, date } from "../../support/builders/booking.ts";
import { granted } from "../desk.ts";
import { discount, fee, stayRule, tax } from "./by-hand/worked.ts";

const START = date("2026-01-01");
const amount = fc.integer({ min: 0, max: 10_000_000_00 }).map(centavos);
const percent = fc.integer({ min: 1, max: 100 });
const priority = fc.integer({ min: 0, max: 2 });
const names = <T>(thing: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .array(thing, { maxLength })
    .map((things) => things.map((one, index) => ({ ...one, name: `Nº ${index}` })));
const weekdays = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 4 });
const maybe = <T>(thing: fc.Arbitrary<T>) => fc.option(thing, { nil: null });
const deposit = fc.oneof(
  percent.map((percent) => ({ percent })),
  amount.map((amount) => ({ amount })),
);

const stays = fc
  .record({ ahead: fc.integer({ min: 0, max: 600 }), nights: fc.integer({ min: 1, max: 59 }) })
  .map(({ ahead, nights }) => {
    const checkIn = addDays(START, ahead);
    return { checkIn, checkOut: addDays(checkIn, nights) };
  });
const parties = fc.record({
  adults: fc.integer({ min: 1, max: 3 }),
  children: fc.integer({ min: 0, max: 2 }),
  pets: fc.integer({ min: 0, max: 2 }),
});
const seasons = names(
  fc
    .record({
      from: fc.integer({ min: 0, max: 600 }),
      nights: fc.integer({ min: 1, max: 200 }),
      ...{ priority, weekday: amount, weekend: amount, weekdays: maybe(weekdays), deposit: maybe(deposit) },
      byWeekday: fc.record({ saturday: amount, sunday: amount }, { requiredKeys: [] }),
    })
    .map(({ from, nights, ...season }) => {
      const firstNight = addDays(START, from);
      return aSeason({ ...season, firstNight, lastNight: addDays(firstNight, nights) });
    }),
  4,
).map((some) => [aSeason({ priority: -1, lastNight: civilDate("2029-12-31") ?? START }), ...some]);
const discounts = names(
  fc
    .record({
      ...{
        kind: fc.constantFrom("length", "early_bird", "last_minute"),
        from: fc.integer({ min: 0, max: 30 }),
        percent,
      },
    })
    .map(({ kind, from, percent }) => discount("", kind, from, percent)),
  5,
);
const fees = names(
  fc
    .record({
      amount: fc.integer({ min: 1, max: 100_000_00 }),
      per: fc.constantFrom("stay", "night", "person", "person_night"),
      of: fc.constantFrom("everyone", "adults", "children"),
    })
    .map(({ amount, per, of }) => fee("", amount, per, of)),
  3,
);
const taxes = names(
  fc
    .record({ percent, on: fc.constantFrom("lodging", "everything"), included: fc.boolean() })
    .map(({ percent, ...more }) => tax("", percent, more)),
  3,
);
const stayRules = names(
  fc
    .record({
      priority,
      arrivingOn: maybe(weekdays),
      fromDaysAhead: maybe(fc.integer({ min: 0, max: 100 })),
      minimumNights: maybe(fc.integer({ min: 1, max: 10 })),
      maximumNights: maybe(fc.integer({ min: 1, max: 40 })),
      arriveOn: maybe(weekdays),
    })
    .map((rule) => stayRule("", rule)),
  4,
);
const rounding = fc.record({
  to: fc.integer({ min: 2, max: 1_000_00 }).map(centavos),
  mode: fc.constantFrom("up", "down", "nearest"),
});
const tariffs = fc
  .record({
    ...{ seasons, discounts, fees, taxes, rounding: maybe(rounding), depositAmount: maybe(amount) },
    fullPaymentDays: maybe(fc.integer({ min: 0, max: 100 })),
    ...{ extraGuestNightly: amount, extraChildNightly: maybe(amount), cleaningFee: amount, petFee: amount },
    ...{ petNightly: amount, depositPercent: percent },
  })
  .map(({ discounts, fees, taxes, rounding, depositAmount, fullPaymentDays, ...prices }) => {
    const rules = { ...NO_RULES, discounts, fees, taxes, rounding, depositAmount, fullPaymentDays };
    return aTariff({ ...prices, maxGuests: 5, maxPets: 2, rules });
  });
const coupons = fc.option(
  fc.oneof(
    percent.map((percent) => ({ code: "A1", percent })),
    amount.map((amount) => ({ code: "A1", amount })),
  ),
  { nil: undefined },
);

const asked = { stay: stays, party: parties, tariff: tariffs, coupon: coupons };
type Asked = {
  readonly [K in keyof typeof asked]: (typeof asked)[K] extends fc.Arbitrary<infer T> ? T : never;
};
const quoteOf = ({ stay, party, tariff, coupon }: Asked): Quote =>
  granted(quoteStay(stay, party, tariff, { today: START, coupon }));

function holds(property: (quote: Quote, given: Asked) => void): void {
  fc.assert(
    fc.property(fc.record(asked), (given) => void property(quoteOf(given), given)),
    { numRuns: 100 },
  );
}

const sumOf = ({ lines }: Quote, ...kinds: LineKind[]) =>
  signedSum(lines.filter(({ kind }) => kinds.includes(kind)).map((line) => line.amount));

describe("any quote", () => {
  it("has lines that multiply, and add up to its total", () => {
    holds(({ lines, total }) => {
      for (const line of lines) expect(line.amount).toBe(signed(line.unit * line.quantity));
      expect(signedSum(lines.map((line) => line.amount))).toBe(total);
    });
  });

  it("has a deposit and a balance that are exactly its total", () => {
    holds(({ deposit, balance, total }) => expect(plus(deposit, balance)).toBe(total));
  });

  it("has a night line for each night", () => {
    holds(({ lines, nights }, { stay }) => {
      const counted = lines.filter(({ kind }) => kind === "nights").map(({ quantity }) => quantity);
      expect(counted.reduce((one, other) => one + other)).toBe(nights);
      expect(nights).toBe(nightCount(stay));
    });
  });

  it("takes off no more than the nights and the guests cost, and contains no more taxes than it comes to", () => {
    holds((quote) => {
      const lodging = sumOf(quote, "nights", "extra_guests", "extra_children");
      const off = sumOf(quote, "length_discount", "early_bird", "last_minute", "coupon");
      expect(off).toBeLessThanOrEqual(0);
      expect(lodging + off).toBeGreaterThanOrEqual(0);
      const within = (quote.taxesIncluded ?? []).map((tax): Centavos => tax.amount);
      expect(signedSum(within)).toBeLessThanOrEqual(quote.total + within.length * 2);
    });
  });

  it("never costs more with a coupon, and never less with a guest or a pet more", () => {
    holds(({ total }, given) => {
      const { party } = given;
      expect(quoteOf({ ...given, coupon: undefined }).total).toBeGreaterThanOrEqual(total);
      const fewer = {
        ...party,
        children: Math.max(0, party.children - 1),
        pets: Math.max(0, party.pets - 1),
      };
      expect(quoteOf({ ...given, party: fewer }).total).toBeLessThanOrEqual(total);
    });
  });

  it("is another night dearer where no discount counts nights", () => {
    holds(({ total }, given) => {
      const { stay, tariff } = given;
      const rules = { ...tariff.rules, discounts: [] };
      const longer = { ...stay, checkOut: addDays(stay.checkOut, 1) };
      const without = { ...given, tariff: { ...tariff, rules }, coupon: undefined };
      expect(quoteOf({ ...without, stay: longer }).total).toBeGreaterThanOrEqual(quoteOf(without).total);
      expect(total).toBeLessThanOrEqual(quoteOf(without).total);
    });
  });
});

/** The same rules in another order. */
function shuffled(tariff: Tariff, keys: readonly number[]): Tariff {
  const mixed = <T>(list: readonly T[]): T[] =>
    list
      .map((thing, index) => ({ thing, key: keys[index % keys.length] ?? 0 }))
      .toSorted((one, other) => one.key - other.key)
      .map(({ thing }) => thing)
      .toReversed();
  const { rules } = tariff;
  const others: PriceRules = {
    ...rules,
    stayRules: mixed(rules.stayRules),
    discounts: mixed(rules.discounts),
    fees: mixed(rules.fees),
    taxes: mixed(rules.taxes),
  };
  return { ...tariff, seasons: mixed(tariff.seasons), rules: others };
}

it("no quote, and no refusal, depends on the order in which rules of one priority are written", () => {
  const keys = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.record(asked), stayRules, keys, ({ stay, party, tariff, coupon }, rules, order) => {
      const ruled = { ...tariff, rules: { ...tariff.rules, stayRules: rules } };
      const circumstances = { today: START, coupon };
      expect(quoteStay(stay, party, shuffled(ruled, order), circumstances)).toEqual(
        quoteStay(stay, party, ruled, circumstances),
      );
    }),
    { numRuns: 200 },
  );
});
