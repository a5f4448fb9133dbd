import { describe, expect, it } from "vitest";
import type { PaymentGateway } from "../../src/payments/mercadopago/gateway.ts";
import { createPayments } from "../../src/payments/payments.ts";
import { aHeldBooking, aMercadoPago, aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();
const DAY_MINUTES = 24 * 60;

describe("every night", () => {
  it("finds what happened to a payment long ago booked, though nobody told of it", async () => {
    const { booking, deposit, clock, emulator, payments, ledger } = await aPaidBooking(database);
    clock.advance({ minutes: 90 * DAY_MINUTES });
    emulator.loseNotifications(true);
    emulator.refund(deposit, 10);
    clock.advance({ minutes: 29 * DAY_MINUTES });
    await payments.reconcile();
    expect(await ledger(booking)).toEqual([["payment", 60_00]]);
    await payments.reviewPayments();
    expect(await ledger(booking)).toEqual([
      ["payment", 60_00],
      ["refund", 10_00],
    ]);
  });

  it("asks about no sale of another shop of the account, and about nothing twice", async () => {
    const { booking, pays, emulator, gateway, clock, payments } = await aHeldBooking(database);
    await pays(booking);
    const other = { code: "X", title: "Leña", amount: booking.quote.deposit, currency: "ARS" } as const;
    const page = await gateway.createPaymentLink({
      ...{ ...other, reference: "order 42", key: "leña", expiresAt: new Date("2026-02-01") },
      ...{ notificationUrl: undefined, backUrl: undefined },
    });
    emulator.loseNotifications(true);
    emulator.pay(page.preferenceId, "approve");
    clock.advance({ minutes: 1 });
    const before = emulator.calls.length;
    await payments.reviewPayments();
    expect(emulator.calls.slice(before).map(({ path }) => path)).toEqual(["/v1/payments/search"]);
  });

  it("goes through more payments than one page holds, also where they changed at one moment", async () => {
    const till = await aHeldBooking(database);
    const { booking, emulator, preferenceOf, clock, deps } = till;
    emulator.loseNotifications(true);
    const page = await preferenceOf(booking);
    for (let n = 0; n < 130; n++) emulator.pay(page, "reject");
    clock.advance({ minutes: 1 });
    for (let n = 0; n < 130; n++) emulator.pay(page, "reject");
    const last = emulator.pay(page, "approve");
    clock.advance({ minutes: 1 });

    const asked: string[] = [];
    const gateway = {
      ...deps.gateway,
      payment: async (id: string) => {
        asked.push(id);
        return id === String(last.id) ? deps.gateway.payment(id) : undefined;
      },
    };
    await createPayments({ ...deps, gateway }).reviewPayments();
    expect(new Set(asked).size).toBe(261);
    expect(asked).toHaveLength(261);
    expect(await till.stateOf(booking)).toBe("confirmed");
  });

  it.each([
    { kept: "the span", days: ["03", "02", "04", "01", undefined] },
    { kept: "nothing", days: ["03", "04", "01", "02", undefined] },
  ])(
    "comes to an end, and to all of them, also where $kept is kept of what was asked",
    async ({ kept, days }) => {
      const { booking, deps } = await aHeldBooking(database);
      const changes = days.map((day) => ({
        ...{ id: String(day), reference: booking.id, updatedAt: day && `2026-01-${day}T12:00:00.000Z` },
      }));
      const asked: string[] = [];
      const gateway: PaymentGateway = {
        ...deps.gateway,
        changedPayments: async ({ from, offset }) => {
          const found = changes.filter(
            ({ updatedAt }) => kept === "nothing" || !updatedAt || Date.parse(updatedAt) >= from.getTime(),
          );
          const payments = found.slice(offset, offset + 2);
          return { payments, isLast: offset + payments.length >= found.length };
        },
        payment: async (id) => void asked.push(id),
      };
      await createPayments({ ...deps, gateway }).reviewPayments();
      expect(asked).toEqual(changes.map(({ id }) => id));
    },
  );

  it("goes on with the others when one cannot be settled", async () => {
    const { booking, emulator, preferenceOf, clock, deps, stateOf } = await aHeldBooking(database);
    emulator.loseNotifications(true);
    const page = await preferenceOf(booking);
    const odd = emulator.pay(page, "reject");
    emulator.pay(page, "approve");
    clock.advance({ minutes: 1 });
    const payment = async (id: string) => {
      if (id === String(odd.id)) throw new Error("What is that?");
      return deps.gateway.payment(id);
    };
    const payments = createPayments({ ...deps, gateway: { ...deps.gateway, payment } });
    await expect(payments.reviewPayments()).rejects.toThrow("could not be reviewed");
    expect(await stateOf(booking)).toBe("confirmed");
  });
});

describe("the search of Mercado Pago", () => {
  it("is never asked for more than it finds", async () => {
    const { emulator, gateway } = await aMercadoPago();
    await gateway.changedPayments({ from: new Date(0), to: new Date(), offset: 0 });
    expect(emulator.calls.at(-1)?.query).toMatchObject({
      sort: "date_last_updated",
      criteria: "asc",
      range: "date_last_updated",
      begin_date: "1970-01-01T00:00:00.000+00:00",
      offset: "0",
      limit: "100",
    });
  });
});
