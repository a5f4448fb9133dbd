import type { Shown, Translate } from "../chat.ts";
import type { Keys } from "../tables/whatsapp-contacts.ts";
import { type Numbered, renderNumbers } from "./numbers.ts";

/**
 * Shows a view with numbers that go on from what was shown since the guest last spoke, and keeps what they say. The
 * newest messages own the numbers; a question that a number answers takes them all away, and until it is answered what
 * comes besides (`isAsked`) has letters, after its own.
 */
export function numberView(
  view: Shown,
  of: number,
  keys: Keys,
  t: Translate,
  isAsked = false,
): Numbered & { readonly kept: Keys } {
  const isQuestion = view.question !== undefined;
  const byLetter = isQuestion ? !view.question.menu : isAsked;
  const earlier = keys.shown.filter((one) => one.of !== of);
  const again = keys.shown.find((one) => one.of === of);
  const standing = byLetter ? besideQuestion(earlier, isQuestion && keys.closed) : keys.closed ? [] : earlier;
  const first = again?.first ?? 1 + standing.flatMap((one) => Object.keys(one.keys)).length;
  const numbered = renderNumbers(view, { first, byLetter }, t);
  const hasKeys = Object.keys(numbered.keys).length > 0;
  if (!hasKeys && !(isQuestion && byLetter)) return { ...numbered, kept: keys };
  return { ...numbered, kept: { closed: false, shown: [...standing, { of, first, keys: numbered.keys }] } };
}

/** A new question begins with `a`; of what else was shown before only letters go on, as long as there are enough. */
function besideQuestion(earlier: Keys["shown"], beginsAnew: boolean): Keys["shown"] {
  const lettered = beginsAnew ? [] : earlier.filter((one) => numbersOf(one.keys).length === 0);
  return lettered.flatMap((one) => Object.keys(one.keys)).length > MOST_LETTERS ? [] : lettered;
}

/** Leaves some of the 26 for what comes. */
const MOST_LETTERS = 20;

/** What a key says: a tap, or nothing; `owned` tells whether numbers mean options at all. */
export function keySays({ shown }: Keys, key: string): { readonly data?: string; readonly owned: boolean } {
  const data = shown.findLast((one) => Object.hasOwn(one.keys, key))?.keys[key];
  const owned = shown.some((one) => numbersOf(one.keys).length > 0);
  return { ...(data !== undefined && { data }), owned };
}

export const closed = (keys: Keys): Keys => ({ ...keys, closed: true });

const numbersOf = (keys: Readonly<Record<string, string>>) =>
  Object.keys(keys).filter((key) => /^\d/.test(key));
