import { readFileSync } from "node:fs";
import { z } from "zod";
import { LOG_LEVELS, type LogLevel } from "./shared/logger.ts";
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
  };
  /** Absent: guests write in Telegram alone. */
  readonly whatsApp?: WhatsAppConfig;
  readonly ownerTelegramIds: readonly number[];
  /** E.164. They are told in WhatsApp, too. */
  readonly ownerWhatsAppNumbers: readonly string[];
};

export type WhatsAppConfig =
  | {
      readonly transport: "cloud";
      readonly token: string;
      readonly phoneNumberId: string;
      readonly appSecret: string;
      readonly verifyToken: string;
      readonly apiRoot: string;
      readonly templates: TemplateChanges;
    }
  /** `chromium`: where it is, if not where it is usually. */
  | { readonly transport: "web"; readonly chromium?: string };

/** What differs from the usual templates, by event. */
export type TemplateChanges = z.infer<typeof templateChanges>;

/** A name that begins like ours and is not ours is a slip of the pen. */
const FAMILIES = ["TELEGRAM_", "WHATSAPP_", "MERCADOPAGO_", "OWNER_"];
const WHATSAPP_TRANSPORTS = ["none", "cloud", "web"] as const;
const MAX_PORT = 65_535;
const NOT_A_PORT = `must be a port number, from 0 to ${MAX_PORT}.`;
const LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];

const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an address like https://example.com." })
  .transform((url) => url.replace(/\/+$/, ""));

const templateChanges = z.record(
  z.string(),
  z.object({
    name: z.string().regex(/^[a-z0-9_]{1,512}$/),
    parameters: z.array(z.string()),
    quickReplies: z.array(z.string()).default([]),
  }),
);

