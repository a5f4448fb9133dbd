import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CabinProfile, lowestNightly, nightlyRange } from "../../../src/booking/domain/cabin-profile.ts";
import { addDays, civilMonth, datesUntil } from "../../../src/booking/domain/civil-date.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import { type MonthWish, monthOffersAmong } from "../../../src/booking/domain/month-offers.ts";
import { NO_RULES } from "../../../src/booking/domain/prices/tariff.ts";
import { aParty, aSeason, aTariff, date, stay } from "../../support/builders/booking.ts";
import { stayRule } from "./by-hand/worked.ts";

/** A Monday. */
const today = date("2026-01-05");
const month = (text: string) => {
  const read = civilMonth(text);
  if (read === undefined) throw new Error(`${text} is no month.`);
  return read;
};

function aProfile(profile: Partial<CabinProfile> = {}): CabinProfile {
  const name = profile.name ?? "Quebracho";
  return {
    ...{ cabinId: name, slug: name.toLowerCase(), name, description: {}, pictures: [], details: {} },
    damageDeposit: centavos(0),
    tariff: aTariff(),
    busy: [],
    ...profile,
  };
}

const offersIn = (wish: Partial<MonthWish>, ...profiles: CabinProfile[]) =>
  monthOffersAmong(
    profiles.length > 0 ? profiles : [aProfile()],
    { month: month("2026-02"), ...wish },
    today,
  );

const staysIn = (...given: Parameters<typeof offersIn>) =>
  offersIn(...given).stays.map(({ stay: { checkIn, checkOut } }) => `${checkIn}/${checkOut}`);

describe("the prices of a month", () => {
  it("go from the cheapest night to the dearest, cheapest cabin first", () => {
    const dear = aTariff({ seasons: [aSeason({ weekday: centavos(300_00), weekend: centavos(300_00) })] });
    expect(offersIn({}, aProfile({ name: "Molle", tariff: dear }), aProfile()).cabins).toMatchObject([
      { name: "Quebracho", low: 100_00, high: 150_00 },
      { name: "Molle", low: 300_00, high: 300_00 },
    ]);
  });

  it("count those above the guests included, and leave out cabins that are too small", () => {
    const big = aTariff({ maxGuests: 6, extraGuestNightly: centavos(10_00) });
    const { cabins } = offersIn(
      { party: aParty({ adults: 5 }) },
      aProfile(),
      aProfile({ name: "Molle", tariff: big }),
    );
    expect(cabins).toMatchObject([{ name: "Molle", low: 130_00, high: 180_00 }]);
  });

  it("are those of the nights to come: on the last day of a month, of that night", () => {
    const offers = monthOffersAmong([aProfile()], { month: month("2026-01") }, date("2026-01-31"));
    expect(offers.cabins).toMatchObject([{ low: 150_00, high: 150_00 }]);
  });

  it("are none for a month that is over, or not open yet", () => {
    for (const away of ["2025-12", "2029-01"])
      expect(offersIn({ month: month(away) })).toMatchObject({ cabins: [], stays: [] });
  });
});

