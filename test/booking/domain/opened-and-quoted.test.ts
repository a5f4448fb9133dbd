import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternativesTo } from "../../../src/booking/domain/alternatives.ts";
import { monthToChooseFrom } from "../../../src/booking/domain/calendar.ts";
import { addDays, datesUntil, monthOf } from "../../../src/booking/domain/civil-date.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import { monthOffersAmong } from "../../../src/booking/domain/month-offers.ts";
import { type Agreed, fillsGap, isFreeOf } from "../../../src/booking/domain/prices/circumstances.ts";
import { quoteStay } from "../../../src/booking/domain/prices/quote.ts";
import { NO_RULES } from "../../../src/booking/domain/prices/tariff.ts";
import type { Stay } from "../../../src/booking/domain/stay.ts";
import { WEEKDAYS } from "../../../src/booking/domain/weekday.ts";
import { aParty, aSeason, aTariff, date } from "../../support/builders/booking.ts";
import { stayRule } from "./by-hand/worked.ts";

const today = date("2026-01-05");
const party = aParty();

const nightsFrom = (from: number, nights: number): Stay => ({
  checkIn: addDays(today, from),
  checkOut: addDays(today, from + nights),
});
const maybe = <T>(thing: fc.Arbitrary<T>) => fc.option(thing, { nil: null });
const upTo = (max: number, min = 1) => fc.integer({ min, max });
const weekdays = maybe(fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 4 }));
const lengths = { minimumNights: upTo(5), maximumNights: maybe(upTo(9)) };
const seasons = fc
  .array(fc.record({ ...lengths, weekdays, from: upTo(40, 0), nights: upTo(40), priority: upTo(2, 0) }), {
    maxLength: 2,
  })
  .map((some) =>
    some.map(({ from, nights, ...season }, index) => {
      const firstNight = addDays(today, from);
      return aSeason({ ...season, name: `Nº ${index}`, firstNight, lastNight: addDays(firstNight, nights) });
    }),
  );
const stayRules = fc
  .array(
    fc.record({
      ...{ minimumNights: maybe(upTo(5)), maximumNights: maybe(upTo(9)), arrivingOn: weekdays },
      ...{ arriveOn: weekdays, daysAhead: maybe(upTo(9)), fromDaysAhead: maybe(upTo(20)) },
      priority: upTo(2, 0),
    }),
    { maxLength: 2 },
  )
  .map((some) => some.map((rule, index) => stayRule(`Regla ${index}`, rule)));
const someStay = fc.tuple(upTo(40, 0), upTo(6)).map(([from, nights]) => nightsFrom(from, nights));
const cabins = fc.array(fc.record({ busy: fc.array(someStay, { maxLength: 4 }), nightly: upTo(900_00) }), {
  minLength: 1,
  maxLength: 2,
});
const houses = fc
  .record({ seasons, stayRules, fillGaps: fc.boolean(), cabins })
  .map(({ seasons, cabins, ...rules }) =>
    cabins.map(({ busy, nightly }, index) => {
      const weekday = centavos(nightly);
      const always = aSeason({ priority: -1, weekday, lastNight: date("2026-02-20") });
      const name = `Cabaña ${index}`;
      return {
        ...{
          cabinId: name,
          slug: name,
          name,
          description: {},
          pictures: [],
          details: {},
          damageDeposit: centavos(0),
          busy,
        },
        ...{ seasons: [always, ...seasons], rules: { ...NO_RULES, ...rules } },
        tariff: aTariff({ seasons: [always, ...seasons], rules: { ...NO_RULES, ...rules } }),
      };
    }),
  );
type House = typeof houses extends fc.Arbitrary<infer T> ? T : never;

/** What it costs in each cabin that is free for it. */
function totals(house: House, stay: Stay, agreed?: Agreed): number[] {
  return house.flatMap(({ tariff, busy }) => {
    if (!isFreeOf(busy, stay)) return [];
    const at = { today, agreed, fillsGap: fillsGap(stay, busy, today) };
    const quote = quoteStay(stay, party, tariff, at);
    return quote.ok ? [quote.value.total] : [];
  });
}

const opens = (house: House, day: ReturnType<typeof date>, from: Stay["checkIn"] | null, agreed?: Agreed) =>
  monthToChooseFrom(monthOf(day), from, house, today, agreed).days.some(
    ({ date, open }) => open && date === day,
  );

describe("whatever the seasons, the rules and what is taken", () => {
  it("a departure can be tapped exactly where there is a price, also by who changes what was agreed", () => {
    fc.assert(
      fc.property(houses, someStay, maybe(someStay), upTo(3, 0), (house, stay, before, longer) => {
        const agreed = before === null ? undefined : { stay: before, bookedOn: addDays(today, -90) };
        for (const { checkIn, checkOut } of before === null ? [stay] : [stay, before]) {
          const asked = { checkIn, checkOut: addDays(checkOut, longer) };
          const isOpen = opens(house, asked.checkOut, checkIn, agreed);
          expect(isOpen).toBe(totals(house, asked, agreed).length > 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("nothing can be had from an arrival that cannot be tapped", () => {
    fc.assert(
      fc.property(houses, upTo(40, 0), maybe(someStay), (house, from, before) => {
        const agreed = before === null ? undefined : { stay: before, bookedOn: today };
        const arrival = addDays(today, from);
        if (opens(house, arrival, null, agreed)) return;
        for (let nights = 1; nights < 10; nights++) {
          expect(totals(house, nightsFrom(from, nights), agreed)).toEqual([]);
        }
      }),
    );
  });

  it("each stay that is offered, in a month or instead of another, costs what it says", () => {
    fc.assert(
      fc.property(houses, someStay, maybe(upTo(4)), (house, wish, nights) => {
        const asked = { month: monthOf(wish.checkIn), party, ...(nights !== null && { nights }) };
        const offers = monthOffersAmong(house, asked, today);
        for (const { stay, from } of offers.stays) expect(totals(house, stay)).toContain(from);
        for (const { stay, cheapest, cabins } of alternativesTo({ stay: wish, party }, house, today)) {
          const prices = totals(house, stay);
          expect({ cheapest, cabins }).toEqual({ cheapest: Math.min(...prices), cabins: prices.length });
        }
      }),
    );
  });

  it("a cabin has room in a month exactly where there is a price for such a stay", () => {
    fc.assert(
      fc.property(houses, upTo(6), (house, nights) => {
        const days = datesUntil(today, date("2026-02-01"));
        const asked = { month: monthOf(today), party, nights };
        for (const { slug, free } of monthOffersAmong(house, asked, today).cabins) {
          const cabin = house.filter((one) => one.slug === slug);
          const stays = days.map((checkIn) => ({ checkIn, checkOut: addDays(checkIn, nights) }));
          expect(free).toBe(stays.some((stay) => totals(cabin, stay).length > 0));
        }
      }),
    );
  });
});
