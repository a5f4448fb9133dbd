import { createMercadoPagoEmulator } from "../sandbox/mercadopago/emulator.ts";
import type { Phone } from "../sandbox/phones/phone.ts";
import { createTelegramEmulator } from "../sandbox/telegram/emulator.ts";
import { createApp } from "../src/app.ts";
import { addDays, todayIn } from "../src/booking/domain/civil-date.ts";
import type { Db } from "../src/db/connect.ts";
import { createLocalLocks } from "../src/locks/local.ts";
import { systemClock } from "../src/shared/clock.ts";
import { createLogger } from "../src/shared/logger.ts";
import { createMetrics } from "../src/shared/metrics.ts";
import { aCabin, aComplex, aSeason } from "../test/support/builders/booking.ts";
import { freePort } from "../test/support/ports.ts";

const TOKEN = "4242:bench";
const ACCESS_TOKEN = "APP_USR-bench";
const SECRET = "payment-secret";
const CONFIRMED = "¡Reserva confirmada!";
/** Mercado Pago goes on for days; these are five minutes. */
const NOTIFICATION_RETRY_MS = Array.from({ length: 300 }, () => 1_000);

type Asked = { readonly db: Db; readonly url: string; readonly guests: number };
type Patience = { readonly timeoutMs: number };

export type PaidHouse = Awaited<ReturnType<typeof openHouse>>;

/** The product as it runs, with its default patience, one cabin and so many guests in Telegram. */
export async function openHouse({ db, url, guests: count }: Asked) {
  await using opened = new AsyncDisposableStack();
  const today = todayIn("America/Argentina/Cordoba", new Date());
  const seasons = [aSeason({ firstNight: today, lastNight: addDays(today, 400) })];
  const complex = await aComplex(db, { mode: "instant", seasons });
  await aCabin(db, complex);

  const telegram = createTelegramEmulator({ token: TOKEN });
  opened.defer(() => telegram.stop());
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const mercadoPago = createMercadoPagoEmulator({
    ...{ accessToken: ACCESS_TOKEN, webhookSecret: SECRET, retryMs: NOTIFICATION_RETRY_MS },
  });
  opened.defer(() => mercadoPago.stop());
  const telegramRoot = (await telegram.start()).url;
  const mercadoPagoRoot = (await mercadoPago.start()).url;
  const locks = createLocalLocks();
  const app = await createApp({
    config: {
      ...{ databaseUrl: url, host: "127.0.0.1", port, dataDir: "unused", logLevel: "silent", publicUrl },
      telegram: { token: TOKEN, apiRoot: telegramRoot },
      mercadoPago: { accessToken: ACCESS_TOKEN, webhookSecrets: [SECRET], apiRoot: mercadoPagoRoot },
      webhooksToPrivate: false,
      ownerTelegramIds: [1],
      ownerWhatsAppNumbers: [],
    },
    ...{ complexId: complex.id, databaseUrl: url, db, locks, clock: systemClock },
    ...{ logger: createLogger({ level: "silent" }), metrics: createMetrics() },
  });
  opened.defer(() => app.stop());
  await app.start();
  telegram.addPhone({ id: 1, name: "Marta", languageCode: "es", role: "owner" }, { started: true });
  const guests: Phone[] = Array.from({ length: count }, (_, n) =>
    telegram.addPhone({ id: 100 + n, name: `Guest ${n}`, languageCode: "es", role: "guest" }),
  );

  const isPayButton = ({ url: page }: { readonly url?: string }) => page?.includes("pref_id") ?? false;
  const pageOf = (guest: Phone) =>
    guest.messages.flatMap(({ buttons }) => buttons.flat()).findLast(isPayButton)?.url;
  const confirmations = (guest: Phone) =>
    guest.messages.filter(({ text }) => text.includes(CONFIRMED)).length;

  const stack = opened.move();
  return {
    guests,
    mercadoPago,
    /** On the newest page there is. */
    pays(guest: Phone): void {
      const { searchParams } = new URL(pageOf(guest) ?? "");
      mercadoPago.pay(searchParams.get("pref_id") ?? "", "approve");
    },
    hasLink: (guest: Phone, patience: Patience) => isSo(() => pageOf(guest) !== undefined, patience),
    isConfirmed: (guest: Phone, patience: Patience) => isSo(() => confirmations(guest) > 0, patience),
    async books() {
      const { rows } = await db.raw<{ rows: [Record<string, number>] }>(
        `select
           (select count(*)::int from bookings where state = 'confirmed') as confirmed,
           (select count(*)::int from payments where outcome = 'booked') as booked,
           (select count(*)::int from ledger_entries where kind = 'payment') as entered,
           (select count(*)::int from ledger_entries where kind not in ('charge', 'payment')) as refunds`,
      );
      const { confirmed = 0, booked = 0, entered = 0, refunds = 0 } = rows[0];
      const toldTwice = guests.filter((guest) => confirmations(guest) > 1).length;
      const paid = new Set(mercadoPago.notifications.map(({ paymentId }) => paymentId)).size;
      return { paid, confirmed, booked, entered, refunds, toldTwice };
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

async function isSo(holds: () => boolean, { timeoutMs }: Patience): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error("It did not come in time.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
