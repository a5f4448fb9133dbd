import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readComplex } from "../../src/cli/complex-file.ts";
import { err } from "../../src/shared/result.ts";

const example = () => JSON.parse(readFileSync("docs/complex.example.json", "utf8"));

/** The example with one thing changed in its first season, its first cabin or the complex itself. */
function changed({ season = {}, cabin = {}, complex = {} }: Record<string, object>) {
  const { seasons, cabins, ...rest } = example();
  return {
    ...{ ...rest, ...complex },
    seasons: [{ ...seasons[0], ...season }, ...seasons.slice(1)],
    cabins: [{ ...cabins[0], ...cabin }, ...cabins.slice(1)],
  };
}

const aDiscount = (said: object) => ({ name: "Semana", kind: "length", from: 7, percent: 10, ...said });

describe("reading a complex from its file", () => {
  it("reads amounts with the decimals of its currency", () => {
    const rates = (weekday: number) => {
      const { rates } = example().cabins[0];
      return Object.fromEntries(Object.keys(rates).map((name) => [name, { weekday, weekend: weekday }]));
    };
    const inPesos = changed({
      complex: { currency: "CLP" },
      cabin: { rates: rates(45_000), cleaningFee: 900.5 },
    });
    expect(readComplex(inPesos)).toEqual(err(["cabins[0].cleaningFee must be an amount like 85000."]));
    const inDinars = readComplex(changed({ complex: { currency: "KWD" }, cabin: { cleaningFee: 9.005 } }));
    expect(inDinars).toMatchObject({ value: { cabins: [{ cleaningFee: 9_005 }, {}, {}, {}] } });
  });

  it("takes every rule that owners ask their prices by", () => {
    const said = {
      ...{ fullPaymentDays: 7, fillGaps: true, rounding: { to: 100 } },
      stayRules: [{ name: "Sábados", seasons: ["Verano"], arriveOn: ["sunday", "saturday", "saturday"] }],
      discounts: [aDiscount({ percent: 12.5, lastArrival: "2027-03-01" })],
      fees: [{ name: "Leña", amount: 1.5, per: "person_night" }],
      taxes: [{ name: "IVA", percent: 21, included: true }],
    };
    expect(readComplex(changed({ complex: said }))).toMatchObject({
      value: {
        priceRules: {
          ...{
            depositAmount: null,
            fullPaymentDays: 7,
            fillGaps: true,
            rounding: { to: 100_00, mode: "nearest" },
          },
          stayRules: [
            { name: "Sábados", priority: 0, arriveOn: ["saturday", "sunday"], minimumNights: null },
          ],
          discounts: [
            { kind: "length", from: 7, basisPoints: 12_50, firstArrival: null, lastArrival: "2027-03-01" },
          ],
          fees: [{ name: "Leña", amount: 1_50, per: "person_night", of: "everyone" }],
          taxes: [{ name: "IVA", basisPoints: 21_00, on: "everything", included: true }],
        },
      },
    });
  });

  it("takes the example of the docs as it is", () => {
    expect(readComplex(example())).toMatchObject({ ok: true, value: { name: "Cabañas El Hornero" } });
  });

  it("fills in what an owner may leave out", () => {
    const { depositPercent, ownerMinutes, mode, ...rest } = example();
    expect([depositPercent, ownerMinutes, mode]).not.toContain(undefined);
    expect(readComplex(rest)).toMatchObject({
      value: { depositPercent: 30, ownerMinutes: 720, mode: "approval" },
    });
  });

  it("takes where it is, or that nobody says", () => {
    const { place, ...rest } = example();
    expect(readComplex(example())).toMatchObject({ value: { place } });
    expect(readComplex(rest)).toMatchObject({ value: { place: null } });
  });

  it("takes when the balance is due and what is left against damage, or that nobody says", () => {
    const asks = { balance: { dueDays: 7 }, damageDeposit: 50_000.5 };
    expect(readComplex(changed({ complex: asks, cabin: { damageDeposit: 0 } }))).toMatchObject({
      value: {
        balanceDueDays: 7,
        damageDeposit: 50_000_50,
        cabins: [{ damageDeposit: 0 }, { damageDeposit: null }, {}, {}],
      },
    });
    const { balance, damageDeposit, ...rest } = example();
    expect([balance, damageDeposit]).not.toContain(undefined);
    expect(readComplex(rest)).toMatchObject({ value: { balanceDueDays: null, damageDeposit: 0 } });
    expect(readComplex(changed({ complex: { balance: { dueDays: 0 } } }))).toEqual({
      ok: false,
      error: ["balance.dueDays must be 1 or more."],
    });
  });

  it("takes who the business is on its papers, or that nobody says", () => {
    const { billing, ...rest } = example();
    expect(readComplex(rest)).toMatchObject({ value: { billing: null } });
    expect(readComplex(example())).toMatchObject({
      value: { billing: { ...billing, taxId: { kind: "CUIT", number: billing.taxId }, logo: null } },
    });
  });

  it("takes what cabins have, and a file that says nothing of it", () => {
    const { amenities, rules, info, cabins, ...rest } = example();
    const bare = cabins.map(({ rooms, amenities, rules, ...cabin }: Record<string, unknown>) => cabin);
    expect(readComplex({ ...rest, cabins: bare })).toMatchObject({ ok: true });
    expect(readComplex(example())).toMatchObject({
      value: {
        details: {
          amenities: { tv: { has: true }, wifi: { has: true, note: amenities.wifi.note } },
          rules,
          info,
        },
        cabins: [{ details: { rooms: cabins[0].rooms, amenities: { pool: { has: false } } } }, {}, {}, {}],
      },
    });
  });

  it("takes where guests transfer to, however the number is spaced, or that nothing is paid so", () => {
    const { transfer, ...rest } = example();
    expect(readComplex(rest)).toMatchObject({ value: { transfer: null } });
    const spaced = { holder: "Ana", cbu: "02009005 10000012345671" };
    const bare = { bank: null, alias: null, pix: null, lines: null };
    expect(readComplex({ ...rest, transfer: spaced })).toMatchObject({
      value: { transfer: { ...bare, holder: "Ana", cbu: transfer.cbu } },
    });
    expect(readComplex({ ...rest, transfer: { holder: "Ana", pix: "ana@example.com" } })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    [
      { holder: "Ana", cbu: "0200900510000012345672" },
      "transfer.cbu must be the 22 digits of a CBU or CVU; a digit is wrong or missing.",
    ],
    [{ holder: "Ana", alias: "corto" }, "transfer.alias must be 6 to 20 letters, digits, points and dashes."],
    [
      { holder: "Ana" },
      "transfer must say an alias, a cbu, a pix key or lines: guests have to know where to.",
    ],
    [{ alias: "el.hornero" }, "transfer.holder is missing."],
  ])("says what is wrong with an account: %o", (transfer, sentence) => {
    expect(readComplex({ ...example(), transfer })).toEqual({ ok: false, error: [sentence] });
  });

  it("takes how to get into a cabin, or that nobody says", () => {
    const said = { instructions: { "es-AR": "a", "pt-BR": "b", en: "c" } };
    expect(readComplex(changed({ cabin: { arrival: said } }))).toMatchObject({
      value: { cabins: [{ arrival: { ...said, accessCode: null, wifi: null } }, {}, {}, {}] },
    });
    expect(readComplex(example())).toMatchObject({
      value: { cabins: [{ arrival: { accessCode: expect.any(String) } }, {}, { arrival: null }, {}] },
    });
  });

  const amounts = [
    { written: 85_000, centavos: 8_500_000 },
    { written: 0.07, centavos: 7 },
    { written: 1.1, centavos: 110 },
    { written: 19_999.99, centavos: 1_999_999 },
  ];
  it.each(amounts)("reads $written as exactly $centavos centavos", ({ written, centavos }) => {
    const read = readComplex(changed({ cabin: { cleaningFee: written } }));
    expect(read).toMatchObject({ value: { cabins: [{ cleaningFee: centavos }, {}, {}, {}] } });
  });

  const wrong = [
    {
      cabin: { cleaningFee: 10.005 },
      says: "cabins[0].cleaningFee must be an amount like 85000 or 85000.50.",
    },
    { cabin: { petFee: -1 }, says: "cabins[0].petFee must be an amount like 85000 or 85000.50." },
    { cabin: { petFee: 1e17 }, says: "cabins[0].petFee must be an amount like 85000 or 85000.50." },
    { cabin: { petFee: "10000" }, says: "cabins[0].petFee must be a number." },
    {
      cabin: { arrival: { instructions: { "es-AR": "a", "pt-BR": "b", en: "c" }, accessCode: "*1*" } },
      says: "cabins[0].arrival.accessCode must have one * at most, for two are read as bold.",
    },
    { cabin: { maxGuests: 1 }, says: "cabins[0].baseGuests must not be more than maxGuests." },
    { cabin: { slug: "La Grande" }, says: "cabins[0].slug must be small letters, digits and dashes." },
    { cabin: { slug: "molle" }, says: "cabins[2] has the slug molle, as another one has." },
    {
      cabin: { amenities: { jacuzzi: true } },
      says: "cabins[0].amenities does not know jacuzzi: is it misspelled?",
    },
    {
      cabin: { amenities: { wifi: "sí" } },
      says: 'cabins[0].amenities.wifi must be true, false, or { "has": true, "note": … } with the note in three languages.',
    },
    { cabin: { rooms: { beds: { double: 0 } } }, says: "cabins[0].rooms.beds.double must be 1 or more." },
    { complex: { rules: { noise: { "es-AR": "De 23 a 8." } } }, says: "rules.noise.pt-BR is missing." },
    { complex: { info: { wifi: {} } }, says: "info does not know wifi: is it misspelled?" },
    {
      cabin: { pictures: ["cabins/none.jpg"] },
      says: "cabins[0].pictures[0] must be the path of a file under assets/.",
    },
    {
      cabin: { pictures: ["../package.json"] },
      says: "cabins[0].pictures[0] must be the path of a file under assets/.",
    },
    { cabin: { descripcion: {} }, says: "cabins[0] does not know descripcion: is it misspelled?" },
    {
      season: { firstNight: "2027-02-30" },
      says: "seasons[0].firstNight must be a date that exists, like 2027-01-31.",
    },
    { season: { lastNight: "2025-01-01" }, says: "seasons[0].lastNight must not be before firstNight." },
    { season: { name: "Verano" }, says: "seasons[1] is called Verano, as another one is." },
    { complex: { name: undefined }, says: "name is missing." },
    { complex: { currency: "EURO" }, says: "currency must be the code of a currency, like ARS, BRL or USD." },
    {
      complex: { timeZone: "Mars/Base" },
      says: "timeZone must be a time zone like America/Argentina/Cordoba.",
    },
    { complex: { checkInTime: "3 pm" }, says: "checkInTime must be a time of day like 15:00." },
    {
      complex: { place: { address: "Ruta 5", latitude: -131.97, longitude: -64.55 } },
      says: "place.latitude must be -90 or more.",
    },
    { complex: { place: { address: "Ruta 5", latitude: -31.97 } }, says: "place.longitude is missing." },
    {
      complex: { billing: { ...example().billing, taxId: "30-71234567-2" } },
      says: "billing.taxId must be a CUIT like 30-71234567-1 or a CNPJ like 11.222.333/0001-81, to its last digit.",
    },
    {
      complex: { billing: { ...example().billing, logo: "../package.json" } },
      says: "billing.logo must be the path of a JPEG or PNG file under assets/.",
    },
    { complex: { billing: { legalName: "Ana" } }, says: "billing.taxId is missing." },
    { complex: { name: "a\u0000b" }, says: "The file has a \\u0000 in it, which nothing can show." },
    { cabin: { maxGuests: 3e9 }, says: "cabins[0].maxGuests must be 1000000 at most." },
    { season: { priority: -3e9 }, says: "seasons[0].priority must be -1000000 or more." },
    { complex: { ownerMinutes: 1e10 }, says: "ownerMinutes must be 1000000 at most." },
    {
      complex: { discounts: Array.from({ length: 201 }, (_, n) => aDiscount({ name: `${n}` })) },
      says: "discounts must be 200 at most.",
    },
    {
      complex: { fees: Array.from({ length: 21 }, (_, n) => ({ name: `${n}`, amount: 1, per: "stay" })) },
      says: "fees must be 20 at most.",
    },
    { complex: { depositPercent: 101 }, says: "depositPercent must be 100 at most." },
    {
      complex: { depositAmount: 50_000 },
      says: "depositAmount is one deposit too many: say depositPercent or depositAmount.",
    },
    {
      season: { minimumNights: 3, maximumNights: 2 },
      says: "seasons[0].maximumNights must not be less than minimumNights.",
    },
    {
      season: { minimumNights: 61 },
      says: "seasons[0].minimumNights must be 60 at most: nobody can book more nights.",
    },
    { season: { weekdays: [] }, says: "seasons[0].weekdays must name one weekday or more, or be left out." },
    {
      season: { weekdays: ["sabado"] },
      says: "seasons[0].weekdays[0] must be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday.",
    },
    { cabin: { petNightly: 0.001 }, says: "cabins[0].petNightly must be an amount like 85000 or 85000.50." },
    { complex: { fullPaymentDays: -1 }, says: "fullPaymentDays must not be negative." },
    { complex: { rounding: { to: 0 } }, says: "rounding.to must be more than 0." },
    {
      complex: { rounding: { to: 100, mode: "sideways" } },
      says: "rounding.mode must be one of up, down, nearest.",
    },
    {
      complex: { stayRules: [{ name: "Nada" }] },
      says: "stayRules[0] must ask something: minimumNights, maximumNights, arriveOn or daysAhead.",
    },
    {
      complex: { stayRules: [{ name: "Al revés", minimumNights: 5, maximumNights: 4 }] },
      says: "stayRules[0].maximumNights must not be less than minimumNights.",
    },
    {
      complex: { stayRules: [{ name: "Al revés", minimumNights: 5, fromDaysAhead: 9, toDaysAhead: 3 }] },
      says: "stayRules[0].toDaysAhead must not be less than fromDaysAhead.",
    },
    {
      complex: { stayRules: [{ name: "Otoño", seasons: ["Otoño"], minimumNights: 2 }] },
      says: "stayRules[0].seasons[0] is Otoño, a season that is not under seasons.",
    },
    {
      complex: {
        stayRules: [
          { name: "A", minimumNights: 2 },
          { name: "A", maximumNights: 9 },
        ],
      },
      says: "stayRules[1] is called A, as another one is.",
    },
    {
      complex: { discounts: [aDiscount({ percent: 101 })] },
      says: "discounts[0].percent must be a percentage like 10 or 12.5, of 100 at most.",
    },
    {
      complex: { discounts: [aDiscount({ percent: 0.001 })] },
      says: "discounts[0].percent must be a percentage like 10 or 12.5, of 100 at most.",
    },
    {
      complex: {
        discounts: [aDiscount({ percent: 60 }), aDiscount({ name: "Ya", kind: "last_minute", percent: 40 })],
      },
      says: "discounts may come to 100 % or more together: a stay for nothing cannot be booked.",
    },
    {
      complex: { discounts: [aDiscount({ kind: "sometimes" })] },
      says: "discounts[0].kind must be one of length, early_bird, last_minute.",
    },
    { complex: { discounts: [aDiscount({ from: 0 })] }, says: "discounts[0].from must be 1 or more." },
    {
      complex: { discounts: [aDiscount({ cabins: ["nido"] })] },
      says: "discounts[0].cabins[0] is nido, which is the slug of no cabin.",
    },
    {
      complex: { discounts: [aDiscount({ firstArrival: "2027-02-01", lastArrival: "2027-01-01" })] },
      says: "discounts[0].lastArrival must not be before firstArrival.",
    },
    {
      complex: { fees: [{ name: "Leña", amount: 0, per: "night" }] },
      says: "fees[0].amount must be more than 0.",
    },
    {
      complex: { fees: [{ name: "*Leña*", amount: 1, per: "night" }] },
      says: "fees[0].name must be one line without a *.",
    },
    { complex: { taxes: [{ name: "IVA", percent: 21 }] }, says: "taxes[0].included is missing." },
  ];
  it.each(wrong)("says: $says", ({ says, ...change }) => {
    expect(readComplex(changed(change))).toMatchObject({ ok: false, error: expect.arrayContaining([says]) });
  });

  it("wants a rate of every cabin for every season, and for no other", () => {
    const { "Temporada baja": low, ...rates } = example().cabins[0].rates;
    expect(readComplex(changed({ cabin: { rates: { ...rates, Otoño: low } } }))).toEqual({
      ok: false,
      error: [
        "cabins[0].rates.Temporada baja is missing: a cabin has a rate for every season.",
        "cabins[0].rates.Otoño is the rate of a season that is not under seasons.",
      ],
    });
  });
});
