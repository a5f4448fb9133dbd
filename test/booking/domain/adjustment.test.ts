import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centavos, signed, signedSum } from "../../../src/booking/domain/money.ts";
import {
  adjustmentIn,
  wishedTotal,
  withAdjustment,
  withTotal,
} from "../../../src/booking/domain/prices/adjustment.ts";
import { quoteStay } from "../../../src/booking/domain/prices/quote.ts";
import { aParty, aTariff, date, stay } from "../../support/builders/booking.ts";
import { granted } from "../desk.ts";
import { priced } from "./by-hand/worked.ts";

/** Two weekdays at 100.00, a deposit of 30 %. */
const twoNights = granted(
  quoteStay(stay("2026-01-12", "2026-01-14"), aParty(), aTariff(), { today: date("2026-01-05") }),
);

describe("the price an owner says", () => {
  it.each([
    { said: "150.00", wished: { kind: "total", total: centavos(150_00) }, total: 150_00 },
    { said: "50.00 less", wished: { kind: "difference", amount: signed(-50_00) }, total: 150_00 },
    { said: "5.00 more", wished: { kind: "difference", amount: signed(5_00) }, total: 205_00 },
    { said: "10 % less", wished: { kind: "share", basisPoints: -1000 }, total: 180_00 },
    { said: "12.5 % more", wished: { kind: "share", basisPoints: 1250 }, total: 225_00 },
    { said: "all of it less", wished: { kind: "share", basisPoints: -10_000 }, total: 0 },
    {
      said: "more than anybody asks",
      wished: { kind: "difference", amount: signed(1_000_000_000_000) },
      total: undefined,
    },
    { said: "less than nothing", wished: { kind: "difference", amount: signed(-200_01) }, total: undefined },
    { said: "101 % less", wished: { kind: "share", basisPoints: -10_100 }, total: undefined },
  ] as const)("$said of 200.00 is $total centavos", ({ wished, total }) => {
    expect(wishedTotal(twoNights.total, wished)).toBe(total);
  });

  it("stands on a line of its own that says why, and the deposit follows", () => {
    expect(withTotal(twoNights, centavos(150_00), "Es lo que acordamos")).toMatchObject({
      lines: [...twoNights.lines, { kind: "adjustment", label: "Es lo que acordamos", amount: -50_00 }],
      ...{ total: 150_00, deposit: 45_00, balance: 105_00, nightly: 75_00 },
    });
  });

  it.each([
    { agreed: 187_00, deposit: 60_00, why: "30 % is 56.10, up to tens" },
    { agreed: 45_00, deposit: 20_00, why: "30 % is 13.50, up to tens" },
    { agreed: 7_00, deposit: 7_00, why: "never more than the price" },
  ])("of $agreed has its deposit rounded as the house rounds: $deposit, for $why", ({ agreed, deposit }) => {
    const rounding = { to: centavos(10_00), mode: "nearest" } as const;
    const inTens = granted(priced({ rules: { rounding } }));
    expect(withTotal(inTens, centavos(agreed), "Amigos")).toMatchObject({ total: agreed, deposit });
  });

  it("is paid at once where the arrival is near, as any price is", () => {
    const near = granted(priced({ on: "2026-01-04", rules: { fullPaymentDays: 7 } }));
    expect(withTotal(near, centavos(150_00), "Amigos")).toMatchObject({ deposit: 150_00, balance: 0 });
  });

  it("takes the place of the one before, and is gone with the tariff's own price", () => {
    const once = withTotal(twoNights, centavos(150_00), "Una vez");
    const twice = withTotal(once, centavos(170_00), "Otra vez");
    expect(adjustmentIn(twice)).toEqual({ amount: -30_00, reason: "Otra vez" });
    expect(withTotal(twice, centavos(200_00), "Como era")).toEqual(twoNights);
  });

  it("never takes off more than there is", () => {
    const cheap = withAdjustment(twoNights, { amount: signed(-500_00), reason: "Regalo" });
    expect(cheap).toMatchObject({ total: 0, deposit: 0, balance: 0 });
  });

  it("is always the sum of the lines, and deposit and balance are always the price", () => {
    const anyTotal = fc.integer({ min: 0, max: 1_000_000_00 }).map(centavos);
    const property = fc.property(fc.array(anyTotal, { minLength: 1, maxLength: 4 }), (totals) => {
      const quote = totals.reduce((before, total) => withTotal(before, total, "Así"), twoNights);
      expect(quote.total).toBe(totals.at(-1));
      expect(signedSum(quote.lines.map(({ amount }) => amount))).toBe(quote.total);
      expect(quote.deposit + quote.balance).toBe(quote.total);
      expect(quote.deposit).toBeLessThanOrEqual(quote.total);
    });
    fc.assert(property, { numRuns: 100 });
  });
});
