import { describe, expect, it } from "vitest";
import { readComplex } from "../../src/cli/complex/complex-file.ts";
import { err } from "../../src/shared/result.ts";
import { aDiscount, changed, example } from "./changed-example.ts";

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
});
