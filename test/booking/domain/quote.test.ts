import { describe, expect, it } from "vitest";
import { centavos } from "../../../src/booking/domain/money.ts";
import type { Party } from "../../../src/booking/domain/party.ts";
import { quoteStay } from "../../../src/booking/domain/prices/quote.ts";
import type { Tariff } from "../../../src/booking/domain/prices/tariff.ts";
import type { Stay } from "../../../src/booking/domain/stay.ts";
import { err } from "../../../src/shared/result.ts";
import { aParty, aSeason, aTariff, date, stay } from "../../support/builders/booking.ts";
import { granted } from "../desk.ts";

/** Booked a month before the first stay of these tests. */
const quoteOf = (nights: Stay, party: Party, tariff: Tariff) =>
  quoteStay(nights, party, tariff, { today: date("2025-12-01") });
const couple = aParty({ adults: 2 });
const highSeason = aSeason({
  name: "Alta",
  firstNight: date("2026-02-01"),
  lastNight: date("2026-02-28"),
  minimumNights: 3,
  priority: 1,
  weekday: centavos(200_00),
  weekend: centavos(300_00),
});
const twoSeasons = aTariff({ seasons: [aSeason(), highSeason] });

describe("a quote worked by hand", () => {
  // 5 January 2026 is a Monday. Low season: 100 a night, 150 on Friday and Saturday. High: 200 and 300.
  it.each([
    { what: "one weekday night", nights: stay("2026-01-05", "2026-01-06"), total: 100_00 },
    { what: "Thursday to Sunday: 100 + 150 + 150", nights: stay("2026-01-08", "2026-01-11"), total: 400_00 },
    { what: "Sunday's night is no weekend", nights: stay("2026-01-11", "2026-01-12"), total: 100_00 },
    { what: "a week: 5 × 100 + 2 × 150", nights: stay("2026-01-05", "2026-01-12"), total: 800_00 },
    { what: "into high season: 150 + 150 + 200", nights: stay("2026-01-30", "2026-02-02"), total: 500_00 },
    { what: "out of it: 300 + 100 + 100", nights: stay("2026-02-28", "2026-03-03"), total: 500_00 },
  ])("$what", ({ nights, total }) => {
    const tariff = { ...twoSeasons, seasons: [aSeason(), { ...highSeason, minimumNights: 1 }] };
    expect(granted(quoteOf(nights, couple, tariff))).toMatchObject({ total });
  });

  const fees = aTariff({
    extraGuestNightly: centavos(20_00),
    cleaningFee: centavos(35_50),
    petFee: centavos(12_25),
  });
  it.each([
    { what: "the cleaning once", party: couple, total: 235_50 },
    { what: "the third guest each night", party: aParty({ adults: 2, children: 1 }), total: 275_50 },
    { what: "two extra guests each night", party: aParty({ adults: 4 }), total: 315_50 },
    { what: "nothing less for one guest", party: aParty({ adults: 1 }), total: 235_50 },
    { what: "a pet once", party: aParty({ adults: 2, pets: 1 }), total: 247_75 },
  ])("charges $what on two nights", ({ party, total }) => {
    expect(granted(quoteOf(stay("2026-01-05", "2026-01-07"), party, fees))).toMatchObject({ total });
  });

  it("shows a line for each rate and each fee", () => {
    const party = aParty({ adults: 3, pets: 1 });
    const { lines } = granted(quoteOf(stay("2026-01-08", "2026-01-11"), party, fees));
    expect(lines).toEqual([
      { kind: "nights", label: "Todo el año", quantity: 1, unit: 100_00, amount: 100_00 },
      { kind: "nights", label: "Todo el año", weekend: true, quantity: 2, unit: 150_00, amount: 300_00 },
      { kind: "extra_guests", quantity: 3, unit: 20_00, amount: 60_00 },
      { kind: "cleaning", quantity: 1, unit: 35_50, amount: 35_50 },
      { kind: "pets", quantity: 1, unit: 12_25, amount: 12_25 },
    ]);
  });

  it.each([
    { percent: 30, deposit: 33_34, balance: 77_77 },
    { percent: 50, deposit: 55_56, balance: 55_55 },
    { percent: 100, deposit: 111_11, balance: 0 },
  ])("asks $percent % of 111.11 as deposit, rounded up", ({ percent, deposit, balance }) => {
    const tariff = aTariff({ depositPercent: percent, cleaningFee: centavos(11_11) });
    const quote = quoteOf(stay("2026-01-05", "2026-01-06"), couple, tariff);
    expect(quote).toMatchObject({ value: { total: 111_11, deposit, balance } });
  });

  it("spreads the total over the nights to show one price", () => {
    const quote = quoteOf(stay("2026-01-08", "2026-01-11"), couple, aTariff());
    expect(quote).toMatchObject({ value: { nightly: 133_33 } });
  });
});

describe("which season counts", () => {
  const night = stay("2026-02-03", "2026-02-04");
  const season = (name: string, priority: number, firstNight: string) =>
    aSeason({ name, priority, firstNight: date(firstNight) });
  const seasonOn = (...seasons: Tariff["seasons"]) =>
    granted(quoteOf(night, couple, aTariff({ seasons }))).lines[0]?.label;

  it("is the one of higher priority, wherever it stands", () => {
    const carnival = season("Carnaval", 2, "2026-01-01");
    const summer = season("Verano", 1, "2026-02-01");
    expect(seasonOn(carnival, summer)).toBe("Carnaval");
    expect(seasonOn(summer, carnival)).toBe("Carnaval");
  });

  it("is the one that began last when both are equal", () => {
    expect(seasonOn(season("Febrero", 1, "2026-02-01"), season("Verano", 1, "2026-01-01"))).toBe("Febrero");
  });
});

describe("a quote is refused", () => {
  const week = stay("2026-01-05", "2026-01-12");

  it("for more guests than fit, children included", () => {
    const party = aParty({ adults: 3, children: 2 });
    expect(quoteOf(week, party, aTariff())).toEqual(err({ kind: "party_too_big", maxGuests: 4 }));
  });

  it("for more pets than are welcome", () => {
    expect(quoteOf(week, aParty({ pets: 2 }), aTariff())).toEqual(err({ kind: "too_many_pets", maxPets: 1 }));
  });

  it("for a night that no season covers, and says which", () => {
    const tariff = aTariff({ seasons: [aSeason({ lastNight: date("2026-01-08") })] });
    expect(quoteOf(week, couple, tariff)).toEqual(err({ kind: "night_without_rate", night: "2026-01-09" }));
  });

  it.each([
    { nights: 2, arrives: "2026-02-02", leaves: "2026-02-04", ok: false },
    { nights: 3, arrives: "2026-02-02", leaves: "2026-02-05", ok: true },
    { nights: 2, arrives: "2026-01-31", leaves: "2026-02-02", ok: true },
  ])("when $nights nights from $arrives are too few for the season of arrival: $ok", (row) => {
    const quote = quoteOf(stay(row.arrives, row.leaves), couple, twoSeasons);
    expect(quote).toMatchObject(
      row.ok ? { ok: true } : err({ kind: "stay_too_short", minimumNights: 3, season: "Alta" }),
    );
  });
});
