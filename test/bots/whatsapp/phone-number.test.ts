import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { e164 } from "../../../src/bots/whatsapp/phone-number.ts";

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const grouped = (number: string) => `${number.slice(0, -4)} ${number.slice(-4)}`;

describe("a phone number, however it is written", () => {
  it.each([
    ["5493515550001", undefined, "+5493515550001"],
    ["+54 9 351 555-0001", undefined, "+5493515550001"],
    ["+54 351 15 555 0001", undefined, "+5493515550001"],
    ["+54 9 351 15 555 0001", undefined, "+5493515550001"],
    ["0351 15-555-0001", "AR", "+5493515550001"],
    ["5493515550001", "AR", "+5493515550001"],
    ["011 15 5555-0001", "AR", "+5491155550001"],
    ["5215512345678", undefined, "+525512345678"],
    ["+52 1 55 1234 5678", undefined, "+525512345678"],
    ["044 55 1234 5678", "MX", "+525512345678"],
    ["551187654321", undefined, "+5511987654321"],
    ["(11) 98765-4321", "BR", "+5511987654321"],
    ["12025550123", undefined, "+12025550123"],
    ["598 99 123 456", "AR", "+59899123456"],
  ] as const)("%s (%s) is %s", (written, country, number) => expect(e164(written, country)).toBe(number));

  it.each([
    ["351 555 0001", "AR", "+543515550001"],
    ["555132654321", undefined, "+555132654321"],
  ] as const)("%s may be a landline, and stays %s", (written, country, number) =>
    expect(e164(written, country)).toBe(number),
  );

  it.each([
    ["", "AR"],
    ["hola", "AR"],
    ["123", "AR"],
    ["15 555 0001", "AR"],
    ["555 0001", undefined],
    ["123456@lid", undefined],
    ["1234567890123456789", undefined],
  ] as const)("%j (%s) is none", (written, country) => expect(e164(written, country)).toBeUndefined());
});

describe("one person's number", () => {
  /** Subscribers' numbers begin with 4, 5 or 6. */
  const from4to6 = (number: string) => `${4 + (Number(number[0]) % 3)}${number.slice(1)}`;
  const argentine = fc
    .constantFrom(["11", 8], ["351", 7], ["223", 7], ["261", 7], ["3541", 6], ["2901", 6])
    .chain(([area, length]) => fc.tuple(fc.constant(area), digits(Number(length)).map(from4to6)));

  it("is one in Argentina, with a 9, with a 15 and as a WhatsApp id", () => {
    const property = fc.property(argentine, ([area, number]) => {
      const forms = [
        `549${area}${number}`,
        `+54 9 ${area} ${grouped(number)}`,
        `+54 ${area} 15 ${grouped(number)}`,
      ];
      const atHome = [`0${area} 15-${grouped(number)}`, `(${area}) 15 ${number}`].map((typed) =>
        e164(typed, "AR"),
      );
      expect(new Set([...forms.map((form) => e164(form)), ...atHome])).toEqual(
        new Set([`+549${area}${number}`]),
      );
    });
    fc.assert(property);
  });

  it("is one in Mexico, with and without the 1", () => {
    const property = fc.property(fc.constantFrom("55", "81", "33"), digits(8), (area, number) => {
      const forms = [`521${area}${number}`, `52${area}${number}`, `+52 1 ${area} ${grouped(number)}`];
      expect(new Set(forms.map((form) => e164(form)))).toEqual(new Set([`+52${area}${number}`]));
    });
    fc.assert(property);
  });

  it("is one in Brazil, with and without the ninth digit", () => {
    const mobile = digits(8).map((number) => `${6 + (Number(number[0]) % 4)}${number.slice(1)}`);
    const property = fc.property(fc.constantFrom("11", "21", "51", "71"), mobile, (area, number) => {
      const forms = [`55${area}${number}`, `55${area}9${number}`, `+55 (${area}) 9${grouped(number)}`];
      expect(new Set(forms.map((form) => e164(form)))).toEqual(new Set([`+55${area}9${number}`]));
    });
    fc.assert(property);
  });

  it("is read from itself as it is, whatever was written", () => {
    const code = fc.constantFrom("54", "549", "52", "521", "55", "1", "598", "34", "");
    const property = fc.property(code, digits(12), fc.nat(12), (country, rest, length) => {
      const number = e164(country + rest.slice(0, length));
      if (number !== undefined) expect([e164(number), e164(number, "AR")]).toEqual([number, number]);
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
