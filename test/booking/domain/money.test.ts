import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  centavos,
  currencyOf,
  fromDecimal,
  minorDigits,
  minus,
  percentRoundedUp,
  plus,
  portion,
  sum,
  times,
  toDecimal,
} from "../../../src/booking/domain/money.ts";

const MAX_PRICE = 1_000_000_000_00; // a thousand million pesos

const anyAmount = fc.integer({ min: 0, max: MAX_PRICE }).map(centavos);
const anyPercent = fc.integer({ min: 0, max: 100 });

describe("money", () => {
  it.each([-1, 0.5, Number.NaN, 2 ** 53])("is never %d centavos", (amount) => {
    expect(() => centavos(amount)).toThrow(RangeError);
  });

  it("cannot be taken from less", () => {
    expect(() => minus(centavos(1), centavos(2))).toThrow(RangeError);
  });

  it("adds up the same in any order", () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 20 }), (amounts) => {
        expect(sum(amounts)).toBe(sum(amounts.toReversed()));
      }),
    );
  });

  it("comes back whole when a part is taken away and added again", () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (one, other) => {
        expect(minus(plus(one, other), other)).toBe(one);
      }),
    );
  });

  it.each([
    { amount: 100_00, percent: 30, part: 30_00 },
    { amount: 1, percent: 30, part: 1 },
    { amount: 33_33, percent: 50, part: 16_67 },
    { amount: 99_99, percent: 1, part: 1_00 },
    { amount: 123_45, percent: 100, part: 123_45 },
    { amount: 90_000_000_000_001, percent: 1, part: 900_000_000_001 },
  ])("$percent % of $amount is $part centavos, rounded up", ({ amount, percent, part }) => {
    expect(percentRoundedUp(centavos(amount), percent)).toBe(part);
  });

  it("gives a percentage that is never too little and less than a centavo too much", () => {
    fc.assert(
      fc.property(anyAmount, anyPercent, (amount, percent) => {
        const excess = times(percentRoundedUp(amount, percent), 100) - times(amount, percent);
        expect(excess).toBeGreaterThanOrEqual(0);
        expect(excess).toBeLessThan(100);
      }),
    );
  });

  it.each([
    { parts: 1, outOf: 3, rounding: "down", part: 33 },
    { parts: 1, outOf: 3, rounding: "up", part: 34 },
    { parts: 2, outOf: 3, rounding: "nearest", part: 67 },
    { parts: 5, outOf: 1000, rounding: "nearest", part: 1 },
    { parts: 0, outOf: 7, rounding: "up", part: 0 },
  ] as const)(
    "has $part as $parts of $outOf parts of 100, rounded $rounding",
    ({ parts, outOf, rounding, part }) => {
      expect(portion(centavos(100), parts, outOf, rounding)).toBe(part);
    },
  );
});

describe("a currency", () => {
  it.each([
    { code: "ARS", amount: 1_234_56, written: "1234.56" },
    { code: "CLP", amount: 123_456, written: "123456" },
    { code: "KWD", amount: 1_234_567, written: "1234.567" },
    { code: "BRL", amount: 5, written: "0.05" },
    { code: "USD", amount: 0, written: "0.00" },
  ])("$code writes $amount as $written", ({ code, amount, written }) => {
    expect(toDecimal(centavos(amount), code)).toBe(written);
    expect(fromDecimal(written, code)).toBe(amount);
  });

  it.each(["", "-1", "1,5", "1e3", "0x10", " 1", "10.005", "99999999999999999"])(
    "has no amount “%s”",
    (text) => {
      expect(fromDecimal(text, "ARS")).toBeUndefined();
    },
  );

  it.each(["", "ars", "XYZ", "PESOS", "constructor"])("is not called “%s”", (text) => {
    expect(currencyOf(text)).toBeUndefined();
  });

  it("reads what it wrote", () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom("ARS", "CLP", "KWD"), (amount, code) => {
        expect(fromDecimal(toDecimal(amount, code), code)).toBe(amount);
        expect(toDecimal(amount, code)).toMatch(minorDigits(code) === 0 ? /^\d+$/ : /^\d+\.\d+$/);
      }),
    );
  });
});
