import type { Shown, Translate } from "../chat.ts";
import type { Keys } from "../tables/whatsapp-contacts.ts";
import { type Numbered, renderNumbers } from "./numbers.ts";

/**
 * Shows a view with numbers that go on from what was shown since the guest last spoke, and keeps what they say. The
 * newest messages own the numbers; a question that a number answers takes them all away.
 */
export function numberView(
  view: Shown,
  of: number,
  keys: Keys,
  t: Translate,
): Numbered & { readonly kept: Keys } {
  const isOpenQuestion = view.question !== undefined && !view.question.menu;
  const earlier = keys.shown.filter((one) => one.of !== of);
  const again = keys.shown.find((one) => one.of === of);
  const standing = keys.closed || isOpenQuestion ? [] : earlier;
  const first = again?.first ?? 1 + standing.flatMap((one) => numbersOf(one.keys)).length;
  const numbered = renderNumbers(view, first, t);
  const hasKeys = Object.keys(numbered.keys).length > 0;
  if (!hasKeys && !isOpenQuestion) return { ...numbered, kept: keys };
  return { ...numbered, kept: { closed: false, shown: [...standing, { of, first, keys: numbered.keys }] } };
}

/** What a key says: a tap, or nothing; `owned` tells whether numbers mean options at all. */
export function keySays({ shown }: Keys, key: string): { readonly data?: string; readonly owned: boolean } {
  const data = shown.findLast((one) => Object.hasOwn(one.keys, key))?.keys[key];
  const owned = shown.some((one) => numbersOf(one.keys).length > 0);
  return { ...(data !== undefined && { data }), owned };
}

export const closed = (keys: Keys): Keys => ({ ...keys, closed: true });

const numbersOf = (keys: Readonly<Record<string, string>>) =>
  Object.keys(keys).filter((key) => /^\d/.test(key));
