/** What a word or a group of words is to the grammar. Each has a letter of its own, so that rules run as expressions over letters. */
export const SIGNS = [
  // Numbers and what is written in digits
  "number", // 5, "cinco"; "5th" and "primero" are, too
  "ordinal", // "primera", "2da": a number that counts places
  "one", // un, uma, a: one of something, never a day
  "year",
  "pair", // 5-8: two days, or a day and its month
  "junk", // telephones, prices, anything that is no date
  "clock", // 10:30
  // The calendar
  "month",
  "weakMonth", // "mar", "may": only beside a day
  "weakTen", // "dez": ten, or December
  "weekday",
  "weakWeekday", // "vie", "sat": only beside a day
  "weakBoth", // "mar": a month, a weekday or the sea
  "today",
  "tomorrow",
  "morning", // "mañana": tomorrow, unless it is the morning
  "past", // pasado
  "after", // depois, after
  "feast", // a holiday by its name
  "holiday", // feriado
  "longWeekend", // feriadão, puente
  "weekend",
  "long",
  "night",
  "day",
  "week",
  "fortnight",
  "months",
  "yearWord",
  "first",
  "last",
  "middle",
  "next",
  "other",
  "this",
  "hours", // hs, am
  "unit", // km, cuotas, camas: what else is counted
  "money",
  // Small words
  "the",
  "thes", // la, los, as: never before a day alone
  "of",
  "ofThe", // del, do
  "from",
  "between",
  "to", // al, until the
  "until",
  "a", // "de 5 a 8"
  "and",
  "or",
  "for",
  "at",
  "in",
  "with",
  "without",
  "plus",
  "dash",
  "slash",
  "comma",
  "stop",
  "open",
  "close",
  "arrive",
  "depart",
  "more",
  "size", // "a small dog"
  // People
  "weAre",
  "adult",
  "child",
  "pet",
  "person",
  "couple",
  "family",
  "companion", // mi mujer, a friend
  "parents", // two at once: padres, suegros
  "my",
  "me",
  "alone",
  "ofUs",
  "about", // "unos seis"
  "group",
  "son", // English son, Spanish "they are"
  "typical", // familia tipo
  "friend",
  "word",
  // What rules make of them
  "point",
  "arrival",
  "departure",
  "span",
  "nights",
  "break",
  "wholeMonth",
  "adults",
  "children",
  "childrenByAge", // "las nenas (3 y 5)": as many as ages, unless they were counted, too
  "pets",
  "people",
  "vague", // "la semana que viene": of a time, but of no dates
  "noise",
] as const;

export type Sign = (typeof SIGNS)[number];

const FIRST_LETTER = 0x4e00; // Far from any letter that means something in an expression.

const LETTERS = new Map(SIGNS.map((sign, index) => [sign, String.fromCharCode(FIRST_LETTER + index)]));
const NAMES: ReadonlySet<string> = new Set(SIGNS);

export function letterOf(sign: Sign): string {
  return LETTERS.get(sign) ?? "";
}

export function isSign(name: string): name is Sign {
  return NAMES.has(name);
}
