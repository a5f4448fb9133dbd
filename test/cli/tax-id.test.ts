import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taxIdOf } from "../../src/cli/complex/tax-id.ts";

describe("a tax id", () => {
  it.each([
    ["30-71234567-1", { kind: "CUIT", number: "30-71234567-1" }],
    ["30712345671", { kind: "CUIT", number: "30-71234567-1" }],
    [" 20 12345678 6 ", { kind: "CUIT", number: "20-12345678-6" }],
    ["11.222.333/0001-81", { kind: "CNPJ", number: "11.222.333/0001-81" }],
    ["11222333000181", { kind: "CNPJ", number: "11.222.333/0001-81" }],
    ["12.abc.345/01de-35", { kind: "CNPJ", number: "12.ABC.345/01DE-35" }], // the tax office's own example
  ])("%s is read as it is written", (text, known) => {
    expect(taxIdOf(text)).toEqual(known);
  });

  it.each([
    "30-71234567-2",
    "11.222.333/0001-82",
    "12.ABC.345/01DE-36",
    "00000000000000",
    "30-7123456-1",
    "",
    "consumidor final",
  ])("%s is none", (text) => {
    expect(taxIdOf(text)).toBeUndefined();
  });

  it("with any one digit mistyped is none", () => {
    const known = fc.constantFrom("30712345671", "11222333000181");
    fc.assert(
      fc.property(known, fc.nat(13), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const place = at % digits.length;
        const wrong = (Number(digits[place]) + by) % 10;
        const mistyped = `${digits.slice(0, place)}${wrong}${digits.slice(place + 1)}`;
        expect(taxIdOf(mistyped)).toBeUndefined();
      }),
    );
  });
});
