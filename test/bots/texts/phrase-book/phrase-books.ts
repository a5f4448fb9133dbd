import type { Locale } from "../../../../src/bots/texts/texts.ts";
import type { Country } from "../../../../src/bots/texts/understanding/breaks.ts";
import { ENGLISH_BOOKINGS } from "./english/bookings.ts";
import { ENGLISH_FAMILIES } from "./english/families.ts";
import { ENGLISH_PEOPLE } from "./english/people.ts";
import { ENGLISH_PRICES } from "./english/prices.ts";
import { ENGLISH_QUESTIONS } from "./english/questions.ts";
import { ENGLISH_STAYS } from "./english/stays.ts";
import { ENGLISH_WISHES } from "./english/wishes.ts";
import type { Phrase } from "./phrase.ts";
import { PORTUGUESE_BOOKINGS } from "./portuguese/bookings.ts";
import { PORTUGUESE_FAMILIES } from "./portuguese/families.ts";
import { PORTUGUESE_PEOPLE } from "./portuguese/people.ts";
import { PORTUGUESE_PRICES } from "./portuguese/prices.ts";
import { PORTUGUESE_QUESTIONS } from "./portuguese/questions.ts";
import { PORTUGUESE_STAYS } from "./portuguese/stays.ts";
import { PORTUGUESE_WISHES } from "./portuguese/wishes.ts";
import { SPANISH_ASIDES } from "./spanish/asides.ts";
import { SPANISH_BOOKINGS } from "./spanish/bookings.ts";
import { SPANISH_FAMILIES } from "./spanish/families.ts";
import { SPANISH_OWN_BOOKINGS } from "./spanish/own-bookings.ts";
import { SPANISH_PEOPLE } from "./spanish/people.ts";
import { SPANISH_PRICES } from "./spanish/prices.ts";
import { SPANISH_QUESTIONS } from "./spanish/questions.ts";
import { SPANISH_STAYS } from "./spanish/stays.ts";
import { SPANISH_WISHES } from "./spanish/wishes.ts";

export type PhraseBook = {
  readonly locale: Locale;
  readonly country: Country;
  readonly phrases: readonly Phrase[];
};

/** The phrases were written on this day, a Thursday. */
export const WRITTEN_ON = "2026-11-26";

export const PHRASE_BOOKS: readonly PhraseBook[] = [
  {
    locale: "es-AR",
    country: "AR",
    phrases: [
      ...SPANISH_ASIDES,
      ...SPANISH_BOOKINGS,
      ...SPANISH_OWN_BOOKINGS,
      ...SPANISH_FAMILIES,
      ...SPANISH_PRICES,
      ...SPANISH_QUESTIONS,
      ...SPANISH_PEOPLE,
      ...SPANISH_STAYS,
      ...SPANISH_WISHES,
    ],
  },
  {
    locale: "pt-BR",
    country: "BR",
    phrases: [
      ...PORTUGUESE_BOOKINGS,
      ...PORTUGUESE_FAMILIES,
      ...PORTUGUESE_PRICES,
      ...PORTUGUESE_QUESTIONS,
      ...PORTUGUESE_PEOPLE,
      ...PORTUGUESE_STAYS,
      ...PORTUGUESE_WISHES,
    ],
  },
  {
    locale: "en",
    country: "AR",
    phrases: [
      ...ENGLISH_BOOKINGS,
      ...ENGLISH_FAMILIES,
      ...ENGLISH_PRICES,
      ...ENGLISH_QUESTIONS,
      ...ENGLISH_PEOPLE,
      ...ENGLISH_STAYS,
      ...ENGLISH_WISHES,
    ],
  },
];
