import { describe, expect, it } from "vitest";
import type { Cancelled, Confirmed } from "../../src/booking/domain/booking.ts";
import { centavos, signed } from "../../src/booking/domain/money.ts";
import type { QuoteLine } from "../../src/booking/domain/prices/quote-line.ts";
import { statementText } from "../../src/bots/flows/papers.ts";
import { printStatement, type Statement } from "../../src/documents/print-statement.ts";
import { stay } from "../support/builders/booking.ts";
import { aHold } from "../support/builders/holds.ts";
import { readPdf } from "./reading.ts";
import { ASSETS, billing, speaks } from "./rig.ts";

const LINES: readonly QuoteLine[] = [
  { kind: "nights", label: "Verano", quantity: 2, unit: signed(85_000_00), amount: signed(170_000_00) },
  {
    ...{ kind: "nights", weekend: true, label: "Verano", quantity: 1 },
    ...{ unit: signed(95_000_00), amount: signed(95_000_00) },
  },
  {
    ...{ kind: "coupon", label: "AMIGOS", basisPoints: 5_00, quantity: 1 },
    ...{ unit: signed(-13_250_00), amount: signed(-13_250_00) },
  },
  { kind: "coupon", label: "BIENVENIDA", quantity: 1, unit: signed(-250_00), amount: signed(-250_00) },
  {
    ...{ kind: "tax", label: "Tasa", basisPoints: 20, quantity: 1 },
    ...{ unit: signed(500_00), amount: signed(500_00) },
  },
];

const aStay = (lines: readonly QuoteLine[]): Confirmed => ({
  ...aHold(),
  ...{ state: "confirmed", deadline: null, ended: null },
  stay: stay("2027-01-05", "2027-01-08"),
  quote: { ...aHold().quote, nights: 3, lines, total: centavos(252_000_00) },
});

function aStatement(changes: Partial<Statement> = {}, lines = LINES): Statement {
  const entry = { currency: "ARS", reference: "1", method: "mercadopago", category: null } as const;
  return {
    booking: aStay(lines),
    complex: { name: "El Hornero", billing },
    receipts: new Map([["p", 7]]),
    at: new Date("2026-11-26T12:00:00Z"),
    account: {
      ...{ total: signed(252_000_00), received: signed(75_600_00), returned: signed(600_00) },
      ...{ takenBack: signed(0), onItsWay: signed(0), inDispute: signed(0), held: signed(0) },
      due: signed(177_000_00),
    },
    movements: [
      {
        ...entry,
        paymentId: "p",
        kind: "payment",
        amount: centavos(75_600_00),
        at: new Date("2026-11-03T12:00:00Z"),
      },
      {
        ...entry,
        paymentId: "p",
        kind: "refund",
        amount: centavos(600_00),
        at: new Date("2026-11-04T12:00:00Z"),
      },
    ],
    ...changes,
  };
}

describe("a statement on paper", () => {
  it("lists what the stay is made of, what came and went, and what is left to pay", async () => {
    const { text, pages } = await readPdf(await printStatement(aStatement(), speaks("es-AR"), ASSETS));
    for (const words of [
      "Noches · Verano",
      "Noches de fin de semana · Verano",
      "– $ 13.250,00",
      "Cupón AMIGOS (5 %)",
      "Cupón BIENVENIDA",
      "Tasa (0,2 %)",
    ])
      expect(text).toContain(words);
    for (const words of [
      "Pago",
      "000007",
      "$ 75.600,00",
      "Devolución",
      "– $ 600,00",
      "Saldo a pagar",
      "$ 177.000,00",
    ])
      expect(text).toContain(words);
    expect(text).toContain("Página 1 de 1");
    expect(pages).toBe(1);
  });

  it("keeps what is held against damage, and what is claimed and undecided, out of the sum", async () => {
    const { account, movements } = aStatement();
    const [entry] = movements;
    if (entry === undefined) throw new Error("There are no movements.");
    const left = { ...entry, paymentId: null, kind: "damage_deposit", method: "card" } as const;
    const beside = { ...account, held: signed(50_000_00), inDispute: signed(75_600_00) };
    const told = aStatement({ account: beside, movements: [...movements, left] });
    const { text } = await readPdf(await printStatement(told, speaks("en"), ASSETS));
    expect(text).toMatch(/Damage deposit \(no part of the price\).*Damage deposit\s+Card \(held\)/s);
    expect(text).toMatch(
      /in dispute, undecided\s+ARS 75,600.00\s+Damage deposit held, apart\s+ARS 50,000.00/,
    );
    expect(text).toMatch(/Balance due\s+ARS 177,000.00/);
  });

  it("goes on to further pages, says its columns again there, and says where nothing was paid", async () => {
    const lines = Array.from(
      { length: 60 },
      (_line, index): QuoteLine => ({
        ...{ kind: "fee", label: `Cargo ${index} ${"muy ".repeat(index % 9)}`, quantity: 1 },
        ...{ unit: signed(100), amount: signed(100) },
      }),
    );
    const { text, pages } = await readPdf(
      await printStatement(aStatement({ movements: [] }, lines), speaks("es-AR"), ASSETS),
    );
    expect(pages).toBeGreaterThan(1);
    expect(text.match(/Concepto/g)).toHaveLength(pages);
    expect(text).toContain(`Página ${pages} de ${pages}`);
    for (const index of lines.keys()) expect(text).toContain(`Cargo ${index} `);
    expect(text).toContain("Todavía no hay pagos.");
  });

  it("says which taxes the prices contain, however long their names are", async () => {
    const booking = aStay(LINES);
    const name = `IVA ${"de la provincia y del municipio ".repeat(6)}juntos`;
    const taxesIncluded = [{ name, basisPoints: 2_100, amount: centavos(40_950_00) }];
    const told = aStatement({ booking: { ...booking, quote: { ...booking.quote, taxesIncluded } } });
    const { text } = await readPdf(await printStatement(told, speaks("es-AR"), ASSETS));
    expect(text.replace(/\s+/g, " ")).toContain(`Incluye ${name} (21 %): $ 40.950,00`);
  });

  it("asks nothing for a stay that came to nothing, and says what is kept and what goes back", async () => {
    const { account } = aStatement();
    const ended: Cancelled = {
      ...aStay(LINES),
      ...{ state: "cancelled", ended: { by: "guest", reason: null, at: "2026-11-25T12:00:00Z" } },
    };
    const after = {
      ...account,
      total: signed(70_000_00),
      onItsWay: signed(5_000_00),
      due: signed(0),
    };
    const { text } = await readPdf(
      await printStatement(aStatement({ booking: ended, account: after }), speaks("pt-BR"), ASSETS),
    );
    for (const words of ["Cancelada", "não são mais cobrados", "A devolver", "ARS 5.000,00", "ARS 70.000,00"])
      expect(text).toContain(words);
    expect(text).not.toContain("Diárias");
  });

  it("calls no account settled, in the chat either, while money is still to go back", () => {
    const { account } = aStatement();
    const said = (onItsWay: number) =>
      statementText({ ...account, due: signed(0), onItsWay: signed(onItsWay) }, aStay(LINES), speaks("en"));
    expect(said(0)).toMatch(/The account is settled\.$/);
    expect(said(5_000_00)).not.toContain("settled");
    expect(said(5_000_00)).toMatch(/Still to be refunded: ARS.5,000$/);
  });
});
