import { describe, expect, it } from "vitest";
import { holidaysIn } from "../../../src/bots/texts/understanding/breaks.ts";
import { couponSaid, speaksOfCoupon } from "../../../src/bots/texts/understanding/coupon.ts";
import { hearCouponTerms, NO_TERMS } from "../../../src/bots/texts/understanding/coupon-terms.ts";
import { date } from "../../support/builders/booking.ts";

const context = {
  today: date("2026-11-26"),
  locale: "es-AR",
  holidays: holidaysIn("AR"),
  cabins: ["Quebracho", "Molle Alto"],
} as const;

describe("a coupon in a sentence", () => {
  it.each([
    ["tengo un cupón VERANO10", "VERANO10"],
    ["cupon: verano10", "VERANO10"],
    ["Tenho um cupom de desconto “VERÃO-10”", "VERAO-10"],
    ["I have a coupon code SUMMER", "SUMMER"],
    ["mi código de descuento es HOLA24, gracias", "HOLA24"],
    ["tengo un cupón", undefined],
    ["tengo un cupón de descuento del 10%", undefined],
  ])("“%s” names %s", (said, code) => {
    expect(speaksOfCoupon(said)).toBe(true);
    expect(couponSaid(said)).toBe(code);
  });

  it("is not in every sentence", () => {
    expect(speaksOfCoupon("¿hay descuento por pago en efectivo?")).toBe(false);
    expect(couponSaid("VERANO10")).toBeUndefined();
  });
});

describe("what limits a coupon, as its owner writes it", () => {
  const nights = { firstNight: date("2026-12-01"), lastNight: date("2027-02-28") };
  it.each([
    ["del 1/12 al 28/2", nights],
    ["from 1 December to 28 February", nights],
    ["hasta el 30/11", { lastDay: date("2026-11-30") }],
    ["se puede usar hasta el 30/11", { lastDay: date("2026-11-30") }],
    ["hasta el 30/11/2025", { lastDay: date("2025-11-30") }],
    ["até 30/11", { lastDay: date("2026-11-30") }],
    ["until 30/11", { lastDay: date("2026-11-30") }],
    ["50 usos", { maxUses: 50 }],
    ["1 uso", { maxUses: 1 }],
    ["una vez por persona", { oncePerGuest: true }],
    ["1 uso por persona", { oncePerGuest: true }],
    ["once per person", { oncePerGuest: true }],
    ["mínimo 3 noches", { minimumNights: 3 }],
    ["sólo Quebracho y Molle Alto", { cabins: ["Quebracho", "Molle Alto"] }],
    ["quebracho, molle alto", { cabins: ["Quebracho", "Molle Alto"] }],
    ["del 1/12 al 28/2\n3 noches\n50 usos", { ...nights, minimumNights: 3, maxUses: 50 }],
  ])("“%s”", (said, terms) => {
    expect(hearCouponTerms(said, context)).toEqual({ ok: true, value: { ...NO_TERMS, ...terms } });
  });

  it.each([
    ["50 usos, los martes", "los martes"],
    ["30/11", "30/11"],
    ["0 usos", "0 usos"],
    ["sólo Algarrobo", "sólo Algarrobo"],
  ])("“%s” is not understood for its “%s”", (said, unclear) => {
    expect(hearCouponTerms(said, context)).toEqual({ ok: false, error: unclear });
  });
});
