import type { CivilDate } from "../../../booking/domain/civil-date.ts";
import type { Locale } from "../texts.ts";
import type { HolidayCalendar } from "./breaks.ts";
import { withoutCodes } from "./code.ts";
import { inOrderOfMonths } from "./day-order.ts";
import { SENTENCE_END } from "./grammar/phrases.ts";
import { rewrite } from "./grammar/rules.ts";
import type { Token } from "./grammar/token.ts";
import { tokensOf } from "./grammar/tokens.ts";
import { datesIn } from "./heard-dates.ts";
import { vocabularyOf } from "./lexicon/lexicon.ts";
import { partyIn } from "./party.ts";
import { plain } from "./plain.ts";
import { ASIDES } from "./rules/asides.ts";
import { BREAKS, HALVES } from "./rules/breaks-said.ts";
import { DAYS } from "./rules/days.ts";
import { DURATIONS } from "./rules/durations.ts";
import { LEFT_PEOPLE, PEOPLE } from "./rules/people-said.ts";
import { SPANS } from "./rules/spans.ts";
import { TEN_OR_DECEMBER } from "./rules/ten.ts";

/** Nobody says what they want after so many letters, and everybody waits for who reads them. */
const LONGEST_READ = 1500;

/** What is a number is known before what is an aside, that before people, people before days, and days before what is left of the numbers. */
const RULES = [
  ...TEN_OR_DECEMBER,
  ...ASIDES,
  ...PEOPLE,
  ...HALVES,
  ...DURATIONS,
  ...DAYS,
  ...BREAKS,
  ...SPANS,
  ...LEFT_PEOPLE,
];

/** Some letters are eighteen when made plain. */
const readable = (words: string) => plain(words.slice(0, LONGEST_READ)).slice(0, LONGEST_READ);

export type ReadingContext = {
  readonly today: CivilDate;
  readonly locale: Locale;
  readonly holidays: HolidayCalendar;
  /** Where dates were spoken of before: days without a month are the first from then. */
  readonly from?: CivilDate | undefined;
};

/** The party in a text, and the number that is all of it. */
export function readPeople(words: string, locale: Locale = "es-AR") {
  const tokens = rewrite(tokensOf(readable(words), vocabularyOf(locale)), RULES);
  const [, only, edge, ...more] = tokens.filter(({ sign, said }) => sign !== "stop" || said === "");
  const isLone = only?.sign === "number" && edge?.sign === "stop" && more.length === 0;
  const pets = tokens.filter(({ sign }) => sign === "pets").reduce((sum, { value }) => sum + value, 0);
  return { party: partyIn(tokens), pets, loneNumber: isLone ? only.value : undefined };
}

/** Takes a text apart by the grammar. */
export function read(words: string, { today, locale, holidays, from }: ReadingContext) {
  const original = withoutCodes(words.slice(0, LONGEST_READ));
  const text = readable(original);
  const vocabulary = vocabularyOf(locale);
  const pieces = tokensOf(text, vocabulary);
  const tokens = rewrite(pieces, RULES);
  const when = { today, holidays, from };
  const order = inOrderOfMonths(tokens, locale);
  const heard = (last: boolean) => order.read((ordered) => datesIn(ordered, when, { last }));
  return {
    original,
    text,
    vocabulary,
    tokens,
    cueWords: pieces.flatMap(({ said }) => said.split(" ")).flatMap(cueWord),
    detailsAt: detailsAt(tokens),
    isVague: tokens.some(({ sign }) => VAGUE.has(sign)),
    party: partyIn(tokens),
    dates: heard(false),
    lastDates: () => heard(true),
  };
}

function cueWord(said: string): string[] {
  if (/[\p{L}\d]/u.test(said)) return [said];
  return /^[.?!;]$/.test(said) ? [SENTENCE_END] : [];
}

/** A time without dates, people without a number: enough to make a wish of. */
const VAGUE: ReadonlySet<string> = new Set(["vague", "people", "adults", "couple"]);

const DETAILS: ReadonlySet<string> = new Set(
  "vague span point arrival departure break nights people adults children pets couple companion".split(" "),
);

/** How many words go before the first day, night or person. */
function detailsAt(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ sign }) => DETAILS.has(sign));
  const before = first < 0 ? tokens : tokens.slice(0, first);
  return before.reduce((count, { said }) => count + (said === "" ? 0 : said.split(" ").length), 0);
}
