import { describe, expect, it } from "vitest";
import { readComplex } from "../../src/cli/complex/complex-file.ts";
import { aDiscount, changed, example } from "./changed-example.ts";

describe("a complex that is not as it should be", () => {
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