/** Every setting by the name of its environment variable; unset ones are undefined, never empty. */
export const settings = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must look like postgres://user:password@host:5432/name." })
    .optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: "must look like redis://host:6379." }).optional(),
  PUBLIC_URL: webAddress
    .refine(isSecureOrLoopback, "must begin with https://, for Telegram calls no other address.")
    .optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, NOT_A_PORT)
    .transform(Number)
    .refine((port) => port <= MAX_PORT, NOT_A_PORT)
    .default(3000),
  DATA_DIR: z.string().default("./data"),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}.` }).default("info"),
  TELEGRAM_BOT_TOKEN: z
    .string({
      error: "is missing: ask @BotFather in Telegram for a bot, and give the token it answers with.",
    })
    .regex(/^\d+:[\w-]+$/, "does not look like a bot token, which is digits, a colon and letters."),
  TELEGRAM_API_ROOT: webAddress.default("https://api.telegram.org"),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, "must be 1 to 256 letters, digits, _ or -.")
    .optional(),
  WHATSAPP_TRANSPORT: z
    .enum(WHATSAPP_TRANSPORTS, { error: `must be one of ${WHATSAPP_TRANSPORTS.join(", ")}.` })
    .default("none"),
  WHATSAPP_CLOUD_TOKEN: z.string().optional(),
  WHATSAPP_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d{1,20}$/, "must be digits: the id of the number in Meta's panel, not the number itself.")
    .optional(),
  WHATSAPP_APP_SECRET: z.string().optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().optional(),
  WHATSAPP_API_ROOT: webAddress.default("https://graph.facebook.com"),
  WHATSAPP_TEMPLATES: z.string().transform(parseJson).pipe(templateChanges).default({}),
  WHATSAPP_CHROMIUM_PATH: z.string().optional(),
  MERCADOPAGO_ACCESS_TOKEN: z.string().optional(),
  MERCADOPAGO_WEBHOOK_SECRET: listOf(z.string())
    .refine((secrets) => secrets.length <= 2, "may hold two secrets at most, separated by a comma.")
    .optional(),
  MERCADOPAGO_API_ROOT: webAddress.default("https://api.mercadopago.com"),
  OWNER_TELEGRAM_IDS: listOf(
    z
      .string()
      .regex(/^\d{1,15}$/, "must be numbers separated by commas; @userinfobot tells a person theirs.")
      .transform(Number),
  ).default([]),
  OWNER_WHATSAPP_NUMBERS: listOf(
    z.string().regex(/^\+\d{8,15}$/, "must be numbers like +5493515550001, separated by commas."),
  ).default([]),
});

/** These, and what is too long for a line, may also be given as `NAME_FILE`, the path of a file that holds the value. */
export const SECRETS = [
  "DATABASE_URL",
  "REDIS_URL",
  "TELEGRAM_BOT_TOKEN",
  "TELEGRAM_WEBHOOK_SECRET",
  "WHATSAPP_CLOUD_TOKEN",
  "WHATSAPP_APP_SECRET",
  "WHATSAPP_VERIFY_TOKEN",
  "WHATSAPP_TEMPLATES",
  "MERCADOPAGO_ACCESS_TOKEN",
  "MERCADOPAGO_WEBHOOK_SECRET",
] as const satisfies readonly (keyof typeof settings.shape)[];

/** A house without WhatsApp or Mercado Pago has no secrets of it, but Docker Compose wants their files all the same. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  "WHATSAPP_CLOUD_TOKEN",
  "WHATSAPP_APP_SECRET",
  "WHATSAPP_VERIFY_TOKEN",
  "WHATSAPP_TEMPLATES",
  "MERCADOPAGO_ACCESS_TOKEN",
  "MERCADOPAGO_WEBHOOK_SECRET",
] satisfies (typeof SECRETS)[number][]);

type Settings = z.infer<typeof settings>;
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

function readSecretFiles(given: Record<string, string>): {
  values: Record<string, string>;
  problems: string[];
} {
  const values = { ...given };
  const problems: string[] = [];
  for (const name of SECRETS) {
    const file = given[`${name}_FILE`];
    if (file === undefined) continue;
    if (given[name] !== undefined) problems.push(`${name} and ${name}_FILE are both set: keep one of them.`);
    try {
      const content = readFileSync(file, "utf8").trim();
      if (content !== "") values[name] = content;
      else if (!MAY_BE_EMPTY.has(name)) problems.push(`${name}_FILE names ${file}, which is empty.`);
    } catch {
      problems.push(`${name}_FILE names ${file}, which cannot be read.`);
    }
  }
  return { values, problems };
}

function misspelled(values: Record<string, string>): string[] {
  const known = [...Object.keys(settings.shape), ...SECRETS.map((name) => `${name}_FILE`)];
  return Object.keys(values).flatMap((name) => {
    const family = FAMILIES.find((prefix) => name.startsWith(prefix));
    if (family === undefined || known.includes(name)) return [];
    const relatives = known.filter((other) => other.startsWith(family));
    return [`${name} is not a setting; there is ${relatives.join(", ")}.`];
  });
}

function missingTogether(values: Record<string, string>): string[] {
  const problems = missingForWhatsApp(values);
  if (values.PUBLIC_URL === undefined) return problems;
  if (values.TELEGRAM_WEBHOOK_SECRET === undefined) {
    problems.push(
      "TELEGRAM_WEBHOOK_SECRET is missing: with PUBLIC_URL set, it is how Telegram's calls are told from forged ones.",
    );
  }
  if (values.MERCADOPAGO_ACCESS_TOKEN !== undefined && values.MERCADOPAGO_WEBHOOK_SECRET === undefined) {
    problems.push(
      "MERCADOPAGO_WEBHOOK_SECRET is missing: with PUBLIC_URL set, it is how notices of payment are told from forged ones.",
    );
  }
  return problems;
}

const CLOUD_SETTINGS = {
  WHATSAPP_CLOUD_TOKEN: "the access token of a system user, from Meta's business settings",
  WHATSAPP_PHONE_NUMBER_ID: "the id of the number, from the WhatsApp page of your app",
  WHATSAPP_APP_SECRET:
    "it is how Meta's calls are told from forged ones; from the basic settings of your app",
  WHATSAPP_VERIFY_TOKEN: "any long word, to be given to Meta together with the webhook's address",
  PUBLIC_URL: "Meta tells of messages by calling it",
};

function missingForWhatsApp(values: Record<string, string>): string[] {
  if (values.WHATSAPP_TRANSPORT !== "cloud") return [];
  return Object.entries(CLOUD_SETTINGS).flatMap(([name, what]) =>
    values[name] === undefined ? `${name} is missing, which WHATSAPP_TRANSPORT=cloud needs: ${what}.` : [],
  );
}

/** Whether all of it is there was checked before. */
function whatsAppOf(values: Settings): WhatsAppConfig | undefined {
  switch (values.WHATSAPP_TRANSPORT) {
    case "none":
      return undefined;
    case "web":
      return {
        transport: "web",
        ...(values.WHATSAPP_CHROMIUM_PATH !== undefined && { chromium: values.WHATSAPP_CHROMIUM_PATH }),
      };
    case "cloud":
      return {
        transport: "cloud",
        token: values.WHATSAPP_CLOUD_TOKEN ?? "",
        phoneNumberId: values.WHATSAPP_PHONE_NUMBER_ID ?? "",
        appSecret: values.WHATSAPP_APP_SECRET ?? "",
        verifyToken: values.WHATSAPP_VERIFY_TOKEN ?? "",
        apiRoot: values.WHATSAPP_API_ROOT,
        templates: values.WHATSAPP_TEMPLATES,
      };
    default:
      return values.WHATSAPP_TRANSPORT satisfies never;
  }
}

function configOf(values: Settings): Config {
  const whatsApp = whatsAppOf(values);
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
      },
    }),
    ...(whatsApp && { whatsApp }),
    ownerTelegramIds: values.OWNER_TELEGRAM_IDS,
    ownerWhatsAppNumbers: values.OWNER_WHATSAPP_NUMBERS,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSecureOrLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || LOOPBACK_HOSTS.includes(hostname);
}

function listOf<T extends z.ZodType<unknown, string>>(item: T) {
  return z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    )
    .pipe(z.array(item));
}
