import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { inexactIn } from "../../support/inexact.ts";

/** Mercado Pago's API writes amounts as decimals. */
const EDGE = ["src/payments/mercadopago/mercadopago.ts", "src/payments/mercadopago/read-payment.ts"];

/** What is reckoned in milliseconds is no money. */
const TIME = /_MS\b|getTime\(\)/;

it("money is whole minor units: nothing divides or rounds where it is reckoned, but for one exact division", () => {
  const files = globSync("src/{booking,payments}/**/*.ts").filter((file) => !EDGE.includes(file));
  expect(files.length).toBeGreaterThan(100);
  const found = inexactIn(files.sort()).filter((part) => !TIME.test(part));
  expect(found.map((part) => part.replace(/:\d+/, ""))).toEqual([
    "src/booking/domain/money.ts whole / 2n",
    "src/booking/domain/money.ts (share + extra) / whole",
  ]);
});
