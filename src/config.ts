import { readSecretFiles } from "./config/secrets.ts";
import { type Settings, settings } from "./config/settings.ts";
import { missingTogether, misspelled } from "./config/slips.ts";
import { type TranscriberConfig, transcriberOf } from "./config/transcriber.ts";
import { type WhatsAppConfig, whatsAppOf } from "./config/whatsapp.ts";
import type { LogLevel } from "./shared/logger.ts";
import { err, ok, type Result } from "./shared/result.ts";

export type Config = {
  /** Absent: an embedded Postgres in `dataDir`. */
  readonly databaseUrl?: string;
  /** Absent: cabin locks of this process alone. */
  readonly redisUrl?: string;
  /** Where the internet reaches us, without a slash at the end. Absent: Telegram is polled. */
  readonly publicUrl?: string;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  readonly telegram: { readonly token: string; readonly apiRoot: string; readonly webhookSecret?: string };
  /** Absent: deposit links are refused. */
  readonly mercadoPago?: {
    readonly accessToken: string;
    /** The current one and, while it is being changed, the one before. */
    readonly webhookSecrets: readonly string[];
    readonly apiRoot: string;
    /** How long a chat waits for a link, in milliseconds. */
    readonly patienceMs?: number;
  };
  /** Absent: guests write in Telegram alone. */
  readonly whatsApp?: WhatsAppConfig;
  /** Absent: whoever sends a voice note is asked to write. */
  readonly transcriber?: TranscriberConfig;
  /** Whether endpoints may be on this machine and in its networks, and without TLS. */
  readonly webhooksToPrivate: boolean;
  readonly ownerTelegramIds: readonly number[];
  /** E.164. They are told in WhatsApp, too. */
  readonly ownerWhatsAppNumbers: readonly string[];
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the whole configuration, or says in one sentence each everything that is wrong with it. */
export function loadConfig(env: Environment = process.env): Result<Config, string[]> {
  const { values, problems } = readSecretFiles(withoutEmpty(env));
  problems.push(...misspelled(values), ...missingTogether(values));
  const parsed = settings.safeParse(values);
  if (parsed.success && problems.length === 0) return ok(configOf(parsed.data));
  const issues = parsed.error?.issues ?? [];
  problems.push(...issues.map(({ path, message }) => `${String(path[0])} ${message}`));
  return err([...new Set(problems)]); // two owners misspelled are one sentence
}

function withoutEmpty(env: Environment): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && value.trim() !== "") values[name] = value.trim();
  }
  return values;
}

function configOf(values: Settings): Config {
  const whatsApp = whatsAppOf(values);
  const transcriber = transcriberOf(values);
  return {
    ...(values.DATABASE_URL !== undefined && { databaseUrl: values.DATABASE_URL }),
    ...(values.REDIS_URL !== undefined && { redisUrl: values.REDIS_URL }),
    ...(values.PUBLIC_URL !== undefined && { publicUrl: values.PUBLIC_URL }),
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    logLevel: values.LOG_LEVEL,
    telegram: {
      token: values.TELEGRAM_BOT_TOKEN,
      apiRoot: values.TELEGRAM_API_ROOT,
      ...(values.TELEGRAM_WEBHOOK_SECRET !== undefined && { webhookSecret: values.TELEGRAM_WEBHOOK_SECRET }),
    },
    ...(values.MERCADOPAGO_ACCESS_TOKEN !== undefined && {
      mercadoPago: {
        accessToken: values.MERCADOPAGO_ACCESS_TOKEN,
        webhookSecrets: values.MERCADOPAGO_WEBHOOK_SECRET ?? [],
        apiRoot: values.MERCADOPAGO_API_ROOT,
        ...(values.MERCADOPAGO_PATIENCE_MS !== undefined && { patienceMs: values.MERCADOPAGO_PATIENCE_MS }),
      },
    }),
    ...(whatsApp && { whatsApp }),
    ...(transcriber && { transcriber }),
    webhooksToPrivate: values.WEBHOOKS_PRIVATE_ADDRESSES === "allow",
    ownerTelegramIds: values.OWNER_TELEGRAM_IDS,
    ownerWhatsAppNumbers: values.OWNER_WHATSAPP_NUMBERS,
  };
}
