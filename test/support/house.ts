import { expect, onTestFinished } from "vitest";
import { createMercadoPagoEmulator } from "../../sandbox/mercadopago/emulator.ts";
import type { Phone } from "../../sandbox/phones/phone.ts";
import { createTelegramEmulator, type TelegramEmulator } from "../../sandbox/telegram/emulator.ts";
import { createTranscriberEmulator } from "../../sandbox/transcriber/emulator.ts";
import type { AppDeps } from "../../src/app/deps.ts";
import { createApp } from "../../src/app.ts";
import type { CancellationPolicy } from "../../src/booking/domain/cancellation.ts";
import type { Place, TransferDetails } from "../../src/booking/domain/complex.ts";
import type { Season } from "../../src/booking/domain/prices/season.ts";
import type { Config } from "../../src/config.ts";
import type { Db } from "../../src/db/connect.ts";
import { createLocalLocks } from "../../src/locks/local.ts";
import { type Clock, DAY_MS } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { aCabin, aComplex } from "./builders/booking.ts";
import type { TestDatabase } from "./database.ts";
import { webWhatsApp } from "./house-web.ts";
import { cloudWhatsApp } from "./house-whatsapp.ts";
import { withPatientPeople } from "./patient.ts";
import { freePort } from "./ports.ts";

const TOKEN = "4242:sandbox";
const ACCESS_TOKEN = "APP_USR-sandbox";
const TRANSCRIBER_KEY = "sk-sandbox";
const WEBHOOK_SECRET = "payment-secret";
/** Nobody has more to say at once; each costs a connection. */
const FEW_JOBS = { chats: 4, house: 2 };
/** A busy machine is no provider in trouble. */
const PATIENCE_MS = 10_000;
/** How many houses this file has had. They share its database, so each has people and updates of its own. */
let houses = 0;

export type HouseOptions = {
  /** False for owners who have not written to the bot yet. */
  readonly ownersStarted?: boolean;
  readonly mode?: "approval" | "instant";
  /** Telegram is polled unless it is to call us. */
  readonly telegram?: "polling" | "webhook";
  readonly cabins?: Parameters<typeof aCabin>[2][];
  readonly seasons?: readonly Season[];
  /** What comes back to whoever cancels; everything until a week before unless it is given. */
  readonly policy?: CancellationPolicy;
  /** Where it is; nobody says unless it is given. */
  readonly place?: Place;
  /** Where guests transfer money to; nowhere unless it is given. */
  readonly transfer?: TransferDetails;
  /** Pedro runs the place together with Marta. */
  readonly twoOwners?: boolean;
  readonly clock?: Clock;
  /** Where Ana and Carol write, as `guests`. Everybody has a phone with Telegram all the same. */
  readonly channel?: Channel;
  /** Owners who are told in WhatsApp as well: their numbers. */
  readonly ownerNumbers?: readonly string[];
  /** Somebody writes voice notes down. */
  readonly transcriber?: boolean;
  /** False for owners who take no payments by link. */
  readonly payments?: boolean;
};

export type Channel = "telegram" | "cloud" | "web";

export type House = Awaited<ReturnType<typeof aHouse>>;

/**
 * The whole product over real HTTP, with the phones of three guests and two owners; it ends with the test.
 *
 * Its clock starts at noon of Monday 2 November 2026 in Córdoba and goes on as the world's does.
 */
