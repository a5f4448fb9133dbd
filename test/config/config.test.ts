import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config.ts";

const TOKEN = "123456:abc-DEF_1";
const CLOUD = {
  WHATSAPP_TRANSPORT: "cloud",
  WHATSAPP_CLOUD_TOKEN: "EAAG1",
  WHATSAPP_PHONE_NUMBER_ID: "106540352242922",
  WHATSAPP_APP_SECRET: "app-secret",
  WHATSAPP_VERIFY_TOKEN: "long-word",
};
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hornero-config-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const config = (env: Record<string, string>) => {
  const loaded = loadConfig({ TELEGRAM_BOT_TOKEN: TOKEN, ...env });
  return loaded.ok ? loaded.value : loaded.error;
};

describe("the configuration", () => {
  it("needs nothing but a Telegram token", () => {
    expect(loadConfig({ TELEGRAM_BOT_TOKEN: TOKEN })).toEqual({
      ok: true,
      value: {
        host: "127.0.0.1",
        port: 3000,
        dataDir: "./data",
        logLevel: "info",
        telegram: { token: TOKEN, apiRoot: "https://api.telegram.org" },
        webhooksToPrivate: false,
        ownerTelegramIds: [],
        ownerWhatsAppNumbers: [],
      },
    });
  });

  it("holds everything when everything is set", () => {
    const everything = {
      DATABASE_URL: "postgres://hornero:secret@db/hornero",
      REDIS_URL: "redis://redis:6379",
      PUBLIC_URL: "https://cabins.example/",
      HOST: "0.0.0.0",
      PORT: "8080",
      DATA_DIR: "/data",
      LOG_LEVEL: "debug",
      TELEGRAM_API_ROOT: "http://127.0.0.1:9000",
      TELEGRAM_WEBHOOK_SECRET: "a-secret",
      MERCADOPAGO_ACCESS_TOKEN: "APP_USR-1",
      MERCADOPAGO_WEBHOOK_SECRET: "new, old",
      MERCADOPAGO_API_ROOT: "http://127.0.0.1:9001/",
      WEBHOOKS_PRIVATE_ADDRESSES: "allow",
      OWNER_TELEGRAM_IDS: " 11, 22 ,",
      OWNER_WHATSAPP_NUMBERS: "+5493515550001, +5511987654321",
      ...CLOUD,
    };
    expect(config(everything)).toEqual({
      databaseUrl: "postgres://hornero:secret@db/hornero",
      redisUrl: "redis://redis:6379",
      publicUrl: "https://cabins.example",
      host: "0.0.0.0",
      port: 8080,
      dataDir: "/data",
      logLevel: "debug",
      telegram: { token: TOKEN, apiRoot: "http://127.0.0.1:9000", webhookSecret: "a-secret" },
      mercadoPago: {
        accessToken: "APP_USR-1",
        webhookSecrets: ["new", "old"],
        apiRoot: "http://127.0.0.1:9001",
      },
      webhooksToPrivate: true,
      ownerTelegramIds: [11, 22],
      ownerWhatsAppNumbers: ["+5493515550001", "+5511987654321"],
      whatsApp: {
        transport: "cloud",
        token: "EAAG1",
        phoneNumberId: "106540352242922",
        appSecret: "app-secret",
        verifyToken: "long-word",
        apiRoot: "https://graph.facebook.com",
        templates: {},
      },
    });
  });

  it("takes what is set to nothing for not set", () => {
    expect(config({ DATABASE_URL: "", PORT: " ", MERCADOPAGO_ACCESS_TOKEN: "" })).toEqual(config({}));
  });

  it("reads a secret from the file its name with _FILE names", () => {
    const token = aFile("token", `${TOKEN}\n`);
    const loaded = loadConfig({ TELEGRAM_BOT_TOKEN_FILE: token });
    expect(loaded).toMatchObject({ ok: true, value: { telegram: { token: TOKEN } } });
  });

  it("says everything that is wrong at once, one sentence each", () => {
    const loaded = loadConfig({
      DATABASE_URL: "mysql://db",
      REDIS_URL_FILE: join(folder, "nowhere"),
      PUBLIC_URL: "http://cabins.example",
      PORT: "99999",
      LOG_LEVEL: "loud",
      OWNER_TELEGRAM_IDS: "@marta, @juan",
    });
    expect(loaded).toEqual({
      ok: false,
      error: [
        `REDIS_URL_FILE names ${join(folder, "nowhere")}, which cannot be read.`,
        "TELEGRAM_WEBHOOK_SECRET is missing: with PUBLIC_URL set, it is how Telegram's calls are told from forged ones.",
        "DATABASE_URL must look like postgres://user:password@host:5432/name.",
        "PUBLIC_URL must begin with https://, for Telegram calls no other address.",
        "PORT must be a port number, from 0 to 65535.",
        "LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.",
        "TELEGRAM_BOT_TOKEN is missing: ask @BotFather in Telegram for a bot, and give the token it answers with.",
        "OWNER_TELEGRAM_IDS must be numbers separated by commas; @userinfobot tells a person theirs.",
      ],
    });
  });

  const slips = [
    { env: { TELEGRAM_BOT_TOKEN: "token" }, says: /does not look like a bot token/ },
    { env: { TELEGRAM_TOKEN: TOKEN }, says: /TELEGRAM_TOKEN is not a setting; there is TELEGRAM_BOT_TOKEN/ },
    { env: { TELEGRAM_API_ROOT: "telegram" }, says: /TELEGRAM_API_ROOT must be an address/ },
    { env: { PORT: "80.5" }, says: /PORT must be a port number/ },
    { env: { MERCADOPAGO_WEBHOOK_SECRET: "a,b,c" }, says: /two secrets at most/ },
    { env: { TELEGRAM_WEBHOOK_SECRET: "with spaces" }, says: /letters, digits, _ or -/ },
    {
      env: { PUBLIC_URL: "https://c.example", TELEGRAM_WEBHOOK_SECRET: "s", MERCADOPAGO_ACCESS_TOKEN: "t" },
      says: /^MERCADOPAGO_WEBHOOK_SECRET is missing/,
    },
  ];
  it.each(slips)("explains $env", ({ env, says }) => {
    expect(config(env)).toEqual([expect.stringMatching(says)]);
  });

  it("takes empty files for the secrets of a Mercado Pago account that nobody has", () => {
    const nothing = aFile("nothing", "\n");
    const read = config({ MERCADOPAGO_ACCESS_TOKEN_FILE: nothing, MERCADOPAGO_WEBHOOK_SECRET_FILE: nothing });
    expect(read).not.toHaveProperty("mercadoPago");
  });

  it("explains a secret given twice, and one that is empty", () => {
    const file = aFile("redis", "redis://redis:6379");
    expect(config({ REDIS_URL: "redis://other:6379", REDIS_URL_FILE: file })).toEqual([
      "REDIS_URL and REDIS_URL_FILE are both set: keep one of them.",
    ]);
    expect(config({ REDIS_URL_FILE: aFile("empty", "\n") })).toEqual([
      `REDIS_URL_FILE names ${join(folder, "empty")}, which is empty.`,
    ]);
  });
});
