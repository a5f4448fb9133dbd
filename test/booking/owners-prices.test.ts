import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { describeComplex } from "../../src/booking/describe-complex.ts";
import type { PriceRules } from "../../src/booking/domain/prices/tariff.ts";
import { candidatesFor } from "../../src/booking/tables/cabins.ts";
import { readComplex } from "../../src/cli/complex/complex-file.ts";
import { err } from "../../src/shared/result.ts";
import { aCabin, aComplex, aParty, aSeason, date, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aDesk, aGuestAt, granted } from "./desk.ts";
import { discount } from "./domain/by-hand/worked.ts";

const { knex } = testDatabase();

/** One cabin, instant, that asks for three nights; it is Monday 5 January 2026. */
async function aStrictHouse(rules: Partial<PriceRules>) {
  const complex = await aComplex(knex, { mode: "instant", seasons: [aSeason({ minimumNights: 3 })], rules });
  const desk = await aDesk(knex, { complex });
  const cabinId = await aCabin(knex, complex);
  return {
    ...desk,
    ana: await aGuestAt(knex, desk.room, cabinId),
    bruno: await aGuestAt(knex, desk.room, cabinId, "Bruno"),
  };
}
const refusedAsShort = err({ kind: "stay_too_short", minimumNights: 3, season: "Todo el año" });

describe("the nights between two stays", () => {
  const gap = stay("2026-01-15", "2026-01-17");
  const offered = async ({ room }: Awaited<ReturnType<typeof aStrictHouse>>, nights = gap) =>
    (await room.findOffers(nights, aParty())).length;

  it("are offered and held, fewer than the minimum, as long as there are stays on both sides", async () => {
    const house = await aStrictHouse({ fillGaps: true });
    granted(await house.bruno.holds(stay("2026-01-12", "2026-01-15")));
    expect(await house.ana.holds(gap)).toEqual(refusedAsShort);
    const after = granted(await house.bruno.holds(stay("2026-01-17", "2026-01-20")));
    expect(await offered(house)).toBe(1);
    expect(await offered(house, stay("2026-01-15", "2026-01-16"))).toBe(0);
    granted(await house.bruno.cancels(after));
    expect(await offered(house)).toBe(0);
    granted(await house.bruno.holds(stay("2026-01-17", "2026-01-20")));
    expect(granted(await house.ana.holds(gap)).quote.total).toBe(250_00);
  });

  it("are not, where the owner does not want it", async () => {
    const house = await aStrictHouse({});
    granted(await house.bruno.holds(stay("2026-01-12", "2026-01-15")));
    granted(await house.bruno.holds(stay("2026-01-17", "2026-01-20")));
    expect(await offered(house)).toBe(0);
    expect(await house.ana.holds(gap)).toEqual(refusedAsShort);
  });
});

describe("a booking that changes", () => {
  const discounts = [discount("Con tiempo", "early_bird", 60, 10), discount("Ya", "last_minute", 3, 50)];

  it("keeps the discount of the day it was booked, and gets none of the last minute's", async () => {
    const house = await aStrictHouse({ discounts });
    const booking = granted(await house.ana.holds(stay("2026-03-09", "2026-03-12")));
    expect(booking.quote.total).toBe(270_00);
    await knex.raw("update bookings set deadline = '2026-03-08' where id = ?", [booking.id]);
    house.clock.set("2026-03-07T15:00:00Z");
    const longer = granted(
      await house.ana.changes(booking, {
        stay: stay("2026-03-09", "2026-03-13"),
      }),
    );
    expect(longer.quote.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["nights", 400_00],
      ["early_bird", -40_00],
    ]);
  });
});

describe("a complex's file with every rule", () => {
  it("is what its cabins are priced by, read back as it was written", async () => {
    const text = await readFile("docs/complex.example.json", "utf8");
    const [first, ...seasons] = JSON.parse(text).seasons;
    const full = {
      ...{ ...JSON.parse(text), fullPaymentDays: 3, rounding: { to: 100, mode: "up" } },
      seasons: [{ ...first, weekdays: ["monday"], maximumNights: 20, depositAmount: 5_000 }, ...seasons],
      fees: [{ name: "Leña", amount: 3_000, per: "night" }],
      taxes: [{ name: "IVA", percent: 21, included: true }],
    };
    const read = readComplex(full);
    if (!read.ok) throw new Error(read.error.join(" "));
    const id = await knex.transaction((trx) => describeComplex(trx, read.value));
    const [tariff] = (await candidatesFor(knex, id, stay("2027-01-04", "2027-04-01"), new Date(0)))
      .map((candidate) => candidate.tariff)
      .filter(({ cabin }) => cabin === "molle");
    const molle = read.value.cabins.find(({ slug }) => slug === "molle");
    expect(tariff).toMatchObject({
      ...{ rules: read.value.priceRules, extraChildNightly: 7_500_00, petNightly: 0, baseGuests: 4 },
      seasons: expect.arrayContaining(
        read.value.seasons
          .filter(
            ({ firstNight, lastNight }) => firstNight < date("2027-04-01") && lastNight >= date("2027-01-03"),
          )
          .map((season) => ({ ...season, ...molle?.rates[season.name] })),
      ),
    });
  });
});
