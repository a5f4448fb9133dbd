import { describe, expect, it } from "vitest";
import { hearAmount, hearPrice, hearWorth } from "../../../src/bots/texts/understanding/amount.ts";
import { currency } from "../../support/builders/booking.ts";

const pesos = currency("ARS");

describe("an amount as people write it", () => {
  it.each([
    ["150000", 150_000_00],
    ["$150.000", 150_000_00],
    ["$ 150.000,50", 150_000_50],
    ["150,000.5", 150_000_50],
    ["1.234.567", 1_234_567_00],
    ["15 mil", 15_000_00],
    ["15k", 15_000_00],
    ["ARS 15000", 15_000_00],
    ["15000 pesos", 15_000_00],
    ["0", 0],
    ["12.50", 12_50],
    ["$ 120.000.-", 120_000_00],
    ["AR$ 1.500", 1_500_00],
    ["100 USD", undefined], // whoever takes dollars does not note as many pesos
    ["US$ 100", undefined],
    ["R$ 100", undefined],
    ["100 dollars", undefined],
    ["12.345,678", undefined],
    ["120000.505", undefined],
    ["0.001", undefined],
    ["1.5.0", undefined],
    ["-15000", undefined],
    ["mil", undefined],
    ["", undefined],
    ["9".repeat(40), undefined],
    ["10.000.000.000", 10_000_000_000_00],
    ["10.000.000.000,01", undefined], // of a few more, the sum would be none that can be counted
  ])("“%s” is %s centavos", (said, amount) => {
    expect(hearAmount(said, pesos)).toBe(amount);
  });

  it.each([
    ["US$ 1,500", "USD", 1_500_00],
    ["R$ 1.500,50", "BRL", 1_500_50],
    ["1500 reais", "BRL", 1_500_00],
    ["100 dollars", "USD", 100_00],
    ["UYU 1500", "UYU", 1_500_00],
    ["1500 pesos", "BRL", undefined],
  ])("“%s” in %s is %s", (said, of, amount) => {
    expect(hearAmount(said, currency(of))).toBe(amount);
  });

  it("has no cents where its currency has none", () => {
    expect(hearAmount("15.000", currency("CLP"))).toBe(15_000);
    expect(hearAmount("15,5", currency("CLP"))).toBeUndefined();
  });
});

describe("a price as an owner writes it", () => {
  it.each([
    ["150.000", { kind: "total", total: 150_000_00 }],
    ["-10%", { kind: "share", basisPoints: -1000 }],
    ["+ 12,5 %", { kind: "share", basisPoints: 1250 }],
    ["−5000", { kind: "difference", amount: -5_000_00 }],
    ["+5 mil", { kind: "difference", amount: 5_000_00 }],
    ["10%", undefined],
    ["barato", undefined],
  ])("“%s”", (said, wished) => {
    expect(hearPrice(said, pesos)).toEqual(wished);
  });
});

describe("what a coupon takes off", () => {
  it.each([
    ["10%", { percent: 10 }],
    ["-10 %", { percent: 10 }],
    ["100%", { percent: 100 }],
    ["15000", { amount: 15_000_00 }],
    ["0%", undefined],
    ["101%", undefined],
    ["10,5%", undefined],
    ["0", undefined],
  ])("“%s”", (said, worth) => {
    expect(hearWorth(said, pesos)).toEqual(worth);
  });
});
