import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMercadoPagoEmulator } from "../../sandbox/mercadopago/emulator.ts";
import { createTelegramEmulator } from "../../sandbox/telegram/emulator.ts";
import { createWhatsAppEmulator } from "../../sandbox/whatsapp/emulator.ts";
import { connect } from "../../src/db/connect.ts";
import { testDatabase } from "../support/database.ts";
import { freePort } from "../support/ports.ts";
import { hornero, horneroProcess } from "./operator.ts";

const database = testDatabase();
const TOKEN = "4242:sandbox";
const CLOUD = {
  WHATSAPP_TRANSPORT: "cloud",
  WHATSAPP_CLOUD_TOKEN: "EAAG1",
  WHATSAPP_PHONE_NUMBER_ID: "106540352242922",
  WHATSAPP_APP_SECRET: "secret",
  WHATSAPP_VERIFY_TOKEN: "long-word",
  PUBLIC_URL: "https://cabins.example",
  TELEGRAM_WEBHOOK_SECRET: "secret",
};

/** Telegram and Mercado Pago as they are on a good day; they end with the test. */
async function aGoodDay() {
  const telegram = createTelegramEmulator({ token: TOKEN });
  const mercadoPago = createMercadoPagoEmulator({ accessToken: "APP_USR-1", webhookSecret: "secret" });
  const [telegramAt, mercadoPagoAt] = await Promise.all([telegram.start(), mercadoPago.start()]);
  onTestFinished(async () => {
    await telegram.stop();
    await mercadoPago.stop();
  });
  return {
    DATABASE_URL: database.url,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegramAt.url,
    MERCADOPAGO_ACCESS_TOKEN: "APP_USR-1",
    MERCADOPAGO_API_ROOT: mercadoPagoAt.url,
    OWNER_TELEGRAM_IDS: "1",
  };
}

