import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";
import { withoutSecrets } from "./without-secrets.ts";

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
      streamWrite: withoutSecrets,
    },
  };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}
