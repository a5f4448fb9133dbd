import { describe, expect, it } from "vitest";
import { centavos } from "../../../src/booking/domain/money.ts";
import { type Candidate, offersAmong, whyNoneAmong } from "../../../src/booking/domain/offer.ts";
import type { Party } from "../../../src/booking/domain/party.ts";
import type { Tariff } from "../../../src/booking/domain/prices/tariff.ts";
import { aParty, aSeason, aTariff, date, stay } from "../../support/builders/booking.ts";

const weekend = stay("2026-01-09", "2026-01-11");
const forWeekend = (party: Party) => ({ stay: weekend, party, today: date("2026-01-05") });

function aCandidate(name: string, tariff: Partial<Tariff> = {}, free = true): Candidate {
  return {
    cabinId: name,
    name,
    description: {},
    picture: null,
    damageDeposit: centavos(0),
    tariff: aTariff(tariff),
    busy: free ? [] : [weekend],
  };
}

function atNightly(name: string, weekendRate: number, free = true): Candidate {
  return aCandidate(name, { seasons: [aSeason({ weekend: centavos(weekendRate) })] }, free);
}

describe("the offers", () => {
  it("are the free cabins that fit, cheapest first", () => {
    const cabins = [
      atNightly("Tala", 90_00),
      atNightly("Molle", 70_00),
      atNightly("Espinillo", 60_00, false),
    ];
    expect(offersAmong(cabins, forWeekend(aParty())).map(({ name }) => name)).toEqual(["Molle", "Tala"]);
  });

  it("stand by name where they cost the same", () => {
    const cabins = [aCandidate("Tala"), aCandidate("Algarrobo")];
    expect(offersAmong(cabins, forWeekend(aParty())).map(({ name }) => name)).toEqual(["Algarrobo", "Tala"]);
  });

  it("leave out cabins that are too small", () => {
    const cabins = [aCandidate("Nido", { maxGuests: 2 }), aCandidate("Tala")];
    expect(offersAmong(cabins, forWeekend(aParty({ adults: 3 })))).toMatchObject([
      { name: "Tala", maxGuests: 4 },
    ]);
  });
});

describe("why there is no offer", () => {
  const small = aCandidate("Nido", { maxGuests: 2 });
  const picky = aCandidate("Tala", { maxPets: 0 });
  const strict = aCandidate("Molle", { seasons: [aSeason({ minimumNights: 3 })] });
  const stricter = aCandidate("Sauce", { seasons: [aSeason({ minimumNights: 5 })] });
  const unpriced = aCandidate("Ceibo", { seasons: [] });
  const taken = aCandidate("Algarrobo", {}, false);
  const family = aParty({ adults: 4, pets: 1 });

  it.each([
    { why: "a cabin that would do is taken", cabins: [small, taken], refusal: { kind: "all_taken" } },
    { why: "no cabin is that large", cabins: [small], refusal: { kind: "party_too_big", maxGuests: 2 } },
    {
      why: "the large ones take no pets",
      cabins: [small, picky],
      refusal: { kind: "too_many_pets", maxPets: 0 },
    },
    {
      why: "there is no price yet",
      cabins: [picky, unpriced],
      refusal: { kind: "night_without_rate", night: "2026-01-09" },
    },
    {
      why: "the stay is too short, by the least that is asked",
      cabins: [unpriced, stricter, strict],
      refusal: { kind: "stay_too_short", minimumNights: 3, season: "Todo el año" },
    },
  ])("$why", ({ cabins, refusal }) => {
    expect(whyNoneAmong(cabins, forWeekend(family))).toEqual(refusal);
  });

  it("names the largest cabin when the party is too big for all", () => {
    const cabins = [small, aCandidate("Tala")];
    expect(whyNoneAmong(cabins, forWeekend(aParty({ adults: 9 })))).toEqual({
      kind: "party_too_big",
      maxGuests: 4,
    });
  });
});
