import { randomInt } from "node:crypto";
import type { Knex } from "knex";
import { expect, vi } from "vitest";
import { createMercadoPagoEmulator } from "../../sandbox/mercadopago/emulator.ts";
import type { Phone } from "../../sandbox/phones/phone.ts";
import { createTelegramEmulator } from "../../sandbox/telegram/emulator.ts";
import { createWhatsAppEmulator } from "../../sandbox/whatsapp/emulator.ts";
import { houseTemplates } from "../../sandbox/whatsapp/house-templates.ts";
import { addDays, todayIn } from "../../src/booking/domain/civil-date.ts";
import type { TransferDetails } from "../../src/booking/domain/complex.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import { aCabin, aComplex, aSeason } from "../support/builders/booking.ts";
import { type Ending, withTheTest } from "../support/ending.ts";
import { HOUSE_SECRETS } from "../support/house-whatsapp.ts";
import { frontDoor } from "../support/outage.ts";
import { freePort } from "../support/ports.ts";
import { type Environment, type HorneroProcess, startProcess } from "../support/process.ts";
import { booksOf, SOON } from "./books.ts";

const TOKEN = "4242:sandbox";
const ACCESS_TOKEN = "APP_USR-sandbox";
const PAYMENT_SECRET = "payment-secret";
const OWNER_ID = 900;
const RETRY_MS = [20, 50, 100, 200];
/** Mercado Pago goes on for days; these are half a minute. */
const NOTIFICATION_RETRY_MS = Array.from({ length: 150 }, () => 200);

/** Every night alike, whatever day it is today; of three nights, 90.00 are the deposit. */
const NIGHTLY = centavos(100_00);
export const DEPOSIT = 90_00;

/** What a process may take to start, or to notice that another one died, on a busy machine. */
export const PATIENCE = { timeoutMs: 40_000 };
/** Of a test. */
export const UNHURRIED = { timeout: 120_000 };

const today = todayIn("America/Argentina/Cordoba", new Date());
/** Three nights, three weeks from now. */
export const DATES = `${addDays(today, 21)} al ${addDays(today, 24)}`;
/** A week after those. */
export const LATER_DATES = `${addDays(today, 28)} al ${addDays(today, 31)}`;

export type LiveHouseOptions = {
  readonly mode?: "approval" | "instant";
  /** Telegram calls us unless it is to be polled. */
  readonly telegram?: "polling" | "webhook";
  readonly redisUrl?: string;
  readonly cabins?: readonly string[];
  /** Where guests transfer money to; nowhere unless it is given. */
  readonly transfer?: TransferDetails;
  readonly ending?: Ending;
};

export type LiveHouse = Awaited<ReturnType<typeof aLiveHouse>>;

/**
 * The sandbox around real processes on a migrated database, and the phones of its guests and the owner.
 *
 * What the house owes Telegram and Mercado Pago outlives its processes: they stay while those come and go.
 */
