import { pieces } from "../channel/pieces.ts";
import type { Shown, Translate } from "../chat.ts";
import { afterwards, albumMessages } from "./around.ts";
import { MAX_CAPTION, MAX_TEXT } from "./limits.ts";
import {
  type Answer,
  cardsOf,
  commandAnswers,
  inOneMessage,
  pageLinks,
  plainAnswers,
  waysOut,
} from "./options.ts";
import type { OutgoingMessage } from "./transport.ts";

/** A view where one can only type: its messages, and what each number or letter in them says. */
export type Numbered = {
  readonly messages: readonly OutgoingMessage[];
  readonly keys: Readonly<Record<string, string>>;
};

/**
 * Numbers the answers of a view, from `first` on: what is said before the guest answers goes on counting, so that no
 * number means two things.
 *
 * Where a question is open that a number answers ("how many are you?") they have letters.
 */
export function renderNumbers(
  shown: Shown,
  { first, byLetter }: { readonly first: number; readonly byLetter: boolean },
  t: Translate,
): Numbered {
  const view = inOneMessage(shown);
  const keys: Record<string, string> = {};
  let next = first;
  const numbered = ({ label, data }: Answer): string => {
    const count = next++;
    const key = byLetter ? String.fromCharCode("a".charCodeAt(0) + count - 1) : `${count}`;
    keys[key] = data;
    return `*${key}${byLetter ? ")" : "."}* ${label}`;
  };

  const quick = view.widget?.kind === "party" ? [] : plainAnswers(view, t); // people are counted in writing
  const answers = quick.map(numbered);
  const commands = commandAnswers(view).map(numbered);
  const { cards: offered, under: below } = cardsOf(view, t);
  const cards = offered.map(({ card, ...choice }) => ({ card, line: numbered(choice) }));
  const others = offered.length === 0 ? [] : below.map(numbered);
  const hint = byLetter ? "whatsapp-by-letter" : "whatsapp-by-number";
  const lines = [...answers, ...commands];
  const links = pageLinks(view).map(({ label, url }) => `${label}: ${url}`);
  const ways = waysOut(view, t);
  const howTo = [lines.length + cards.length > 0 ? t(hint) : "", ways && `_${ways}_`]
    .filter(Boolean)
    .join("\n");
  const under = [links.join("\n"), lines.join("\n"), cards.length === 0 ? howTo : ""];
  const text = [view.text, ...under].filter(Boolean).join("\n\n");

  const messages = [
    ...albumMessages(view),
    ...said(text, view.picture),
    ...cards.flatMap(({ card, line }, place) => {
      const under = place === cards.length - 1 ? [[line, ...others].join("\n"), howTo] : [line];
      return said([card.text, ...under].join("\n\n"), card.picture);
    }),
    ...afterwards(view, t),
  ];
  return { messages, keys };
}

function said(text: string, picture?: string): OutgoingMessage[] {
  if (picture === undefined) return pieces(text, MAX_TEXT).map((piece) => ({ kind: "text", text: piece }));
  if (text.length <= MAX_CAPTION) return [{ kind: "picture", picture, text }];
  return [{ kind: "picture", picture, text: "" }, ...said(text)];
}

/** Of a key with all that may stand around it. WhatsApp takes 65,536 letters, and to search those takes seconds. */
const MAX_KEY_LETTERS = 64;

/** What somebody typed as the key of an answer: "2", "2.", "*2*", "opción 2", "a)" are "2" and "a". */
export function keyTyped(words: string): string | undefined {
  if (words.length > MAX_KEY_LETTERS) return undefined;
  const plain = words
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
  return /^[^\p{L}\p{N}]*(?:(?:opcion|opcao|option|numero|number|letra|letter|la|el|a|o|the)\s+)?[^\p{L}\p{N}]*(\d{1,3}|[a-z])[^\p{L}\p{N}]*$/u.exec(
    plain,
  )?.[1];
}
