import { beforeEach, describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import { createMoney } from "../../src/payments/money.ts";
import { createWebhookDelivery } from "../../src/webhooks/deliver.ts";
import { aCabinAndTwoGuests, granted } from "../booking/desk.ts";
import { aQuickTill } from "../payments/quick-till.ts";
import { stay } from "../support/builders/booking.ts";
import { aHeldBooking, twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { aReceiver } from "./receiver.ts";
import { aHerald, forgetEndpoints } from "./rig.ts";

const database = testDatabase();
const { knex } = database;
const anywhere = "http://127.0.0.1:1/";

beforeEach(() => forgetEndpoints(database));

/** What was written down for endpoints, in order. */
async function events() {
  const { rows } = await knex.raw("select type, data from webhook_events order by at, ctid");
  return rows as { type: string; data: { booking: { state: string }; payment?: object } }[];
}
const told = async () => (await events()).map(({ type, data }) => `${type} ${data.booking.state}`);

describe("other software is told", () => {
  it("of a booking from request to confirmation, and of its money", async () => {
    await aHerald(database).adds(anywhere);
    const { pays, booking } = await aHeldBooking(database);
    await pays(booking);
    const { ana, marta } = await aCabinAndTwoGuests(knex);
    const request = granted(await ana.holds(twoNights));
    await marta.approves(request);
    await marta.cancels(granted(await ana.holds(stay("2026-01-10", "2026-01-12"))));
    expect(new Set(await told())).toEqual(
      new Set([
        "booking.held awaiting_deposit",
        "booking.confirmed confirmed",
        "payment.received confirmed",
        "booking.requested awaiting_owner",
        "booking.cancelled cancelled",
      ]),
    );
  });

  it("in thin words: what was booked, by whom by name, and for how much in whole centavos", async () => {
    const { url, heard, verified } = await aReceiver();
    const herald = aHerald(database);
    const { secret } = await herald.adds(url, ["payment.received"]);
    const { pays, booking, complex, clock, deps } = await aHeldBooking(database);
    const paymentId = await pays(booking);
    const { received } = createMoney({ ...deps, clock: clock.now });
    const deliver = createWebhookDelivery({
      ...herald.deps,
      received: (id) => knex.transaction((trx) => received(trx, id)),
    });
    await deliver(1);
    expect(verified(secret)).toEqual([
      {
        type: "payment.received",
        timestamp: "2026-01-05T15:00:00.000Z",
        data: {
          booking: {
            ...{ id: booking.id, code: booking.code, state: "confirmed", deadline: null },
            ...{ cabin: { id: booking.cabinId, name: "Quebracho" }, guest: { name: "Ana" } },
            ...{ check_in: "2026-01-07", check_out: "2026-01-09", adults: 2, children: 0, pets: 0 },
            ...{ currency: "ARS", total: 200_00, deposit: 60_00, received: 60_00 },
          },
          payment: {
            id: expect.stringMatching(/^[\da-f-]{36}$/),
            ...{ reference: paymentId, amount: 60_00, currency: "ARS" },
          },
        },
      },
    ]);
    expect(heard[0]?.text).not.toMatch(new RegExp(`telegram|${booking.guestId}|${complex.id}`));
  });

  it("once of each movement of money, however often Mercado Pago tells it", async () => {
    await aHerald(database).adds(anywhere, ["payment.received", "payment.refunded", "payment.charged_back"]);
    const { pays, booking, emulator, works, payments } = await aHeldBooking(database);
    const payment = await pays(booking);
    emulator.refund(payment, 10);
    await works();
    await payments.settlePayment(payment);
    await payments.settlePayment(payment);
    expect(await told()).toEqual(["payment.received confirmed", "payment.refunded confirmed"]);
  });

  it("once of what went back, also where Mercado Pago lists it late, in part or never", async () => {
    await aHerald(database).adds(anywhere, ["payment.refunded"]);
    const { ana, payments, paid, tell } = await aQuickTill(knex);
    const payment = paid(granted(await ana.holds(twoNights)), "deposit", centavos(60_00));
    const [first, second] = [
      { id: "first", amount: centavos(10_00) },
      { id: "second", amount: centavos(20_00) },
    ];
    const histories = [
      { refunded: centavos(10_00) },
      { refunded: centavos(10_00), refunds: [first] },
      { refunded: centavos(30_00), refunds: [first, second] },
      { refunded: centavos(60_00), status: "refunded" },
    ] as const;
    for (const news of histories) {
      tell(payment, news);
      await payments.settlePayment(payment);
      await payments.settlePayment(payment);
    }
    const moved = (await events()).map(({ data }) => data.payment);
    expect(moved).toMatchObject([
      { amount: 10_00 },
      { reference: "second", amount: 20_00 },
      { amount: 30_00 },
    ]);
  });

  it("of money that an owner takes by hand, and takes back as a mistake", async () => {
    await aHerald(database).adds(anywhere, ["payment.received", "payment.undone"]);
    const { moneyByHand, booking } = await aHeldBooking(database);
    const actor = { kind: "owner", name: "Marta", channel: "telegram" } as const;
    const cash = { bookingId: booking.id, amount: centavos(60_00), method: "cash", key: "1", actor } as const;
    const { payment } = granted(await moneyByHand.take(cash));
    granted(await moneyByHand.undoTaking({ payment, reason: "Era de otra reserva.", actor }));
    expect(new Set(await told())).toEqual(
      new Set(["payment.received confirmed", "payment.undone confirmed"]),
    );
  });

  it("of nothing that did not happen in the end", async () => {
    await aHerald(database).adds(anywhere);
    const outbox = { announce: () => Promise.reject(new Error("The outbox is full.")) };
    const { ana } = await aCabinAndTwoGuests(knex, { outbox });
    await expect(ana.holds(twoNights)).rejects.toThrow("full");
    expect(await events()).toEqual([]);
  });

  it("of what it asked for alone, and nothing is written down where nobody did", async () => {
    const herald = aHerald(database);
    const { ana, marta } = await aCabinAndTwoGuests(knex);
    const silent = granted(await ana.holds(twoNights));
    expect(await events()).toEqual([]);
    await herald.adds(anywhere, ["booking.held"]);
    await marta.declines(silent);
    await marta.approves(granted(await ana.holds(twoNights)));
    expect(await told()).toEqual(["booking.held awaiting_deposit"]);
  });

  it("of nothing any more once it is removed, and no sale fails of it", async () => {
    const herald = aHerald(database);
    const { id } = await herald.adds(anywhere);
    const { ana } = await aCabinAndTwoGuests(knex);
    const [held] = await Promise.all([ana.holds(twoNights), herald.webhooks.remove(id)]);
    expect(held.ok).toBe(true);
    expect(await herald.statuses()).not.toContain("delivered");
    expect((await ana.holds(stay("2026-01-10", "2026-01-12"))).ok).toBe(true);
    await herald.tells();
    expect(await herald.webhooks.endpoints()).toEqual([]);
  });
});
