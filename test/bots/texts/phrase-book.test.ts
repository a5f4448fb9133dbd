import { describe, expect, it } from "vitest";
import { holidaysIn } from "../../../src/bots/texts/understanding/breaks.ts";
import { type Understood, understand } from "../../../src/bots/texts/understanding/understand.ts";
import { date } from "../../support/builders/booking.ts";
import type { Phrase } from "./phrase-book/phrase.ts";
import { PHRASE_BOOKS, WRITTEN_ON } from "./phrase-book/phrase-books.ts";

describe.each(PHRASE_BOOKS)("a guest who writes in $locale", ({ locale, country, phrases }) => {
  const context = { today: date(WRITTEN_ON), locale, holidays: holidaysIn(country) };
  const cases = phrases.map(([words, intent, said = {}]) => ({ words, intent, said }));
  it.each(cases)("is understood: $words", ({ words, intent, said }) => {
    expect(inShort(understand(words, context))).toEqual({
      intent,
      missing: missingIn(intent, said),
      ...said,
    });
  });
});

/** A booking and a price need both; new dates need only themselves; anything else is answered as it is. */
function missingIn(intent: Phrase[1], { stay, party }: NonNullable<Phrase[2]>): string[] {
  const needed = { book: ["stay", "party"], price: ["stay", "party"], change_dates: ["stay"] }[
    intent as string
  ];
  return (needed ?? []).filter((piece) => (piece === "stay" ? stay : party) === undefined);
}

function inShort({ intent, stay, month, nights, party, cabin, missing, trouble }: Understood) {
  return {
    intent,
    missing,
    ...(stay && { stay: `${stay.checkIn}/${stay.checkOut}` }),
    ...(month && { month }),
    ...(nights !== null && !stay && { nights }),
    ...(party && { party: `${party.adults}+${party.children}+${party.pets}` }),
    ...(cabin && { cabin }),
    ...(trouble && { trouble: trouble.kind }),
  };
}
