import { plain } from "./plain.ts";

const WANTS_TO_PAY = anyOf("(?:quiero|quero|queremos|quisiera|want to|would like to|d like to) pa(?:gar|y)");
const WHEN = anyOf("cuando|quando|when");
const GIVES_UP = anyOf("(?:cancel|anul|desist)\\p{L}*");
const FOR_ME = anyOf("(?:pra|para|por|for) (?:mim|mi|me)");

export const wantsToPay = (words: string): boolean => WANTS_TO_PAY.test(plain(words));

/** Whether it is asked when something is due, and not because they will not come. */
export function asksWhenItIsDue(words: string): boolean {
  const text = plain(words);
  return WHEN.test(text) && !GIVES_UP.test(text);
}

/** “Pra mim”, which is no party of one. */
export const saysForMe = (words: string): boolean => FOR_ME.test(plain(words));

function anyOf(sayings: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${sayings})(?!\p{L})`, "u");
}
