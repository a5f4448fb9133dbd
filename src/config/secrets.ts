import { readFileSync } from "node:fs";
import type { Settings } from "./settings.ts";

/** A house without WhatsApp, Mercado Pago or a transcriber has no secrets of it, but Docker Compose wants their files all the same. */
const MAY_BE_EMPTY = [
  "WHATSAPP_CLOUD_TOKEN",
  "WHATSAPP_APP_SECRET",
  "WHATSAPP_VERIFY_TOKEN",
  "WHATSAPP_TEMPLATES",
  "TRANSCRIBER_KEY",
  "MERCADOPAGO_ACCESS_TOKEN",
  "MERCADOPAGO_WEBHOOK_SECRET",
] as const satisfies readonly (keyof Settings)[];

/** These, and what is too long for a line, may also be given as `NAME_FILE`, the path of a file that holds the value. */
export const SECRETS = [
  "DATABASE_URL",
  "REDIS_URL",
  "TELEGRAM_BOT_TOKEN",
  "TELEGRAM_WEBHOOK_SECRET",
  ...MAY_BE_EMPTY,
] as const satisfies readonly (keyof Settings)[];

export function readSecretFiles(given: Readonly<Record<string, string>>): {
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
      else if (!mayBeEmpty(name)) problems.push(`${name}_FILE names ${file}, which is empty.`);
    } catch {
      problems.push(`${name}_FILE names ${file}, which cannot be read.`);
    }
  }
  return { values, problems };
}

const mayBeEmpty = (name: string): boolean => MAY_BE_EMPTY.some((one) => one === name);
