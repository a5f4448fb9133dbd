import { SECRETS } from "./secrets.ts";
import { settings } from "./settings.ts";
import { missingForTranscriber } from "./transcriber.ts";
import { missingForWhatsApp } from "./whatsapp.ts";

type Values = Readonly<Record<string, string>>;

/** A name that begins like ours and is not ours is a slip of the pen. */
const FAMILIES = ["TELEGRAM_", "WHATSAPP_", "MERCADOPAGO_", "TRANSCRIBER_", "WEBHOOKS_", "OWNER_"];

export function misspelled(values: Values): string[] {
  const known = [...Object.keys(settings.shape), ...SECRETS.map((name) => `${name}_FILE`)];
  return Object.keys(values).flatMap((name) => {
    const family = FAMILIES.find((prefix) => name.startsWith(prefix));
    if (family === undefined || known.includes(name)) return [];
    const relatives = known.filter((other) => other.startsWith(family));
    return [`${name} is not a setting; there is ${relatives.join(", ")}.`];
  });
}

/** What one setting needs of another. */
export function missingTogether(values: Values): string[] {
  const problems = [...missingForWhatsApp(values), ...missingForTranscriber(values)];
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