describe("the doctor", () => {
  it("finds everything well where it is", async () => {
    const env = await aGoodDay();
    await hornero(["complex", "import", "docs/complex.example.json"], env);
    const { exitCode, said } = await horneroProcess(["doctor"], env);
    expect(said).toEqual([
      "✓ The configuration is complete.",
      "✓ The database answers.",
      "✓ It is up to this release.",
      "✓ It describes Cabañas El Hornero.",
      "✓ The books are in order.",
      "✓ Nothing that came in was given up.",
      "✓ No other software listens.",
      "✓ No refund is owed.",
      "✓ No REDIS_URL: one process alone needs none.",
      "✓ Telegram knows the bot as @hornero_bot.",
      "✓ Owners: 1. Each must have written to the bot once.",
      "✓ No WHATSAPP_TRANSPORT: guests write in Telegram alone.",
      "✓ No TRANSCRIBER_URL: whoever sends a voice note is asked to write.",
      "✓ Mercado Pago takes payments for the account 123456789.",
    ]);
    expect(exitCode).toBe(0);
  });

  it("says all that is wrong with a configuration", async () => {
    expect(await hornero(["doctor"], { PORT: "http", OWNER_TELEGRAM_IDS: "marta" })).toEqual({
      exitCode: 1,
      said: [
        expect.stringMatching(/^✗ PORT must be a port number/),
        expect.stringMatching(/^✗ TELEGRAM_BOT_TOKEN is missing/),
        expect.stringMatching(/^✗ OWNER_TELEGRAM_IDS must be numbers/),
      ],
      complained: [],
    });
  });

  it("says what to do about each service that is away", async () => {
    const away = `127.0.0.1:${await freePort()}`;
    const { exitCode, said } = await hornero(["doctor"], {
      DATABASE_URL: `postgres://hornero@${away}/hornero`,
      REDIS_URL: `redis://${away}`,
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: `http://${away}`,
      ...CLOUD,
      WHATSAPP_API_ROOT: `http://${away}`,
      MERCADOPAGO_WEBHOOK_SECRET: "secret",
      MERCADOPAGO_ACCESS_TOKEN: "APP_USR-1",
      TRANSCRIBER_URL: `http://${away}`,
      TRANSCRIBER_KEY: "sk-1",
      MERCADOPAGO_API_ROOT: `http://${away}`,
    });
    expect(said).toEqual([
      "✓ The configuration is complete.",
      expect.stringMatching(/^✗ The database cannot be reached .* is DATABASE_URL right\?$/),
      expect.stringMatching(/^✗ Redis does not answer .* is REDIS_URL right\?$/),
      "✗ Telegram does not answer. Is the internet reachable from here?",
      "✗ Nobody would hear of requests: put the owners' Telegram ids in OWNER_TELEGRAM_IDS.",
      "✗ Meta does not show us the number (WhatsApp does not answer). Are WHATSAPP_CLOUD_TOKEN and WHATSAPP_PHONE_NUMBER_ID right, and is the internet reachable from here?",
      expect.stringMatching(/^✓ Meta must have https:\/\/cabins\.example\/webhooks\/whatsapp/),
      expect.stringMatching(/^✓ Meta must have approved the templates/),
      "✗ Voice notes cannot be written down. It cannot be reached. Is TRANSCRIBER_URL right, and reachable from here?",
      expect.stringMatching(/^✗ Mercado Pago does not answer .* Is the internet reachable from here\?$/),
    ]);
    expect(exitCode).toBe(1);
  });

  it("knows a wrong token from a right one", async () => {
    const env = {
      ...(await aGoodDay()),
      TELEGRAM_BOT_TOKEN: "4242:wrong",
      MERCADOPAGO_ACCESS_TOKEN: "APP_USR-2",
    };
    const { exitCode, said } = await hornero(["doctor"], env);
    expect(said).toContainEqual(expect.stringMatching(/^✗ Telegram does not know this TELEGRAM_BOT_TOKEN/));
    expect(said).toContainEqual(
      expect.stringMatching(/^✗ Mercado Pago does not accept MERCADOPAGO_ACCESS_TOKEN/),
    );
    expect(exitCode).toBe(1);
  });

  it("says that a database is behind, and leaves it so", async () => {
    const env = await aGoodDay();
    const DATABASE_URL = env.DATABASE_URL.replace(/[^/]*$/, "postgres");
    const { said } = await hornero(["doctor"], { ...env, DATABASE_URL });
    expect(said).toContainEqual(
      expect.stringMatching(
        /^✗ The database is \d+ migrations behind this release: "npm start" brings it up/,
      ),
    );
    const db = connect(DATABASE_URL);
    onTestFinished(() => db.destroy());
    expect(await db.schema.hasTable("knex_migrations")).toBe(false);
  });

  it("shows the number guests write to in WhatsApp, and what only Meta's panel can show", async () => {
    const { said } = await doctorOfWhatsApp({ OWNER_WHATSAPP_NUMBERS: "+5493515550009" });
    expect(said).toEqual([
      "✓ WhatsApp knows the number as 5493515550000.",
      '✓ Meta must have https://cabins.example/webhooks/whatsapp as the webhook\'s address, with WHATSAPP_VERIFY_TOKEN, and the field "messages" subscribed.',
      "✓ Meta must have approved the templates of docs/whatsapp-templates.md: after 24 hours nothing else reaches a guest.",
      "✓ Told in WhatsApp, too: +5493515550009. Each should have written to the number once.",
    ]);
  });

  const strangers = [
    { env: { WHATSAPP_CLOUD_TOKEN: "EAAG2" }, says: /WhatsApp refused \(190\): .*access token/ },
    { env: { WHATSAPP_PHONE_NUMBER_ID: "1" }, says: /WhatsApp refused \(100\): .*does not exist/ },
  ];
  it.each(strangers)("says what Meta says of $env", async ({ env, says }) => {
    const { exitCode, said } = await doctorOfWhatsApp(env);
    expect(said[0]).toMatch(/^✗ Meta does not show us the number \(.*\)\. Are WHATSAPP_CLOUD_TOKEN and/);
    expect(said[0]).toMatch(says);
    expect(exitCode).toBe(1);
  });

  it("says what WhatsApp Web needs, and what it may cost", async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), "hornero-doctor-"));
    onTestFinished(() => rmSync(DATA_DIR, { recursive: true }));
    const web = { WHATSAPP_TRANSPORT: "web", WHATSAPP_CHROMIUM_PATH: "/nowhere", DATA_DIR };
    const { exitCode, said } = await hornero(["doctor"], { ...(await aGoodDay()), ...web });
    expect(said).toContainEqual(expect.stringMatching(/^✗ There is no Chromium at \/nowhere/));
    expect(said).toContainEqual(expect.stringMatching(/^✗ No phone is linked to WhatsApp Web yet/));
    expect(said).toContain(`✓ The WhatsApp session is kept in ${DATA_DIR}/whatsapp.`);
    expect(said).toContainEqual(expect.stringMatching(/^✓ Mind: .* may ban the account/));
    expect(exitCode).toBe(1);
  });

  /** Of all it says, the lines of WhatsApp. */
  async function doctorOfWhatsApp(changes: Record<string, string>) {
    const whatsApp = createWhatsAppEmulator({
      token: CLOUD.WHATSAPP_CLOUD_TOKEN,
      phoneNumberId: CLOUD.WHATSAPP_PHONE_NUMBER_ID,
      appSecret: CLOUD.WHATSAPP_APP_SECRET,
    });
    const { url } = await whatsApp.start();
    onTestFinished(() => whatsApp.stop());
    const env = { ...(await aGoodDay()), ...CLOUD, WHATSAPP_API_ROOT: url, ...changes };
    const { exitCode, said } = await hornero(["doctor"], { ...env, MERCADOPAGO_WEBHOOK_SECRET: "secret" });
    return { exitCode, said: said.filter((line) => /Meta|WhatsApp/.test(line)) };
  }
});