describe("what is free in a month", () => {
  it("has the nights between two stays, though fewer than the minimum, where the owner wants them filled", () => {
    const seasons = [
      aSeason({ minimumNights: 3, firstNight: date("2026-02-01"), lastNight: date("2026-02-12") }),
    ];
    const busy = [stay("2026-02-01", "2026-02-06"), stay("2026-02-08", "2026-02-13")];
    const filling = aTariff({ seasons, rules: { ...NO_RULES, fillGaps: true } });
    expect(staysIn({}, aProfile({ tariff: filling, busy }))).toEqual(["2026-02-06/2026-02-08"]);
    expect(staysIn({ nights: 2 }, aProfile({ tariff: filling, busy }))).toEqual(["2026-02-06/2026-02-08"]);
    expect(staysIn({}, aProfile({ tariff: aTariff({ seasons }), busy }))).toEqual([]);
  });

  it("is never longer than the season's maximum, nor begins on a day on which nobody arrives", () => {
    const sundays = [stayRule("Domingos", { arriveOn: ["sunday"] })];
    const rules = { ...NO_RULES, stayRules: sundays };
    const few = aTariff({ seasons: [aSeason({ maximumNights: 3 })], rules });
    expect(staysIn({ nights: 4 }, aProfile({ tariff: few }))).toEqual([]);
    expect(staysIn({ nights: 3 }, aProfile({ tariff: few }))[0]).toBe("2026-02-01/2026-02-04");
  });

  it("are first its weekends, as long as the season wants, with the cheapest total", () => {
    const three = aTariff({ seasons: [aSeason({ minimumNights: 3 })], cleaningFee: centavos(1_00) });
    const offers = offersIn({}, aProfile({ tariff: three }));
    expect(offers.kind).toBe("weekends");
    expect(offers.stays).toMatchObject([
      { stay: stay("2026-02-06", "2026-02-09"), from: 401_00, cabins: 1 },
      { stay: stay("2026-02-13", "2026-02-16") },
      { stay: stay("2026-02-20", "2026-02-23") },
      { stay: stay("2026-02-27", "2026-03-02") },
    ]);
  });

  it("are gaps of so many nights where nights are named, one after the other", () => {
    const busy = [stay("2026-02-03", "2026-02-10")];
    expect(staysIn({ nights: 5 }, aProfile({ busy }))).toEqual([
      "2026-02-10/2026-02-15",
      "2026-02-15/2026-02-20",
      "2026-02-20/2026-02-25",
      "2026-02-25/2026-03-02",
    ]);
  });

  it("are gaps where no weekend is left", () => {
    const fridays = ["2026-02-06", "2026-02-13", "2026-02-20", "2026-02-27"].map(date);
    const busy = fridays.map((friday) => ({ checkIn: friday, checkOut: addDays(friday, 1) }));
    const offers = offersIn({}, aProfile({ busy }));
    expect(offers.kind).toBe("gaps");
    expect(offers.stays[0]).toMatchObject({ stay: stay("2026-02-01", "2026-02-02") });
  });

  it("is nothing where all is taken, and the cabin says so", () => {
    const offers = offersIn({}, aProfile({ busy: [stay("2026-01-20", "2026-03-10")] }));
    expect(offers).toMatchObject({ stays: [], cabins: [{ free: false }] });
  });

  it("may end in the month after, in which it must be free as well", () => {
    const busy = [stay("2026-02-01", "2026-02-27"), stay("2026-03-01", "2026-03-20")];
    expect(staysIn({ nights: 2 }, aProfile({ busy }))).toEqual(["2026-02-27/2026-03-01"]);
    expect(staysIn({ nights: 3 }, aProfile({ busy }))).toEqual([]);
  });
});

describe("the cheapest night", () => {
  it("is the lowest of all nights, whatever the seasons", () => {
    const aRate = fc.integer({ min: 1, max: 9 }).map(centavos);
    const someSeason = fc.record({
      first: fc.integer({ min: 0, max: 40 }),
      days: fc.integer({ min: 0, max: 20 }),
      priority: fc.integer({ min: 0, max: 2 }),
      weekday: aRate,
      weekend: aRate,
    });
    fc.assert(
      fc.property(fc.array(someSeason, { maxLength: 5 }), (drawn) => {
        const seasons = drawn.map(({ first, days, ...season }, index) =>
          aSeason({
            ...{ ...season, name: String(index) },
            firstNight: addDays(today, first),
            lastNight: addDays(today, first + days),
          }),
        );
        const nights = datesUntil(today, addDays(today, 40));
        expect(lowestNightly({ seasons }, nights)).toBe(nightlyRange({ seasons }, nights)?.low);
      }),
      { numRuns: 60 },
    );
  });
});
