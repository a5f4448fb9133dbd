import { once } from "node:events";
import { createServer } from "node:http";
import { Logger, runOnce } from "graphile-worker";
import { onTestFinished } from "vitest";
import {
  createMercadoPagoEmulator,
  type MercadoPagoEmulator,
} from "../../../sandbox/mercadopago/emulator.ts";
import type { Booking } from "../../../src/booking/domain/booking.ts";
import type { CancellationPolicy } from "../../../src/booking/domain/cancellation.ts";
import type { Db } from "../../../src/db/connect.ts";
import { refundPart } from "../../../src/jobs/refund-part.ts";
import { refundPayment } from "../../../src/jobs/refund-payment.ts";
import { settlePayment } from "../../../src/jobs/settle-payment.ts";
import { createOutbox } from "../../../src/outbox/outbox.ts";
import type { PaymentsDeps } from "../../../src/payments/deps.ts";
import type { PaymentGateway } from "../../../src/payments/mercadopago/gateway.ts";
import { createMercadoPago } from "../../../src/payments/mercadopago/mercadopago.ts";
import { type Patience, withResilience } from "../../../src/payments/mercadopago/resilience.ts";
import { createPayments, type Payments } from "../../../src/payments/payments.ts";
import type { Json } from "../../../src/shared/json.ts";
import { createLogger } from "../../../src/shared/logger.ts";
import { createMetrics } from "../../../src/shared/metrics.ts";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import type { TestDatabase } from "../database.ts";
import { aComplex, stay } from "./booking.ts";

export const SECRET = "a-webhook-secret";
const TOKEN = "APP_USR-sandbox-token";

/** Wednesday to Friday at 100.00 a night: 200.00 in all, of which 60.00 are the deposit. */
export const twoNights = stay("2026-01-07", "2026-01-09");

type Outcome = Parameters<MercadoPagoEmulator["pay"]>[1];
type Overrides = Parameters<MercadoPagoEmulator["pay"]>[2];

export type Till = Awaited<ReturnType<typeof aTill>>;

/**
 * A complex that takes deposits on a Mercado Pago of its own, over real HTTP in both directions.
 *
 * Notifications are stored as they come; `works` then runs the jobs that are due.
 */
export async function aTill(
  { url, knex: db }: TestDatabase,
  {
    mode = "instant",
    policy,
  }: { readonly mode?: "instant" | "approval"; readonly policy?: CancellationPolicy } = {},
) {
  const desk = await aCabinAndTwoGuests(db, {
    complex: await aComplex(db, { mode, ...(policy && { policy }) }),
    mayEnd: (id) => payments.knowsPaymentsOf(id),
  });
  const { clock, complex, room, ownersChat } = desk;
  const { emulator, gateway } = await aMercadoPago(clock.now);
  const webhook = await aWebhook((call) => payments.receiveNotification(call));
  const deps: PaymentsDeps = {
    db,
    gateway,
    booking: room,
    outbox: createOutbox({
      chatsOf: async (_trx, audience) =>
        audience.to === "guest" ? [audience.chatId] : [ownersChat].filter((chat) => chat !== audience.except),
      clock: clock.now,
    }),
    clock: clock.now,
    metrics: createMetrics(),
    logger: createLogger({ level: "silent" }),
    complexId: complex.id,
    webhookSecrets: [SECRET],
    publicUrl: webhook.url,
    chatPatience: { waitMs: 20_000, restMs: 0 },
    backUrl: () => "https://t.me/hornero_bot",
  };
  const payments: Payments = createPayments(deps);
  const taskList = {
    settle_payment: settlePayment({ db, clock: clock.now, settleNotified: payments.settleNotified }),
    refund_payment: refundPayment(payments),
    refund_part: refundPart(payments),
  };

  async function works(): Promise<void> {
    await emulator.idle();
    await runOnce({ connectionString: url, taskList, logger: silent });
  }

  /** A guest pays on the booking's page, and the till deals with what it is told. */
  async function pays(booking: Booking, outcome: Outcome = "approve", overrides: Overrides = {}) {
    const { id } = emulator.pay(await preferenceOf(booking), outcome, overrides);
    await works();
    return String(id);
  }

  /** A guest pays what is left, on its own page. */
  async function paysBalance({ id }: Booking, overrides: Overrides = {}) {
    const { url } = granted(await payments.balanceLink(id));
    const page = new URL(url).searchParams.get("pref_id") ?? "";
    const payment = emulator.pay(page, "approve", overrides);
    await works();
    return String(payment.id);
  }

  /** The page as it was first opened, or as it is opened now. */
  async function preferenceOf({ id }: Booking): Promise<string> {
    if (emulator.latestPreference(id) === undefined) granted(await payments.depositLink(id));
    return emulator.latestPreference(id)?.id ?? "";
  }

  return {
    ...desk,
    deps,
    emulator,
    gateway,
    payments,
    webhook,
    works,
    pays,
    paysBalance,
    preferenceOf,
    stateOf: async ({ code }: Booking) => (await room.bookingByCode(code))?.state,
    ledger: (booking: Booking) => ledgerOf(db, booking),
    told: (chatId: string) => paymentNotices(db, chatId),
    toldOnConfirming: (chatId: string) => confirmationsTo(db, chatId),
  };
}

