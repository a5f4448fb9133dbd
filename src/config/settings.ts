import { z } from "zod";
import { LOG_LEVELS } from "../shared/logger.ts";
import { isSecureOrLoopback, listOf, webAddress } from "./kinds.ts";
import { transcriberSettings } from "./transcriber.ts";
import { whatsAppSettings } from "./whatsapp.ts";

const MAX_PORT = 65_535;
const NOT_A_PORT = `must be a port number, from 0 to ${MAX_PORT}.`;

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
  ...whatsAppSettings,
  ...transcriberSettings,
  MERCADOPAGO_ACCESS_TOKEN: z.string().optional(),
  MERCADOPAGO_WEBHOOK_SECRET: listOf(z.string())
    .refine((secrets) => secrets.length <= 2, "may hold two secrets at most, separated by a comma.")
    .optional(),
  MERCADOPAGO_API_ROOT: webAddress.default("https://api.mercadopago.com"),
  MERCADOPAGO_PATIENCE_MS: z
    .string()
    .regex(/^[1-9]\d{1,4}$/, "must be milliseconds, from 10 to 99999.")
    .transform(Number)
    .optional(),
  WEBHOOKS_PRIVATE_ADDRESSES: z
    .enum(["refuse", "allow"], { error: "must be refuse or allow." })
    .default("refuse"),
  OWNER_TELEGRAM_IDS: listOf(
    z
      .string()
      .regex(/^\d{1,15}$/, "must be numbers separated by commas; @userinfobot tells a person theirs.")
      .transform(Number),
  ).default([]),
});

export type Settings = z.infer<typeof settings>;
