import { describe, expect, it } from "vitest";
import { currencyOf } from "../../../src/booking/domain/money.ts";
import { understandOwner } from "../../../src/bots/texts/understanding/owner.ts";
import { hearRefund } from "../../../src/bots/texts/understanding/refund-said.ts";

describe("an owner who writes", () => {
  it.each([
    ["no vino K7Q2MX", "no_show", "K7Q2MX"],
    ["Ana no se presentó", "no_show", undefined],
    ["los de la Molle no llegaron", "no_show", undefined],
    ["não apareceram k7q2mx", "no_show", "K7Q2MX"],
    ["they didn't show up", "no_show", undefined],
    ["nunca llegaron K7Q2MX", "no_show", "K7Q2MX"],
    ["o hóspede não chegou", "no_show", undefined],
    ["¿qué tengo que devolver?", "refunds", undefined],
    ["pending refunds", "refunds", undefined],
    ["garantías", "damage_deposits", undefined],
    ["fuerza mayor K7Q2MX", "force_majeure", "K7Q2MX"],
    ["devoluciones", "refunds", undefined],
    ["ver las devoluciones pendientes", "refunds", undefined],
    ["¿Quién llega hoy?", "stays", undefined],
    ["quem chega hoje?", "stays", undefined],
  ])("%s means %s of %s", (words, flow, code) => {
    expect(understandOwner(words)).toMatchObject({ flow, code });
  });

  it.each([
    [
      "paid",
      "cobré la seña de Ana",
      "me pagó Ana",
      "Ana pagó en efectivo",
      "los de la Molle pagaron",
      "anotar un pago",
    ],
    [
      "paid",
      "¿Quién debe?",
      "quem me deve?",
      "who owes me?",
      "me llegó la transferencia de Ana",
      "caiu o pix da Ana",
    ],
    [
      "price",
      "precio K7Q2MX",
      "bajale el precio a Ana",
      "cambiar el precio",
      "dar um desconto para Ana",
      "change the price",
    ],
    ["gave_back", "ya le devolví la plata a Ana", "já devolvi o sinal", "I gave Ana her money back"],
    ["call_off", "cancelar la reserva de Ana", "cancelar a reserva da Ana", "cancel Ana's booking"],
    ["receipt", "mandame el recibo de Ana", "receipt for Ana"],
    ["requests", "aprobar", "rechazar a Ana", "pedidos pendientes"],
    ["statement", "resumen de Ana", "extrato da Ana", "statement for Ana"],
    ["booking", "Ana me debe 200", "¿cuánto me debe Ana?", "quanto a Ana deve?", "how much does Ana owe?"],
    [
      "booking",
      "¿Me pagó Ana?",
      "¿pagó Ana?",
      "pago ana?",
      "¿Ana ya pagó?",
      "a Ana já pagou?",
      "did Ana pay?",
    ],
    ["booking", "todavía no me pagó Ana", "a Ana não pagou", "K7Q2MX no pagó", "K7Q2MX", "reserva K7Q2MX"],
    [
      "all_bookings",
      "reservas",
      "las reservas de enero",
      "¿qué reservas hay para el finde?",
      "la reserva de Ana",
    ],
    ["all_bookings", "¿quién viene?", "quem vem em janeiro?", "who's coming this weekend?", "Ana's booking"],
    [
      "price",
      "Subile 5000 a Ana",
      "bajale 5 mil a Ana",
      "hacele un 10% de descuento a Ana",
      "ponele 120.000 a Ana",
    ],
    [
      "price",
      "tira 50 reais da Ana",
      "dá 10% de desconto pra Ana",
      "take 50 off Ana's booking",
      "give Ana 10% off",
    ],
    ["add-coupon", "crear un cupón", "novo cupom", "new coupon"],
  ])("of money and prices means %s: %s", (flow, ...said) => {
    expect(said.map((words) => understandOwner(words)?.flow)).toEqual(said.map(() => flow));
  });

  it.each([
    ["no vino", false],
    ["no vino K7Q2MX", true],
    ["cambiar el precio", true],
    ["me pagó Ana", true],
    ["reservas de enero", true],
    ["la reserva de Ana", false],
    ["reserva K7Q2MX", false],
    ["devoluciones", true],
  ])("“%s” in the middle of another conversation is meant so: %s", (words, isAside) => {
    expect(understandOwner(words)?.isAside).toBe(isAside);
  });

  it.each([
    "¿Hay lugar del 5 al 8 de enero?",
    "hola",
    "mis reservas",
    "el plomero dijo que venía y al final no vino porque se le rompió el auto",
    "¿hacen devoluciones si llueve?",
    "no llegó la transferencia",
    "no me llegó la plata de K7Q2MX",
    "o pagamento não chegou",
    "the message never came",
    "reserva del 5 al 8 de enero para 4",
    "sumale dos noches a Ana",
    "agregale 2 personas",
    "bajala al 5 de enero",
    "el pago no llegó",
    "link de pago",
    "¿subió el precio?",
    "cancelar mi reserva",
    "mandame el resumen de la cuenta",
    "recibo",
    "booking please",
    "reserva cabaña",
  ])("%s means none of it", (words) => {
    expect(understandOwner(words)).toBeUndefined();
  });
});

it("a text as long as messages may be is no owner's wish, and looked at in no time", () => {
  for (const piece of ["5000", "reservas de ", "ana pago ", "no "])
    expect(understandOwner(piece.repeat(65_536 / piece.length))).toBeUndefined();
});

describe("how much comes back, as it is typed,", () => {
  const ars = currencyOf("ARS");
  const clp = currencyOf("CLP");
  it.each([
    ["50 %", { kind: "percent", percent: 50 }],
    ["el 33 por ciento", undefined],
    ["33 por ciento", { kind: "percent", percent: 33 }],
    ["101%", undefined],
    ["$ 120.000", { kind: "amount", amount: 120_000_00 }],
    ["120.000,50", { kind: "amount", amount: 120_000_50 }],
    ["120,000.5 pesos", { kind: "amount", amount: 120_000_50 }],
    ["120 mil", { kind: "amount", amount: 120_000_00 }],
    ["0", { kind: "amount", amount: 0 }],
    ["12.00.0", undefined],
    ["todo", undefined],
    ["-5", undefined],
    ["99999999999999999999", undefined],
  ])("%s is %o", (words, terms) => {
    expect(ars && hearRefund(words, ars)).toEqual(terms);
  });

  it("knows currencies without cents", () => {
    expect(clp && hearRefund("120.000", clp)).toEqual({ kind: "amount", amount: 120_000 });
    expect(clp && hearRefund("120,5", clp)).toBeUndefined();
  });
});
