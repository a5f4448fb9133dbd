import { describe, expect, it, onTestFinished } from "vitest";
import { createMercadoPagoEmulator } from "../../sandbox/mercadopago/emulator.ts";
import { createTelegramEmulator } from "../../sandbox/telegram/emulator.ts";
import { connect } from "../../src/db/connect.ts";
import { testDatabase } from "../support/database.ts";
import { freePort } from "../support/ports.ts";
import { hornero } from "./operator.ts";

const database = testDatabase();
const TOKEN = "4242:sandbox";

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
    const { exitCode, said } = await hornero(["doctor"], env);
    expect(said).toEqual([
      "✓ The configuration is complete.",
      "✓ The database answers.",
      "✓ It is up to this release.",
      "✓ It describes Cabañas El Hornero.",
      "✓ No REDIS_URL: one process alone needs none.",
      "✓ Telegram knows the bot as @hornero_bot.",
      "✓ Owners: 1. Each must have written to the bot once.",
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
      MERCADOPAGO_ACCESS_TOKEN: "APP_USR-1",
      MERCADOPAGO_API_ROOT: `http://${away}`,
    });
    expect(said).toEqual([
      "✓ The configuration is complete.",
      expect.stringMatching(/^✗ The database cannot be reached .* is DATABASE_URL right\?$/),
      expect.stringMatching(/^✗ Redis does not answer .* is REDIS_URL right\?$/),
      "✗ Telegram does not answer. Is the internet reachable from here?",
      "✗ Nobody would hear of requests: put the owners' Telegram ids in OWNER_TELEGRAM_IDS.",
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
});
