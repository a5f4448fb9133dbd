import { expect, it } from "vitest";
import { priceChangeIn } from "../../../src/bots/texts/understanding/price-change.ts";
import { takingIn } from "../../../src/bots/texts/understanding/taking-said.ts";

/** What an owner says of a price, and what they would have typed for it where they are asked. */
it.each([
  [
    "+5000",
    [
      "subile 5000 a Ana",
      "cobrale 5000 más a Ana",
      "subile el precio a Ana 5000",
      "raise Ana's price by 5000",
    ],
  ],
  [
    "-5000",
    [
      "bajale 5000 a Ana",
      "un descuento de 5000 a Ana",
      "tira 5000 da Ana",
      "take 5000 off Ana's booking",
      "give Ana a 5000 discount",
    ],
  ],
  [
    "-10%",
    ["hacele un 10% de descuento", "bajale 10 por ciento", "dá 10% de desconto pra Ana", "give Ana 10% off"],
  ],
  ["+10%", ["subile un 10%", "aumenta 10 por cento"]],
  ["+15 mil", ["subile 15 lucas a Ana", "subile 15 mil a Ana"]],
  ["120000", ["ponele 120000 a Ana", "bajalo a 120000", "dejaselo en 120000", "set Ana's price to 120000"]],
  ["90 mil", ["bajá el precio de la del 5 de enero a 90 mil"]],
  [
    undefined,
    ["bajale el precio a Ana", "de 5000 a 6000", "bajale y subile 5000", "sumale 2 noches", "dale, 5000"],
  ],
  [
    undefined,
    ["quitale el descuento de 5000", "tira o desconto de 50 da Ana", "remove Ana's discount of 10%"],
  ],
  [
    undefined,
    [
      "subile 3 mil por noche",
      "cambiá la fecha al 20/1",
      "ponele 3 camas",
      "ponele 5 estrellas a Ana",
      "give Ana 2 more towels",
      "sumale 2 pessoas",
      "pasalo al 5 de enero",
      "K7Q2MX",
      "la reserva de Ana a 4 personas",
    ],
  ],
] as const)("%s is what is meant by %j", (change, sentences) => {
  expect(sentences.filter((words) => priceChangeIn(words) !== change)).toEqual([]);
});

/** What they say of money they were given; the rest they are asked, and all of it they read before it counts. */
it.each([
  ["me pagó Ana 50 mil en efectivo", { amount: "50 mil", method: "cash" }],
  ["Bruno transferiu R$ 300,50", { amount: "r$ 300,50", method: "transfer" }],
  ["me pagó Ana el 5", {}],
  ["me pagó Ana 5000 de 20000", {}],
  ["Ana me dio u$s 50 en efectivo", { amount: "u$s 50", method: "cash" }],
  ["Ana me dio 50 dólares", { amount: "50 dolares" }],
  ["Ana pagó 2 noches", {}],
  ["Ana pagó 3 de 5 cuotas", {}],
  ["Ana pagó con tarjeta y le devolví 5000", {}],
  ["efectivo y transferencia, me pagó Ana", {}],
])("%s says %o", (words, taking) => {
  expect(takingIn(words)).toEqual(taking);
});
