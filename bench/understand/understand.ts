import { civilDate } from "../../src/booking/domain/civil-date.ts";
import { holidaysIn } from "../../src/bots/texts/understanding/breaks.ts";
import { understand as understandWords } from "../../src/bots/texts/understanding/understand.ts";
import { err, ok } from "../../src/shared/result.ts";
import { PHRASE_BOOKS, WRITTEN_ON } from "../../test/bots/texts/phrase-book/phrase-books.ts";
import type { Bench } from "../bench-report.ts";

const AT_LEAST_A_SECOND = 2000;
const SECONDS = 3;
/** The first ones are slower: the vocabularies are made, and holidays looked up. */
const WARM_UP_ROUNDS = 3;

const today = civilDate(WRITTEN_ON);

/** Phrases of the phrase book understood in a second of one core's time, whoever else uses the machine. */
export const understand: Bench = {
  variants: [],

  async measure() {
    if (!today) return err("The bench has no day to begin with.");
    const texts = PHRASE_BOOKS.flatMap(({ locale, country, phrases }) => {
      const context = { today, locale, holidays: holidaysIn(country) };
      return phrases.map(([words]) => ({ words, context }));
    });
    const readAll = () => texts.forEach(({ words, context }) => void understandWords(words, context));
    for (let round = 0; round < WARM_UP_ROUNDS; round++) readAll();

    const before = process.cpuUsage();
    let [understood, seconds] = [0, 0];
    while (seconds < SECONDS) {
      readAll();
      understood += texts.length;
      const { user, system } = process.cpuUsage(before);
      seconds = (user + system) / 1e6;
    }
    const perSecond = Math.round(understood / seconds);
    const figures = { phrases: texts.length, understood, perSecond };
    const broken =
      perSecond < AT_LEAST_A_SECOND
        ? [`${perSecond} phrases a second are understood, not ${AT_LEAST_A_SECOND}.`]
        : [];
    return ok({ figures, table: { "phrases a second": perSecond }, broken });
  },
};
