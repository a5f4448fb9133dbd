import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Surface, Translate } from "../chat.ts";

export const LOCALES = ["es-AR", "pt-BR", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Every text may ask how the chat can be answered: `$surface`. */
export type Texts = (locale: Locale, surface?: Surface) => Translate;

/** Reading a language takes longer than all that a process does with it to start. */
const read = new Map<Locale, Translate>();

/** Reads the three languages, once a process. A missing text, or a variable not given, throws: silence would reach a guest. */
export function loadTexts(): Texts {
  const translators = new Map(LOCALES.map((locale) => [locale, read.get(locale) ?? translator(locale)]));
  for (const [locale, translate] of translators) read.set(locale, translate);
  return (locale, surface = "telegram") => {
    const translate = translators.get(locale);
    if (!translate) throw new Error(`No texts for ${locale}`);
    return (key, args) => translate(key, { surface, ...args });
  };
}

function translator(locale: Locale): Translate {
  // No isolation marks: phones show them as odd spaces, and we mix no writing directions.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const folder = new URL(`${locale}/`, import.meta.url);
  for (const topic of readdirSync(folder)) {
    const source = readFileSync(new URL(topic, folder), "utf8");
    const broken = bundle.addResource(new FluentResource(source))[0];
    if (broken) throw new Error(`${locale}/${topic}: ${broken.message}`);
  }

  return (key, args) => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`There is no text "${key}" in ${locale}.`);
    const errors: Error[] = [];
    const text = bundle.formatPattern(message.value, args ?? null, errors);
    if (errors[0]) throw new Error(`The text "${key}" in ${locale}: ${errors[0].message}`);
    return text;
  };
}

/** The language we speak to somebody whose phone says `languageCode` (BCP 47). Without one, the house's own. */
export function localeFor(languageCode: string | undefined): Locale {
  const language = languageCode?.toLowerCase().split("-")[0];
  if (language === undefined || language === "es") return "es-AR";
  return language === "pt" ? "pt-BR" : "en";
}
