import { answerData, commandData, moreData, pickData } from "../channel/taps.ts";
import type { Label, Shown, Translate } from "../chat.ts";
import { partyWords } from "../texts/understanding/people.ts";
import { MAX_BUTTONS, MAX_ROWS } from "./limits.ts";

/** Something a guest may answer with, and what a tap on it says. */
export type Answer = Label & { readonly data: string; readonly aside?: boolean };

/**
 * Who did not answer what was asked gets the question again in one message: each offer with its picture once more would
 * bury it, and on WhatsApp Web take half a minute.
 */
export function inOneMessage(view: Shown): Shown {
  if (!view.question?.again || !view.choices) return view;
  return { ...view, choices: view.choices.map(({ card: _above, ...choice }) => choice) };
}

/**
 * The choices that stand under the text. Those with a card have a message of their own, and what is seldom wanted then
 * stands under the last of them.
 */
export function plainAnswers(view: Shown, t: Translate): Answer[] {
  const isUnderCards = hasCards(view) ? ({ aside }: Answer) => aside : () => false;
  return [...withoutCards(view).filter((answer) => !isUnderCards(answer)), ...partyAnswers(view, t)];
}

const hasCards = ({ choices = [] }: Shown) => choices.some(({ card }) => card !== undefined);

function withoutCards({ choices = [], question }: Shown): Answer[] {
  const token = question?.token ?? "";
  return choices.flatMap((choice, index) =>
    choice.card || index < (question?.from ?? 0) ? [] : [{ ...choice, data: pickData(token, index) }],
  );
}

/** Counters take too many messages here; most guests are so many adults, and the others write it. */
function partyAnswers({ widget, question }: Shown, t: Translate): Answer[] {
  if (widget?.kind !== "party" || !question) return [];
  return Array.from({ length: Math.min(widget.maxGuests, MAX_ROWS) }, (_guest, index) => ({
    label: t("whatsapp-people", { count: index + 1 }),
    data: answerData(question.token, partyWords({ adults: index + 1, children: 0, pets: 0 })),
  }));
}

/** So many pictures are seen at once; Meta lets 45 messages go to one person without a pause, and a guest may look twice. */
const MAX_CARDS = 6;

/** The choices that are messages of their own, and what stands under the last: the way to the others, or what else there is. */
export function cardsOf(view: Shown, t: Translate) {
  const { choices = [], question } = view;
  const token = question?.token ?? "";
  const cards = choices
    .flatMap((choice, index) =>
      choice.card ? [{ ...choice, card: choice.card, index, data: pickData(token, index) }] : [],
    )
    .filter(({ index }) => index >= (question?.from ?? 0));
  const next = cards[MAX_CARDS];
  const more = next && { label: t("whatsapp-more"), data: moreData(token, next.index) };
  const under: Answer[] = more ? [more] : withoutCards(view).filter(({ aside }) => aside);
  return { cards: cards.slice(0, MAX_CARDS), under };
}

/** The links that say a command. */
export function commandAnswers({ links = [] }: Shown): Answer[] {
  return links.flatMap((link) => ("command" in link ? [{ ...link, data: commandData(link.command) }] : []));
}

export function pageLinks({ links = [] }: Shown) {
  return links.flatMap((link) => ("url" in link ? [link] : []));
}

/** As many as fit into one message, the last of them leading to the others. */
export function onePage(answers: readonly Answer[], view: Shown, limit: number, t: Translate): Answer[] {
  if (answers.length <= limit) return [...answers];
  const from = (view.question?.from ?? 0) + limit - 1;
  const more = { label: t("whatsapp-more"), data: moreData(view.question?.token ?? "", from) };
  return [...answers.slice(0, limit - 1), more];
}

/** Those that are wanted, and a button that leads to the others; undefined where nothing is set aside. */
export function mainAnswers(answers: readonly Answer[], view: Shown, t: Translate): Answer[] | undefined {
  const first = answers.findIndex(({ aside }) => aside);
  if (first <= 0 || answers.length <= MAX_BUTTONS || view.question?.from !== undefined) return undefined;
  const change = { label: t("whatsapp-change"), data: moreData(view.question?.token ?? "", first) };
  return [...answers.slice(0, first), change];
}

/** The ways out of a question, which are written: buttons are scarce. */
export function waysOut({ question }: Shown, t: Translate): string | undefined {
  if (!question || question.controls.length === 0) return undefined;
  const leadsBack = question.controls.some(({ control }) => control === "back");
  return t(leadsBack ? "clerk-ways-back" : "clerk-ways");
}
