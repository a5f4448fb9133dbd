import { ok } from "../../../shared/result.ts";
import type { Flow } from "../../chat.ts";
import type { Locale } from "../../texts/texts.ts";
import type { Desk } from "../desk.ts";

/** Each in its own language, so that nobody has to understand another to find theirs. */
const NAMES: Readonly<Record<Locale, string>> = { "es-AR": "Español", "pt-BR": "Português", en: "English" };

/** Somebody chooses the language this chat speaks. */
export const language: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const locale = await chat.choose("locale", {
      text: desk.t("language-ask"),
      options: [option("es-AR"), option("pt-BR"), option("en")],
    });
    const spoken = await chat.perform("speak", async () => {
      await desk.speak(locale);
      return ok(null);
    });
    if (spoken.ok) chat.say({ text: desk.t("language-done") });
  },
};

const option = (locale: Locale) => ({ id: locale, label: NAMES[locale], value: locale });
