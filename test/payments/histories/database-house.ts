import { once } from "node:events";
import { createServer } from "node:http";
import { createMercadoPagoEmulator } from "../../../sandbox/mercadopago/emulator.ts";
import { addDays, todayIn } from "../../../src/booking/domain/civil-date.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import type { Db } from "../../../src/db/connect.ts";
import { refundPart } from "../../../src/jobs/refund-part.ts";
import { refundPayment } from "../../../src/jobs/refund-payment.ts";
import { settlePayment } from "../../../src/jobs/settle-payment.ts";
import { createOutbox } from "../../../src/outbox/outbox.ts";
import { createMercadoPago } from "../../../src/payments/mercadopago/mercadopago.ts";
import { withResilience } from "../../../src/payments/mercadopago/resilience.ts";
import { createPayments, type Payments } from "../../../src/payments/payments.ts";
import { createLogger } from "../../../src/shared/logger.ts";
import { createMetrics } from "../../../src/shared/metrics.ts";
import { aDesk, aGuestAt, granted } from "../../booking/desk.ts";
import { aCabin, aComplex, aSeason } from "../../support/builders/booking.ts";
import type { House, Settled } from "./play.ts";
import { runJobs } from "./run-jobs.ts";

const TOKEN = "APP_USR-sandbox-token";
const SECRET = "a-webhook-secret";
const MONTH_MINUTES = 31 * 24 * 60;
/** As many months as its seasons have. */
const BOOKINGS = 20;

let opened = 0;

/** A complex with its own Mercado Pago, over real HTTP both ways, and one booking a month. */
export async function openComplex(db: Db) {
  const seasons = [aSeason({ weekend: centavos(100_00) })];
  const desk = await aDesk(db, {
    complex: await aComplex(db, { mode: "instant", seasons }),
    mayEnd: (id) => payments.knowsPaymentsOf(id),
  });
  const { clock, room, complex, ownersChat } = desk;
  // Mercado Pago numbers from its clock: no two of them give the same number.
  clock.set(new Date(Date.parse("2026-01-05T15:00:00Z") + 10_000 * opened++).toISOString());
  const cabinId = await aCabin(db, complex);
  const emulator = createMercadoPagoEmulator({
    ...{ accessToken: TOKEN, webhookSecret: SECRET, retryMs: [], now: clock.now },
  });
  const apiRoot = (await emulator.start()).url;
  emulator.loseNotifications(true); // told when a history says so
  const webhook = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const call = { query: Object.fromEntries(searchParams), headers: request.headers };
    response.writeHead((await payments.receiveNotification(call)).status).end();
  });
  webhook.listen(0, "127.0.0.1");
  await once(webhook, "listening");
  const address = webhook.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  const payments: Payments = createPayments({
    ...{ db, booking: room, clock: clock.now, complexId: complex.id, webhookSecrets: [SECRET] },
    gateway: withResilience(createMercadoPago({ accessToken: TOKEN, apiRoot }), { retryMs: 1, openMs: 0 }),
    outbox: createOutbox({
      chatsOf: async (_trx, audience) => (audience.to === "guest" ? [audience.chatId] : [ownersChat]),
      clock: clock.now,
    }),
    metrics: createMetrics(),
    logger: createLogger({ level: "silent" }),
    publicUrl: `http://127.0.0.1:${port}`,
    backUrl: () => undefined,
    chatPatience: { waitMs: 20_000, restMs: 0 },
  });
  const settling = {
    settle_payment: settlePayment({ db, clock: clock.now, settleNotified: payments.settleNotified }),
  };
  const refunding = { refund_payment: refundPayment(payments), refund_part: refundPart(payments) };
  let bookings = 0;

  async function settles(): Promise<void> {
    const [trouble] = await runJobs(db, settling);
    if (trouble !== undefined) throw trouble;
  }

  async function openHouse(): Promise<House> {
    bookings += 1;
    clock.advance({ minutes: MONTH_MINUTES });
    const arrival = addDays(todayIn("America/Argentina/Cordoba", clock.now()), 10);
    const stay = { checkIn: arrival, checkOut: addDays(arrival, 2) };
    const [ana, bruno] = [await aGuestAt(db, room, cabinId), await aGuestAt(db, room, cabinId)];
    const held = granted(await ana.holds(stay));
    granted(await payments.depositLink(held.id));
    const told = await lastMessage(db);
    const bookingNow = async () => granted(asResult(await room.bookingByCode(held.code)));
    const isOver = async () => ["expired", "cancelled"].includes((await bookingNow()).state);

    return {
      provider: emulator,
      passes: () => clock.advance({ minutes: 1 }),
      async pay(of, outcome, overrides) {
        if (of === "deposit") {
          const page = emulator.latestPreference(held.id)?.id ?? "";
          return String(emulator.pay(page, outcome, overrides).id);
        }
        const link = await payments.balanceLink(held.id);
        if (!link.ok) return undefined;
        const page = new URL(link.value.url).searchParams.get("pref_id") ?? "";
        return String(emulator.pay(page, outcome, overrides).id);
      },
      async isTold(id, times) {
        await emulator.notify(id, { times });
        await settles();
      },
      async isLiedTo(id, forged) {
        await emulator.notify(id, { forged });
        await settles();
      },
      async holdEnds() {
        const ends = Date.parse(held.deadline ?? "") + 1;
        if (clock.now().getTime() < ends) clock.set(new Date(ends).toISOString());
        await room.expireHold(held.id);
      },
      async othersTake() {
        if (await isOver()) await bruno.holds(stay);
      },
      async givesUp() {
        if ((await bookingNow()).state === "awaiting_deposit") granted(await ana.cancels(held));
      },
      async looks() {
        await payments.reviewPayments();
        await payments.reconcile();
      },
      refundsRun: async () => void (await runJobs(db, refunding)), // what is refused waits
      end: async () => ({
        state: (await bookingNow()).state,
        payments: await settledOf(db, held.id),
        told: (await lastMessage(db)) - told,
      }),
    };
  }

  return {
    isFull: () => bookings >= BOOKINGS,
    openHouse,
    async close() {
      webhook.closeAllConnections();
      webhook.close();
      await emulator.stop();
      // Or the next complex, which begins in the same January, would try what was refused here, and ask about these links.
      await db.raw("delete from graphile_worker._private_jobs");
      await db.raw("delete from payment_links");
    },
  };
}

const asResult = <T>(value: T | undefined) =>
  value === undefined ? ({ ok: false, error: "gone" } as const) : ({ ok: true, value } as const);

async function lastMessage(db: Db): Promise<number> {
  const { rows } = await db.raw<{ rows: [{ last: number }] }>(
    "select coalesce(max(id), 0)::int as last from outbox",
  );
  return rows[0].last;
}

async function settledOf(db: Db, bookingId: string): Promise<ReadonlyMap<string, Settled>> {
  const { rows } = await db.raw<{ rows: (Settled["entered"] & { id: string; outcome: string | null })[] }>(
    `select
       provider_id as id,
       outcome,
       coalesce(sum(ledger_entries.amount) filter (where kind = 'payment'), 0)::int as payment,
       coalesce(sum(ledger_entries.amount) filter (where kind = 'refund'), 0)::int as refund,
       coalesce(sum(ledger_entries.amount) filter (where kind = 'chargeback'), 0)::int as chargeback
     from payments
     left join ledger_entries on ledger_entries.payment_id = payments.id
     where payments.booking_id = :bookingId
     group by payments.id
     order by provider_id`,
    { bookingId },
  );
  return new Map(rows.map(({ id, outcome, ...entered }) => [id, { outcome, entered }]));
}
