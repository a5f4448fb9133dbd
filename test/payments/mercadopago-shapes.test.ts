import { describe, expect, it } from "vitest";
import { z } from "zod";
import { centavos } from "../../src/booking/domain/money.ts";
import { PAYMENT_STATUSES } from "../../src/payments/mercadopago/gateway.ts";
import { readChargeback, readPayment, readSighting } from "../../src/payments/mercadopago/read-payment.ts";
import { aMercadoPago } from "../support/builders/payments.ts";
import { LINK } from "./asked-link.ts";
import shapes from "./fixtures/mercadopago-openapi.json" with { type: "json" };

type Shape = Parameters<typeof z.fromJSONSchema>[0];

const { requests, answers, examples } = shapes;

/** Each field we send has to be one of the description's, too. */
const fits = (shape: object, body: unknown, { strictly = false } = {}) => {
  const known = strictly ? { ...shape, additionalProperties: false } : shape;
  expect(z.fromJSONSchema(known as Shape).safeParse(body).error).toBeUndefined();
};

/** What a query says in text is a number where the description says so. */
const numbersIn = (query: unknown) =>
  Object.fromEntries(
    Object.entries(query ?? {}).map(([name, text]) => [
      name,
      ["limit", "offset"].includes(name) ? Number(text) : text,
    ]),
  );

/** A page that was paid, and a part of it given back; each search was asked. */
async function everythingAsked() {
  const { emulator, gateway } = await aMercadoPago();
  const { preferenceId } = await gateway.createPaymentLink(LINK);
  const id = String(emulator.pay(preferenceId, "approve").id);
  await gateway.refund(id, { key: "part", amount: centavos(10_25), currency: "ARS" });
  await gateway.refund(id, { key: "rest" });
  await gateway.searchPayments(LINK.reference);
  await gateway.changedPayments({ from: new Date(0), to: new Date(), offset: 0 });
  return { emulator, preferenceId, id };
}

describe("what we ask of Mercado Pago", () => {
  it("has the shapes of its own description", async () => {
    const { calls } = (await everythingAsked()).emulator;
    const asked = (path: RegExp) => calls.filter((call) => path.test(call.path));
    for (const { body } of asked(/preferences$/)) fits(requests.preference, body, { strictly: true });
    const [part, rest] = asked(/refunds$/).map(({ body }) => body);
    fits(requests.refund, part, { strictly: true });
    fits(requests.refund, rest ?? {}, { strictly: true });
    const searches = asked(/search$/).map(({ query }) => numbersIn(query));
    expect(searches).toHaveLength(2);
    for (const query of searches) fits(requests.search, query, { strictly: true });
  });
});

describe("what Mercado Pago answers here", () => {
  it("has the shapes of its own description", async () => {
    const { emulator, preferenceId, id } = await everythingAsked();
    fits(answers.preference, emulator.preference(preferenceId));
    const payment = emulator.payment(id);
    fits(answers.payment, payment);
    expect(payment.refunds).toHaveLength(2);
    for (const refund of payment.refunds) fits(answers.refund, { ...refund, payment_id: payment.id });
  });
});

describe("what Mercado Pago describes", () => {
  const account = { collector_id: 123_456_789, live_mode: true }; // always there, and not in the description

  it.each(Object.entries({ payment: examples.payment, pix: examples.payment_pix }))(
    "is read as it is meant: %s",
    (_name, example) => {
      expect(readPayment({ ...example, ...account })).toMatchObject({
        id: String(example.id),
        status: example.status,
        statusDetail: example.status_detail,
        amount: 100_50,
        refunded: 0,
        currency: "BRL",
        externalReference: example.external_reference,
        updatedAt: new Date(example.date_last_updated).toISOString(),
      });
      expect(readSighting(example)).toMatchObject({ reference: example.external_reference });
    },
  );

  it("has no states that we do not know", () => {
    expect(answers.payment.properties.status.enum.toSorted()).toEqual(PAYMENT_STATUSES.toSorted());
  });

  it("names the payments of a chargeback, as objects or by their ids", () => {
    expect(readChargeback({ ...examples.chargeback, payments: [86_439_942_806] })).toEqual(["86439942806"]);
    expect(readChargeback({ ...examples.chargeback, payments: [{ id: 7 }, { id: 8 }] })).toEqual(["7", "8"]);
    expect(readChargeback(examples.chargeback)).toEqual([]);
  });

  it.each([
    { currency_id: "CLP", transaction_amount: 45_000, amount: 45_000 },
    { currency_id: "ARS", transaction_amount: 1_234_567.89, amount: 1_234_567_89 },
    { currency_id: "ARS", transaction_amount: 0.1 + 0.2 - 0.1, amount: undefined },
    { currency_id: "CLP", transaction_amount: 45_000.5, amount: undefined },
  ])("counts $transaction_amount of $currency_id exactly, or not at all", ({ amount, ...said }) => {
    const read = () => readPayment({ ...examples.payment, ...account, ...said }).amount;
    if (amount === undefined) expect(read).toThrow("is no amount");
    else expect(read()).toBe(amount);
  });
});
