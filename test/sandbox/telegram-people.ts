import { Api, Bot } from "grammy";
import { onTestFinished } from "vitest";
import type { Person } from "../../sandbox/phones/phone-protocol.ts";
import { createTelegramEmulator, type TelegramEmulatorOptions } from "../../sandbox/telegram/emulator.ts";

export const TOKEN = "4242:sandbox";
export const ANA: Person = { id: 1, name: "Ana", languageCode: "es-AR", role: "guest" };
export const BRUNO: Person = { id: 2, name: "Bruno", languageCode: "pt-BR", role: "guest" };

/** A running emulator with Ana, who has started the chat, and Bruno, who has not; it ends with the test. */
export async function aTelegram(options: Partial<TelegramEmulatorOptions> = {}) {
  const telegram = createTelegramEmulator({ token: TOKEN, webhookRetryMs: [1], ...options });
  const ana = telegram.addPhone(ANA, { started: true });
  const bruno = telegram.addPhone(BRUNO);
  const { url } = await telegram.start();
  onTestFinished(() => telegram.stop());
  return { telegram, ana, bruno, url, api: new Api(TOKEN, { apiRoot: url }) };
}

/** A grammY bot that polls until the test ends. */
export function aPollingBot(url: string, prepare: (bot: Bot) => void): Bot {
  const bot = new Bot(TOKEN, { client: { apiRoot: url } });
  prepare(bot);
  const running = bot.start();
  onTestFinished(async () => {
    await bot.stop();
    await running;
  });
  return bot;
}

/** What Telegram says when it refuses. */
export const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "nothing was refused",
    (error: unknown) =>
      error instanceof Error && "description" in error ? String(error.description) : String(error),
  );