export async function aHouse({ url, knex, jobsPool }: TestDatabase, options: HouseOptions = {}) {
  const { mode = "approval", cabins = [{ name: "Quebracho" }, { name: "Algarrobo", maxGuests: 6 }] } =
    options;
  const complex = await aComplex(knex, {
    mode,
    ...(options.seasons && { seasons: options.seasons }),
    ...(options.place && { place: options.place }),
    ...(options.policy && { policy: options.policy }),
    ...(options.transfer && { transfer: options.transfer }),
  });
  for (const cabin of cabins) await aCabin(knex, complex, cabin);

  houses += 1;
  const aheadMs = houses * DAY_MS; // the emulator counts its updates from its clock
  const telegram = withPatientPeople(
    createTelegramEmulator({
      token: TOKEN,
      webhookRetryMs: [20, 50, 100],
      now: () => new Date(Date.now() + aheadMs),
    }),
  );
  const mercadoPago = createMercadoPagoEmulator({
    accessToken: ACCESS_TOKEN,
    webhookSecret: WEBHOOK_SECRET,
    retryMs: [20, 50, 100, 200],
  });
  const phones = peopleOn(telegram, houses * 1000, options.ownersStarted ?? true);
  const whatsApp = options.channel === "cloud" ? await cloudWhatsApp(houses, () => clock()) : undefined;
  const web = options.channel === "web" ? await webWhatsApp(houses, () => clock()) : undefined;
  const inWhatsApp = whatsApp ?? web;
  const guests: { ana: Phone; carol: Phone } = inWhatsApp?.phones ?? phones;
  const transcriber = createTranscriberEmulator({ key: TRANSCRIBER_KEY });
  const [telegramAt, mercadoPagoAt, transcriberAt, port] = await Promise.all([
    telegram.start(),
    mercadoPago.start(),
    options.transcriber ? transcriber.start() : undefined,
    freePort(),
  ]);

  const config: Config = {
    databaseUrl: url,
    host: "127.0.0.1",
    port,
    dataDir: web?.dataDir ?? "unused",
    logLevel: "silent",
    telegram: {
      token: TOKEN,
      apiRoot: telegramAt.url,
      ...(options.telegram === "webhook" && { webhookSecret: "telegram-secret" }),
    },
    ...(options.payments !== false && {
      mercadoPago: {
        accessToken: ACCESS_TOKEN,
        webhookSecrets: [WEBHOOK_SECRET],
        apiRoot: mercadoPagoAt.url,
        patienceMs: PATIENCE_MS,
      },
    }),
    publicUrl: `http://127.0.0.1:${port}`,
    webhooksToPrivate: true,
    ownerTelegramIds: options.twoOwners ? [phones.marta.id, phones.pedro.id] : [phones.marta.id],
    ownerWhatsAppNumbers: options.ownerNumbers ?? [],
    ...(inWhatsApp && { whatsApp: inWhatsApp.access }),
    ...(transcriberAt && { transcriber: { ...transcriberAt, key: TRANSCRIBER_KEY, model: "whisper-1" } }),
  };
  const start = options.clock ?? novemberClock();
  let passedMs = 0;
  const clock: Clock = () => new Date(start().getTime() + passedMs);
  await knex.raw("delete from graphile_worker._private_jobs"); // those of the houses before, whose people are gone
  await setJobsBy(knex, clock);
  const connections = { db: knex, openJobsPool: () => jobsPool };
  const deps = { config, complexId: complex.id, clock, ...connections, ...(web && { web: web.web }) };
  const open = () => openHouse(deps);
  let app = await open();
  await whatsApp?.emulator.setWebhook(`http://127.0.0.1:${port}/webhooks/whatsapp`);

  onTestFinished(async () => {
    await app.stop();
    await telegram.stop();
    await mercadoPago.stop();
    await transcriber.stop();
    await whatsApp?.emulator.stop();
    await web?.stop();
  });
  return {
    ...phones,
    /** Ana and Carol where this house hears them: in Telegram, or in WhatsApp. */
    guests,
    telegram,
    mercadoPago,
    /** Asked only where the house was given one. */
    transcriber,
    /** WhatsApp's side of it, where guests write by the Cloud API. */
    whatsApp() {
      if (!whatsApp) throw new Error("This house has no WhatsApp.");
      return whatsApp.emulator;
    },
    complexId: complex.id,
    url: `http://127.0.0.1:${port}`,
    /** Stops the process in good order and starts another, as a release does. */
    async restart(): Promise<void> {
      await app.stop();
      app = await open();
    },
    /** What is done every minute is done now, once. */
    async minutePasses(): Promise<void> {
      for (const task of ["advance_stays", "send_reminders"]) {
        const key = `now:${task}`; // the crontab's own has the name of its task
        await knex.raw("select graphile_worker.add_job(?, job_key => ?)", [task, key]);
        const left = () => knex.raw("select from graphile_worker.jobs where key = ?", [key]);
        await expect.poll(async () => (await left()).rowCount, { timeout: 15_000, interval: 10 }).toBe(0);
      }
    },
    /** It is so much later, and what was to be done by then is done: whoever does it looks at once. */
    async timePasses(ms: number): Promise<void> {
      passedMs += ms;
      await setJobsBy(knex, clock);
      await knex.raw(
        `update graphile_worker._private_jobs
         set run_at = run_at - :ms * interval '1 ms'`,
        { ms },
      );
      await knex.raw("select pg_notify('jobs:insert', :jobs)", { jobs: JSON.stringify({ count: 4 }) });
    },
  };
}

/**
 * Jobs are due by the server's clock: those with a time of the house's are moved to the server's day. A moment later
 * rather than sooner, for a deadline's job that comes before it leaves the matter to the next sweep. What the crontab
 * adds never comes, whichever day it is today: its sweeps would be those of the houses before as well.
 */
async function setJobsBy(knex: Db, clock: Clock): Promise<void> {
  const behindMs = Math.ceil(Date.now() - clock().getTime()) + 5;
  await knex.raw(
    `create or replace function house_time() returns trigger language plpgsql as $$
     begin
       if new.payload -> '_cron' is not null then
         new.run_at := now() + interval '1000 years';
       elsif new.run_at <> now() then
         new.run_at := new.run_at + interval '${behindMs} ms';
       end if;
       return new;
     end $$;
     create or replace trigger house_time before insert on graphile_worker._private_jobs
       for each row execute function house_time();`,
  );
}

/** Its connections are the file's, for a new one and all its plans cost more than most tests do with it. */
async function openHouse(deps: Omit<AppDeps, "databaseUrl" | "locks" | "logger" | "metrics">) {
  const databaseUrl = deps.config.databaseUrl ?? "";
  const logger = createLogger({ level: process.env.DEBUG_HOUSE ? "debug" : "silent" });
  const own = { databaseUrl, locks: createLocalLocks(), logger, metrics: createMetrics() };
  const app = await createApp({ ...deps, ...own, concurrentJobs: FEW_JOBS });
  await app.start();
  return app;
}

function peopleOn(telegram: TelegramEmulator, firstId: number, started: boolean) {
  const guest = (id: number, name: string, languageCode: string) =>
    telegram.addPhone({ id: firstId + id, name, languageCode, role: "guest" });
  const owner = (id: number, name: string) =>
    telegram.addPhone({ id: firstId + id, name, languageCode: "es", role: "owner" }, { started });
  return {
    ana: guest(1, "Ana", "es"),
    bruno: guest(2, "Bruno", "pt-br"),
    carol: guest(3, "Carol", "en"),
    marta: owner(900, "Marta"),
    pedro: owner(901, "Pedro"),
  };
}

function novemberClock(): Clock {
  const ahead = Date.parse("2026-11-02T15:00:00Z") - Date.now();
  return () => new Date(Date.now() + ahead);
}