export async function aLiveHouse(
  { url, knex }: { readonly url: string; readonly knex: Knex },
  options: LiveHouseOptions = {},
) {
  const { mode = "instant", telegram: way = "webhook", redisUrl } = options;
  const { cabins = ["Quebracho"], ending = withTheTest } = options;
  const season = aSeason({ firstNight: today, lastNight: addDays(today, 60), weekend: NIGHTLY });
  const complex = await aComplex(knex, {
    ...{ mode, seasons: [season] },
    ...(options.transfer && { transfer: options.transfer }),
  });
  for (const name of cabins) await aCabin(knex, complex, { name });

  const ports = [await freePort(), await freePort()];
  const publicUrl = await frontDoor(ports, ending);
  const telegram = createTelegramEmulator({ token: TOKEN, webhookRetryMs: RETRY_MS });
  const mercadoPago = createMercadoPagoEmulator({
    accessToken: ACCESS_TOKEN,
    webhookSecret: PAYMENT_SECRET,
    notificationUrl: `${publicUrl}/webhooks/mercadopago`,
    retryMs: NOTIFICATION_RETRY_MS,
  });
  const whatsApp = createWhatsAppEmulator({
    ...HOUSE_SECRETS,
    templates: houseTemplates(),
    webhookRetryMs: NOTIFICATION_RETRY_MS,
  });
  const guest = { languageCode: "es", role: "guest" } as const;
  const inTelegram = (id: number, name: string) => telegram.addPhone({ ...guest, id, name });
  const numbers = 5_493_515_560_000 + 10 * randomInt(1_000);
  const inWhatsApp = (id: number, name: string) => whatsApp.addPhone({ ...guest, id: numbers + id, name });
  const marta = { id: OWNER_ID, name: "Marta", languageCode: "es", role: "owner" } as const;
  ending.finished(async () => {
    await telegram.stop();
    await mercadoPago.stop();
    await whatsApp.stop();
  });

  const env: Environment = {
    DATABASE_URL: url,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: (await telegram.start()).url,
    MERCADOPAGO_ACCESS_TOKEN: ACCESS_TOKEN,
    MERCADOPAGO_WEBHOOK_SECRET: PAYMENT_SECRET,
    MERCADOPAGO_API_ROOT: (await mercadoPago.start()).url,
    MERCADOPAGO_PATIENCE_MS: "60000", // whatever they are killed in, and on a busy machine
    OWNER_TELEGRAM_IDS: String(OWNER_ID),
    WEBHOOKS_PRIVATE_ADDRESSES: "allow",
    ...(way === "webhook" && {
      WHATSAPP_TRANSPORT: "cloud",
      WHATSAPP_CLOUD_TOKEN: HOUSE_SECRETS.token,
      WHATSAPP_PHONE_NUMBER_ID: HOUSE_SECRETS.phoneNumberId,
      WHATSAPP_APP_SECRET: HOUSE_SECRETS.appSecret,
      WHATSAPP_VERIFY_TOKEN: HOUSE_SECRETS.verifyToken,
      WHATSAPP_API_ROOT: (await whatsApp.start()).url,
    }),
    ...(way === "webhook" && { PUBLIC_URL: publicUrl, TELEGRAM_WEBHOOK_SECRET: "telegram-secret" }),
    ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
  };

  return {
    ana: inTelegram(1, "Ana"),
    bruno: inTelegram(2, "Bruno"),
    carla: inTelegram(3, "Carla"),
    dora: inTelegram(4, "Dora"),
    fabio: inTelegram(5, "Fabio"),
    gina: inTelegram(6, "Gina"),
    /** In WhatsApp, which hears us where Telegram calls us. */
    elena: inWhatsApp(1, "Elena"),
    hugo: inWhatsApp(2, "Hugo"),
    marta: telegram.addPhone(marta, { started: true }),
    ...{ telegram, mercadoPago, whatsApp, env },

    /** Starts a process behind the door; the second one beside the first. */
    async opens(which: "first" | "second" = "first"): Promise<HorneroProcess> {
      const hornero = startProcess({ ...env, PORT: String(ports[which === "first" ? 0 : 1]) }, ending);
      await hornero.opens();
      if (way === "webhook") await whatsApp.setWebhook(`${publicUrl}/webhooks/whatsapp`);
      return hornero;
    },

    /** What a balancer is told. */
    health: async () => ({
      alive: (await fetch(`${publicUrl}/healthz`)).ok,
      ready: (await fetch(`${publicUrl}/readyz`)).ok,
    }),

    /** Resolves once nobody answers the door. */
    closed: () => vi.waitFor(() => expect(fetch(publicUrl)).rejects.toThrow(), SOON),

    /** Resolves once so many calls to Mercado Pago are under way that will not be answered. */
    stuckAt: (path: RegExp, times = 1) =>
      vi.waitFor(() => {
        const stuck = mercadoPago.calls.filter((call) => call.status === undefined && path.test(call.path));
        expect(stuck.length).toBeGreaterThanOrEqual(times);
      }, SOON),

    /** Resolves once so many messages are under way that will never arrive. */
    stuckSending: (method: string, times = 1) =>
      vi.waitFor(() => {
        const stuck = telegram.calls.filter((call) => call.status === undefined && call.method === method);
        expect(stuck).toHaveLength(times);
      }, SOON),

    /** Resolves once a message to somebody in WhatsApp is under way that will never arrive. */
    stuckInWhatsApp: () =>
      vi.waitFor(() => {
        const stuck = whatsApp.calls.filter(({ status, what }) => status === undefined && what !== "read");
        expect(stuck).toHaveLength(1);
      }, SOON),

    /** Resolves once Telegram has asked us to make such a call later. */
    refused: (method: string) =>
      vi.waitFor(() => {
        const refused = telegram.calls.filter((call) => call.status === 429 && call.method === method);
        expect(refused).not.toEqual([]);
      }, SOON),

    /** A guest pays on the page that the newest pay button opens. Returns the payment's id. */
    pays(phone: Phone): number {
      const { searchParams } = new URL(phone.button("💳 Pagar la seña").url ?? "");
      return mercadoPago.pay(searchParams.get("pref_id") ?? "", "approve").id;
    },

    ...booksOf(knex),
  };
}

/** Up to the question how many they are. */
export async function saysWhen(guest: Phone): Promise<void> {
  guest.types("/book");
  await guest.sees("¿Qué días querés venir?", PATIENCE);
  guest.types(DATES);
  await guest.sees("¿Cuántos son?", PATIENCE);
}

/** Up to the cabins, in one sentence. */
export async function looks(guest: Phone, cabin = "Quebracho", dates = DATES): Promise<void> {
  guest.types(`${dates} para 2`);
  await guest.sees(cabin, PATIENCE);
}

/** Both see the same cabin, and want it now. Answers who gets it, once both have been answered. */
export function race(one: Phone, other: Phone, cabin = "Quebracho"): Promise<Phone> {
  bothTake(one, other, cabin);
  return winnerOf(one, other);
}

export function bothTake(one: Phone, other: Phone, cabin = "Quebracho"): void {
  for (const guest of [one, other]) guest.taps(`Reservar ${cabin}`);
}

export async function winnerOf(one: Phone, other: Phone): Promise<Phone> {
  const answers = await Promise.all(
    [one, other].map((guest) => guest.sees(/¡Es tuya por ahora!|se te adelantó/, PATIENCE)),
  );
  const wins = answers.map(({ text }) => text.includes("¡Es tuya por ahora!"));
  expect(wins.toSorted()).toEqual([false, true]);
  return wins[0] ? one : other;
}

/** What the house said to a phone in words, oldest first. */
export const toldTo = (phone: Phone): string[] =>
  phone.messages.filter(({ from, text }) => from === "bot" && text !== "").map(({ text }) => text);

/** What of it names a cabin. */
export const toldAbout = (cabin: string, phone: Phone): string[] =>
  toldTo(phone).filter((text) => text.includes(cabin));

export const inThisOrder = (...excerpts: string[]): unknown[] =>
  excerpts.map((excerpt) => expect.stringContaining(excerpt));
