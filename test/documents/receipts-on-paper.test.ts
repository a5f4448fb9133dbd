import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import type { IssuedReceipt } from "../../src/documents/issue-receipt.ts";
import { printable } from "../../src/documents/paper/letters.ts";
import { printReceipt } from "../../src/documents/print-receipt.ts";
import type { ReceiptFacts } from "../../src/documents/tables/receipts.ts";
import { stay } from "../support/builders/booking.ts";
import { readPdf } from "./reading.ts";
import { ASSETS, billing, speaks } from "./rig.ts";

function aReceipt(facts: Partial<ReceiptFacts> = {}): IssuedReceipt {
  return {
    paymentId: "1",
    number: 123,
    issuedAt: new Date("2026-11-03T15:00:00Z"),
    since: { returned: centavos(0), takenBack: centavos(0) },
    facts: {
      ...{ complexName: "El Hornero", timeZone: "America/Argentina/Cordoba", billing },
      ...{ guestName: "María José Ação", code: "K7Q2MX", cabinName: "Quebracho" },
      ...{ stay: stay("2027-01-05", "2027-01-08"), amount: centavos(118_500_50), currency: "ARS" },
      ...{ method: "mercadopago", reference: "1234567890", paidAt: "2026-11-03T02:30:00.000Z" },
      ...facts,
    },
  };
}

describe("a receipt on paper", () => {
  it.each([
    [
      "es-AR",
      "Recibimos de",
      "$ 118.500,50",
      "2 nov 2026",
      "5 ene 2027 – 8 ene 2027 · 3 noches",
      "no válido",
    ],
    [
      "pt-BR",
      "Recebemos de",
      "ARS 118.500,50",
      "2 nov 2026",
      "5 jan 2027 – 8 jan 2027 · 3 noites",
      "sem valor",
    ],
    [
      "en",
      "Received from",
      "ARS 118,500.50",
      "2 Nov 2026",
      "5 Jan 2027 – 8 Jan 2027 · 3 nights",
      "not a tax",
    ],
  ] as const)(
    "says in %s who paid what, when and for which stay, and that it is no invoice",
    async (locale, ...said) => {
      const { text, pages, info } = await readPdf(await printReceipt(aReceipt(), speaks(locale), ASSETS));
      for (const words of [...said, "000123", "María José Ação", "K7Q2MX", "Quebracho", "Mercado Pago"])
        expect(text).toContain(words);
      for (const words of [billing.legalName, "CUIT 30-71234567-1", billing.address, billing.phone])
        expect(text).toContain(words);
      expect(pages).toBe(1);
      expect(info).toMatchObject({ Creator: "Hornero" });
    },
  );

  it("is the same whenever it is printed", async () => {
    const printed = () => printReceipt(aReceipt(), speaks("es-AR"), ASSETS);
    expect((await printed()).equals(await printed())).toBe(true);
  });

  it("spells names in other letters, and is whole without the house's data and with a logo", async () => {
    const guestName = `Иван 北京 🌸 ${"Ñ".repeat(500)}`;
    const bare = await readPdf(
      await printReceipt(aReceipt({ guestName, billing: null }), speaks("en"), ASSETS),
    );
    expect(bare.text).toMatch(/Ivan BeiJ ?ing Ñ+/);
    expect(bare.pages).toBe(1);
    const logo = { ...billing, logo: "cabins/quebracho-1.jpg" };
    const printed = await printReceipt(aReceipt({ billing: logo, currency: "CLP" }), speaks("es-AR"), ASSETS);
    expect(printed.includes("/DCTDecode")).toBe(true);
    const noPicture = { ...billing, logo: "hornero.svg" };
    expect(
      (await printReceipt(aReceipt({ billing: noPicture }), speaks("en"), ASSETS)).length,
    ).toBeGreaterThan(0);
    expect((await readPdf(printed)).text).toMatch(/CLP 11.850.050(?!,)/);
  });

  it.each([
    ["Ana 🎉", "Ana"],
    ["👩‍👩‍👧‍👦🎉", "*"],
    ["محمد عبد الله", "mhmd `bd llh"],
    ["Ana ا", "Ana ?"],
    ["Ana\n\nla suma de\t$ 9", "Ana la suma de $ 9"],
    ["João D’Ávila Çağla", "João D’Ávila Çagla"],
  ])("writes %s as %s", (name, written) => {
    expect(printable(name)).toBe(written);
  });

  it("shows nothing but what its letters have, whatever anybody is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (name) => {
        expect(printable(name)).toMatch(/^[\n -~\u00a0-ÿ€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/);
      }),
      { numRuns: 30 },
    );
  });
});
