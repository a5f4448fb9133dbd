import { describe, expect, it } from "vitest";
import { understandPaper } from "../../../src/bots/texts/understanding/papers.ts";
import { asksForAccounts, pastMonth } from "../../../src/bots/texts/understanding/past-month.ts";
import { date } from "../../support/builders/booking.ts";

describe("who asks for a paper", () => {
  it.each([
    ["mandame el recibo", "receipt"],
    ["Hola! me podés mandar el recibo de la seña por favor?", "receipt"],
    ["necesito el comprobante de pago", "receipt"],
    ["quiero el recibo de la reserva K7Q2MX", "receipt K7Q2MX"],
    ["recibo", "receipt"],
    ["me manda o recibo do pagamento, por favor", "receipt"],
    ["preciso do recibo da reserva K7Q2MX", "receipt K7Q2MX"],
    ["Can I have the receipt, please?", "receipt"],
    ["send me my receipt for the deposit", "receipt"],
    ["preciso do comprovante de pagamento", "receipt"],
    ["quiero el resumen de cuenta", "statement"],
    ["quiero el resumen de mi reserva", "statement"],
    ["¿cuánto pagué?", "statement"],
    ["me pasás el estado de cuenta de mi reserva?", "statement"],
    ["quero o extrato da conta", "statement"],
    ["I would like the account statement", "statement"],
  ])("is understood: %s", (words, paper) => {
    expect(understandPaper(words)).toBe(paper);
  });

  it.each([
    "te mando el comprobante",
    "ahí va el comprobante de la transferencia",
    "no me llegó el recibo del gas",
    "ya recibí la cabaña",
    "comprobante",
    "segue o comprovante",
    "here is the receipt of my transfer",
    "cuánto cuesta",
    "recibo a mi familia en la cabaña",
  ])("and not taken for one who tells of something else: %s", (words) => {
    expect(understandPaper(words)).toBeUndefined();
  });
});

describe("the month of the accounts", () => {
  it.each([
    ["2026-11", "2026-11"],
    ["11/2026", "2026-11"],
    ["exportar noviembre", "2026-11"],
    ["exportar diciembre", "2025-12"],
    ["exporta setembro 2024", "2024-09"],
    ["export March", "2026-03"],
    ["setiembre", "2026-09"],
    ["este mes", "2026-11"],
    ["el mes pasado", "2026-10"],
    ["mês passado", "2026-10"],
    ["last month", "2026-10"],
    ["2026-13", undefined],
    ["todo", undefined],
    ["", undefined],
  ])("is looked for in what has been: %s", (words, month) => {
    expect(pastMonth(words, date("2026-11-26"))).toBe(month);
  });

  it.each([
    ["exportar noviembre", true],
    ["Exportame octubre", true],
    ["export October", true],
    ["los movimientos de octubre", true],
    ["mandame la planilla del mes pasado", true],
    ["movimentos de outubro", true],
    ["¿cuánto cobré en octubre?", true],
    ["¿cuánto cobré?", false],
    ["¿exportan miel?", false],
    ["resumen de cuenta", false],
    ["quiero reservar en noviembre", false],
  ])("is asked for: %s", (words, asks) => {
    expect(asksForAccounts(words, date("2026-11-26"))).toBe(asks);
  });
});