/** Ana holds two nights and has not paid yet. */
export async function aHeldBooking(database: TestDatabase) {
  const till = await aTill(database);
  return { ...till, booking: granted(await till.ana.holds(twoNights)) };
}

/** Everything back until ten days before, half of it until five. */
export const IN_STEPS: CancellationPolicy = {
  name: "moderate",
  steps: [
    { daysBefore: 10, percent: 100 },
    { daysBefore: 5, percent: 50 },
  ],
};

/** Ana has paid 60.00 of the 200.00 for two nights that begin in twelve days. */
export async function aPaidBooking(database: TestDatabase) {
  const till = await aTill(database, { policy: IN_STEPS });
  const held = granted(await till.ana.holds(stay("2026-01-20", "2026-01-22")));
  const deposit = await till.pays(held);
  till.clock.set("2026-01-08T15:00:00Z");
  const booking = await till.room.bookingByCode(held.code);
  if (booking === undefined) throw new Error("The booking is gone.");
  return { ...till, booking, deposit };
}

let opened = 0;

/**
 * Mercado Pago on loopback, and our gateway to it with no patience to speak of.
 *
 * It numbers payments from its clock, so each is a second ahead of the last one: a file's tests share a database.
 */
export async function aMercadoPago(now: () => Date = () => new Date(), patience: Patience = {}) {
  const aheadMs = 1_000 * opened++;
  const emulator = createMercadoPagoEmulator({
    accessToken: TOKEN,
    webhookSecret: SECRET,
    retryMs: [],
    now: () => new Date(now().getTime() + aheadMs),
  });
  const { url: apiRoot } = await emulator.start();
  onTestFinished(() => emulator.stop());
  const gateway: PaymentGateway = withResilience(createMercadoPago({ accessToken: TOKEN, apiRoot }), {
    retryMs: 1,
    openMs: 0,
    ...patience,
  });
  return { emulator, gateway };
}

/** Where Mercado Pago tells us of payments. */
async function aWebhook(receive: Payments["receiveNotification"]) {
  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const { status } = await receive({ query: Object.fromEntries(searchParams), headers: request.headers });
    response.writeHead(status).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A TCP server has no port.");
  return { url: `http://127.0.0.1:${address.port}` };
}

/** What moved. */
async function ledgerOf(db: Db, { id }: Booking) {
  const { rows } = await db.raw<{ rows: { kind: string; amount: number }[] }>(
    `select kind, amount
     from ledger_entries
     where booking_id = :id
       and kind <> 'charge'
     order by id`,
    { id },
  );
  return rows.map(({ kind, amount }) => [kind, amount]);
}

type Notice = { readonly event: string; readonly data: { readonly [key: string]: Json } };

/** What a chat was told of payments. */
async function paymentNotices(db: Db, chatId: string): Promise<Notice[]> {
  const { rows } = await db.raw<{ rows: { body: Notice }[] }>(
    "select body from outbox where chat_id = :chatId and body ->> 'event' ~ '^(payment|balance|deposit|refund)_' order by id",
    { chatId },
  );
  return rows.map(({ body }) => body);
}

/** What a chat was told of the money when its booking was confirmed. */
async function confirmationsTo(db: Db, chatId: string): Promise<Notice["data"][]> {
  const { rows } = await db.raw<{ rows: { body: Notice }[] }>(
    "select body from outbox where chat_id = :chatId and body ->> 'event' = 'booking_confirmed' order by id",
    { chatId },
  );
  return rows.map(({ body }) => body.data);
}

const silent = new Logger(() => () => {});
