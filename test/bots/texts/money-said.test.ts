import { describe, expect, it } from "vitest";
import { understandMoney } from "../../../src/bots/texts/understanding/money-said.ts";
import { speaksOfPaper } from "../../../src/bots/texts/understanding/papers.ts";

/** Many sentences a test: each is a line of what it was not understood as. */
const not = (meant: string | undefined, sentences: readonly string[]) =>
  sentences.filter((words) => understandMoney(words) !== meant);

describe("what guests say of money", () => {
  it("who has paid, twice, or waits for money is told what there is on record", () => {
    const said = [
      ...[
        "ya pagué",
        "Ya te pagué la seña!",
        "ya pagué y no me confirmaron",
        "acabo de pagar",
        "ya hice el pago",
      ],
      ...[
        "¿te llegó la transferencia?",
        "¿recibiste mi pago?",
        "mi pago no figura",
        "pagué dos veces sin querer",
      ],
      ...[
        "me cobraron dos veces",
        "me cobraron de más",
        "¿cuándo me devuelven la plata?",
        "no me llegó la devolución",
      ],
      ...["todavía no me devolvieron la seña", "já paguei", "acabei de pagar", "fui cobrado duas vezes"],
      ...["cobraram duas vezes no meu cartão", "vocês receberam o pix?", "quando devolvem meu dinheiro?"],
      ...["ainda não recebi o reembolso", "I already paid", "we've already paid", "I was charged twice"],
      ...[
        "I got double-charged",
        "did you get my transfer?",
        "when do I get my refund?",
        "where is my money?",
        "estoy esperando el reembolso",
      ],
    ];
    expect(not("account", said)).toEqual([]);
  });

  it("who asks what is left wants to pay it, and who asks for less is told of discounts", () => {
    expect(
      not("pay", ["¿cuánto tengo que pagar?", "quanto tenho que pagar?", "how much do I have to pay?"]),
    ).toEqual([]);
    const less = [
      "quiero un descuento",
      "¿me hacés precio?",
      "¿hay descuento por pagar en efectivo?",
      "tem desconto?",
    ];
    expect(
      not("discounts", [...less, "faz um precinho?", "any discount?", "can you do a better price?"]),
    ).toEqual([]);
  });

  it("and anything else is none of that", () => {
    const others = [
      ...[
        "no puedo pagar",
        "todavía no pagué",
        "ya te pago",
        "quiero pagar",
        "cuánto debo",
        "devolveme la seña",
      ],
      ...[
        "¿me devuelven la seña si cancelo?",
        "quiero cancelar, ya pagué",
        "¿cuánto tengo que pagar por noche?",
      ],
      ...[
        "acabo de reservar",
        "ya somos 4",
        "del 5 al 8 de enero para 4",
        "how do I pay?",
        "where is the place?",
      ],
    ];
    expect(not(undefined, others)).toEqual([]);
  });

  it("an invoice, a receipt and a slip are papers", () => {
    const papers = ["necesito factura", "preciso da nota fiscal", "I need an invoice", "¿y el comprobante?"];
    expect(papers.filter((words) => !speaksOfPaper(words))).toEqual([]);
    expect(["quiero pagar", "recibí la cabaña"].filter(speaksOfPaper)).toEqual([]);
  });
});
