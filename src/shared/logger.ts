import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";

export type { Logger };

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SECRET_KEYS = [
  "token",
  "accessToken",
  "secret",
  "webhookSecret",
  "appSecret",
  "verifyToken",
  "password",
  "authorization",
  "cookie",
  "phone",
  "detail", // Postgres' error holds the row it was about
  "bindings", // knex' error holds the values of its statement
  '["x-telegram-bot-api-secret-token"]',
  '["x-signature"]',
];

/** Secrets travel inside addresses and error sentences too, so the finished line is searched for their shapes. */
const SECRET_SHAPES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)\d{6,}:[\w-]{30,}/g, "[telegram token]"],
  [/\b(?:APP_USR|TEST)-[\w-]{20,}/g, "[mercado pago token]"],
  [/\bEAA[A-Za-z0-9]{30,}/g, "[whatsapp token]"],
  [/(?<=\b[a-z]+:\/\/[^\s:/@"]*:)[^\s@/"]+(?=@)/g, "[password]"],
  [/(?<=\bwhatsapp:\d{2})\d+(?=\d{2}\b)/g, "…"],
  [/(?<=\b\d{2})\d{4,}(?=\d{2}@(?:c\.us|lid)\b)/g, "…"],
];

/** JSON lines with no token, secret or telephone number in them, to standard output unless told otherwise. */
export function createLogger(options: {
  readonly level: LogLevel;
  readonly destination?: DestinationStream;
}): Logger {
  const settings: LoggerOptions = {
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: SECRET_KEYS.flatMap((key) => [key, key.startsWith("[") ? `*${key}` : `*.${key}`]),
    hooks: {
      streamWrite: (line) => SECRET_SHAPES.reduce((text, [shape, name]) => text.replace(shape, name), line),
    },
  };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}
