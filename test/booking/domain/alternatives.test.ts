import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternativesTo, type CabinOnSale, standingOf } from "../../../src/booking/domain/alternatives.ts";
import { addDays, daysBetween } from "../../../src/booking/domain/civil-date.ts";
import type { Tariff } from "../../../src/booking/domain/prices/tariff.ts";
import { includesNight, nightsOf, type Stay } from "../../../src/booking/domain/stay.ts";
import { aParty, aSeason, aTariff, date, stay } from "../../support/builders/booking.ts";

const wish = { stay: stay("2026-03-10", "2026-03-14"), party: aParty() };
const today = date("2026-03-01");

/** Taken on the nights from the first of each pair up to, but without, the second; of March, or later. */
const aCabinTaken = (
  spans: readonly (readonly [number, number])[],
  tariff: Partial<Tariff> = {},
): CabinOnSale => ({
  tariff: aTariff(tariff),
  busy: spans.map(([from, to]) => stay(march(from), march(to))),
});
const march = (day: number) => addDays(date("2026-03-01"), day - 1);

const found = (cabins: readonly CabinOnSale[], asked = wish, on = today) =>
  alternativesTo(asked, cabins, on).map(
    ({ kind, stay: { checkIn, checkOut }, cabins: count }) => `${kind} ${checkIn} ${checkOut} ${count}`,
  );

describe("instead of a stay that is taken", () => {
  it.each([
    {
      when: "one night in the middle is taken",
      cabins: [aCabinTaken([[11, 12]])],
      instead: [
        "before 2026-03-07 2026-03-11 1",
        "after 2026-03-12 2026-03-16 1",
        "shorter 2026-03-12 2026-03-14 1",
        "shorter 2026-03-10 2026-03-11 1",
      ],
    },
    {
      when: "all of it is taken, and the days around it are free",
      cabins: [aCabinTaken([[10, 14]])],
      instead: ["before 2026-03-06 2026-03-10 1", "after 2026-03-14 2026-03-18 1"],
    },
    {
      when: "there is no room before it today",
      cabins: [aCabinTaken([[4, 14]])],
      instead: ["after 2026-03-14 2026-03-18 1"],
    },
    {
      when: "another cabin is free sooner",
      cabins: [aCabinTaken([[2, 20]]), aCabinTaken([[10, 12]])],
      instead: [
        "before 2026-03-06 2026-03-10 1",
        "after 2026-03-12 2026-03-16 1",
        "shorter 2026-03-12 2026-03-14 1",
      ],
    },
    {
      when: "several cabins are free at the same time",
      cabins: [aCabinTaken([[10, 14]]), aCabinTaken([[9, 15]])],
      instead: ["before 2026-03-06 2026-03-10 1", "after 2026-03-14 2026-03-18 1"],
    },
    {
      when: "nothing is free for a month",
      cabins: [aCabinTaken([[1, 50]])],
      instead: [],
    },
  ])("are offered the nearest free dates when $when", ({ cabins, instead }) => {
    expect(found(cabins)).toEqual(instead);
  });

  it("never fewer nights than the season asks for, nor a cabin that does not suit them", () => {
    const strict = aCabinTaken([[11, 12]], { seasons: [aSeason({ minimumNights: 3 })] });
    const small = aCabinTaken([], { maxGuests: 1 });
    expect(found([strict, small])).toEqual([
      "before 2026-03-07 2026-03-11 1",
      "after 2026-03-12 2026-03-16 1",
    ]);
  });

  it("at the price of the cheapest cabin", () => {
    const dear = aCabinTaken([[10, 14]], { baseGuests: 1, extraGuestNightly: aSeason().weekday });
    const [before] = alternativesTo(wish, [dear, aCabinTaken([[10, 14]])], today);
    expect(before).toMatchObject({ cabins: 2, cheapest: 500_00, currency: "ARS" });
  });

  it("nothing farther away than thirty days", () => {
    expect(found([aCabinTaken([[1, 40]])])).toEqual(["after 2026-04-09 2026-04-13 1"]);
    expect(found([aCabinTaken([[1, 41]])])).toEqual([]);
  });
});

describe("a stay", () => {
  it.each([
    { how: "free", cabins: [aCabinTaken([[10, 11]]), aCabinTaken([[14, 20]])] },
    { how: "taken", cabins: [aCabinTaken([[10, 11]]), aCabinTaken([], { maxGuests: 1 })] },
    { how: "unsuited", cabins: [aCabinTaken([], { maxGuests: 1 })] },
  ] as const)("is $how by the cabins that suit the party", ({ how, cabins }) => {
    expect(standingOf(wish, cabins, today)).toBe(how);
  });
});

describe("whatever is taken", () => {
  const span = fc.tuple(fc.integer({ min: 1, max: 55 }), fc.integer({ min: 1, max: 20 }));
  const calendars = fc.array(fc.array(span, { maxLength: 5 }), { minLength: 1, maxLength: 3 });
  const freeIn = (cabins: readonly CabinOnSale[], dates: Stay) =>
    cabins.filter(({ busy }) =>
      nightsOf(dates).every((night) => !busy.some((one) => includesNight(one, night))),
    );

  it("each alternative is free in as many cabins as it says, and no nearer one is", () => {
    fc.assert(
      fc.property(calendars, (taken) => {
        const cabins = taken.map((spans) =>
          aCabinTaken(spans.map(([from, nights]) => [from, from + nights])),
        );
        for (const { kind, stay: dates, cabins: count } of alternativesTo(wish, cabins, today)) {
          expect(freeIn(cabins, dates)).toHaveLength(count);
          const away = Math.abs(daysBetween(wish.stay.checkIn, dates.checkIn));
          const way = kind === "before" ? -1 : 1;
          const nearer = Array.from({ length: Math.max(0, away - 1) }, (_, day) => ({
            checkIn: addDays(wish.stay.checkIn, way * (day + 1)),
            checkOut: addDays(wish.stay.checkOut, way * (day + 1)),
          }));
          if (kind !== "shorter") expect(nearer.filter((one) => freeIn(cabins, one).length > 0)).toEqual([]);
          else expect(wish.stay.checkIn <= dates.checkIn && dates.checkOut <= wish.stay.checkOut).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
