import { type Api, GrammyError } from "grammy";
import type { Logger } from "../../shared/logger.ts";
import { COMMANDS, OWNER_COMMANDS } from "../channel/commands.ts";
import { LOCALES, type Locale, type Texts } from "../texts/texts.ts";
import type { GrammySignal } from "./signals.ts";

type ProfileDeps = {
  readonly api: Api;
  readonly texts: Texts;
  readonly ownerChats: readonly number[];
  readonly signal: GrammySignal;
  readonly logger: Logger;
};

/** Telegram's two-letter language; the house's own is also what everybody else sees. */
const LANGUAGES: Readonly<Record<Locale, "es" | "pt" | "en">> = { "es-AR": "es", "pt-BR": "pt", en: "en" };

/** What Telegram shows before anybody writes: the command menu and the description, in each language. */
export async function introduceBot({ api, texts, ownerChats, signal, logger }: ProfileDeps): Promise<void> {
  const guests = Object.keys(COMMANDS);
  const owners = [...Object.keys(OWNER_COMMANDS), ...guests];
  const commands = (locale: Locale, names: readonly string[]) =>
    names.map((command) => ({ command, description: texts(locale)(`command-${command}`) }));

  await api.setMyCommands(commands("es-AR", guests), {}, signal);
  await api.setMyDescription(texts("es-AR")("bot-description"), {}, signal);
  for (const locale of LOCALES) {
    const language_code = LANGUAGES[locale];
    await api.setMyCommands(commands(locale, guests), { language_code }, signal);
    await api.setMyDescription(texts(locale)("bot-description"), { language_code }, signal);
  }
  for (const chat_id of ownerChats) {
    // Refused for an owner who has never written to the bot; the next start tries again.
    await api
      .setMyCommands(commands("es-AR", owners), { scope: { type: "chat", chat_id } }, signal)
      .catch((error: unknown) => {
        if (!(error instanceof GrammyError)) throw error;
        logger.warn({ chat: chat_id, reason: error.description }, "an owner has no command menu yet");
      });
  }
}
