import { type CivilDate, civilDate, instantAt } from "../booking/domain/civil-date.ts";
import { createExplainQuote, type QuoteWish } from "../booking/explain-quote.ts";
import { complexById, soleComplexId } from "../booking/tables/complexes.ts";
import { LOCALES, type Locale } from "../bots/texts/texts.ts";
import { systemClock } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { inTheHouse } from "./in-the-house.ts";
import { optionsOf, wholeNumber } from "./ordered.ts";
import { quoteAsJson, quoteAsText, refusalAsJson, refusalAsText, speakerOf } from "./quote-report.ts";
import { complain, tell } from "./telling.ts";
import { USAGES } from "./usages.ts";

type Order = { readonly wish: QuoteWish; readonly locale: Locale; readonly json: boolean };

const OPTIONS = {
  cabin: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  adults: { type: "string" },
  children: { type: "string", default: "0" },
  pets: { type: "string", default: "0" },
  coupon: { type: "string" },
  on: { type: "string" },
  locale: { type: "string", default: "en" },
  json: { type: "boolean", default: false },
} as const;

/** More than anybody brings. */
const MOST_PEOPLE = 9_999;

export const quoteCommand = {
  async run(args: readonly string[]): Promise<boolean> {
    const order = readQuoteOrder(args);
    if (!order.ok) return complain(order.error);
    const { wish, locale, json } = order.value;
    return inTheHouse(async (db) => {
      const complexId = await soleComplexId(db);
      const complex = await complexById(db, complexId);
      if (complex === undefined) throw new Error(`There is no complex ${complexId}.`);
      const explained = await createExplainQuote({ complexId, db, clock: systemClock })(wish);
      const { bookedOn } = wish;
      const now = bookedOn === undefined ? systemClock() : instantAt(bookedOn, "12:00", complex.timeZone);
      const speaker = speakerOf(locale, complex, now);
      if (explained.ok)
        return tell(json ? quoteAsJson(explained.value) : quoteAsText(explained.value, speaker));
      if (json) console.log(refusalAsJson(explained.error, speaker));
      return complain(refusalAsText(explained.error, speaker));
    });
  },
};

/** Refuses with a sentence for whoever typed it. */
export function readQuoteOrder(args: readonly string[]): Result<Order, string> {
  const parsed = optionsOf(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { cabin, from, to, adults, children, pets, coupon, on, locale: said, json } = parsed.value;
  if (cabin === undefined || from === undefined || to === undefined || adults === undefined) {
    return err(`Which stay? ${USAGES.quote}`);
  }
  const people = [adults, children, pets];
  const [grown, small, animals] = people.map((said) => wholeNumber(said, MOST_PEOPLE, 0));
  if (grown === undefined || small === undefined || animals === undefined) {
    return err("How many come? --adults, --children and --pets are whole numbers.");
  }
  const bookedOn = dayOf(on);
  if (!bookedOn.ok) return bookedOn;
  const locale = LOCALES.find((known) => known === said);
  if (locale === undefined) return err(`Which language? Say --locale ${LOCALES.join("|")}, not "${said}".`);
  const party = { adults: grown, children: small, pets: animals };
  const wish = {
    cabin,
    checkIn: from,
    checkOut: to,
    party,
    ...(bookedOn.value && { bookedOn: bookedOn.value }),
    ...(coupon !== undefined && { coupon }),
  };
  return ok({ wish, locale, json });
}

function dayOf(said: string | undefined): Result<CivilDate | undefined, string> {
  if (said === undefined) return ok(undefined);
  const day = civilDate(said);
  return day === undefined ? err(`Booked on which day? Say --on YYYY-MM-DD, not "${said}".`) : ok(day);
}
