import { pieces } from "../channel/pieces.ts";
import type { Picture, Shown, Translate } from "../chat.ts";
import { afterwards, albumMessages } from "./around.ts";
import {
  MAX_BUTTON_ID,
  MAX_BUTTON_TITLE,
  MAX_BUTTONS,
  MAX_CAPTION,
  MAX_FOOTER,
  MAX_INTERACTIVE_TEXT,
  MAX_LINK_LABEL,
  MAX_OPEN_LABEL,
  MAX_ROW_DESCRIPTION,
  MAX_ROW_ID,
  MAX_ROW_TITLE,
  MAX_ROWS,
  MAX_TEXT,
} from "./limits.ts";
import {
  type Answer,
  cardsOf,
  commandAnswers,
  inOneMessage,
  mainAnswers,
  onePage,
  pageLinks,
  plainAnswers,
  waysOut,
} from "./options.ts";
import { firstWords, titleOf } from "./titles.ts";
import type { Option, OutgoingMessage } from "./transport.ts";

/**
 * The messages one view takes where there are buttons and lists, in order. Nothing is cut: what is too long becomes
 * several, and a label that does not fit its button is written out beside it.
 */
export function renderButtons(shown: Shown, t: Translate): OutgoingMessage[] {
  const view = inOneMessage(shown);
  const ways = waysOut(view, t);
  const footer = ways === undefined ? undefined : firstWords(ways, MAX_FOOTER);
  const { cards, under } = cardsOf(view, t);
  const answers = [...plainAnswers(view, t), ...commandAnswers(view)];
  const links = pageLinks(view).filter(({ toPlace }) => !(view.place && toPlace)); // the pin opens the same map
  const [link, ...otherLinks] = answers.length === 0 && cards.length === 0 ? links : [];
  const below = { ...(footer !== undefined && cards.length === 0 && { footer }) };

  return [
    ...albumMessages(view),
    ...(link === undefined
      ? withAnswers(view, answers, below, t)
      : withText(view, MAX_INTERACTIVE_TEXT, (text, picture) => [
          { kind: "link", text, ...picture, ...below, ...linkOf(link) },
        ])),
    ...cards.flatMap((card, place) =>
      place < cards.length - 1 ? cardMessages(card, [], undefined) : cardMessages(card, under, footer),
    ),
    ...afterwards(view, t),
    ...(link === undefined ? links : otherLinks).map(
      (other): OutgoingMessage => ({ kind: "link", text: other.label, ...linkOf(other) }), // it must say something
    ),
  ];
}

/** The text with buttons under it or, of more than three answers, with a list; without any, the text alone. */
function withAnswers(
  view: Shown,
  answers: readonly Answer[],
  below: { readonly footer?: string },
  t: Translate,
): OutgoingMessage[] {
  if (answers.length === 0) {
    const text = [view.text, below.footer && `_${below.footer}_`].filter(Boolean).join("\n\n");
    if (text === "" && view.picture === undefined) return [];
    return withText({ ...view, text }, MAX_TEXT, (last, picture) => [
      picture.picture === undefined
        ? { kind: "text", text: last }
        : { kind: "picture", picture: picture.picture, text: last },
    ]);
  }
  const buttons = buttonsFor(mainAnswers(answers, view, t) ?? answers);
  if (buttons) {
    return withText(view, MAX_INTERACTIVE_TEXT, (text, picture) => [
      { kind: "buttons", text, ...picture, ...below, buttons },
    ]);
  }
  const rows = onePage(answers, view, MAX_ROWS, t).map(rowOf);
  return withText(view, MAX_INTERACTIVE_TEXT, (text, picture) => [
    ...(picture.picture === undefined
      ? []
      : [{ kind: "picture" as const, text: "", picture: picture.picture }]),
    { kind: "list", text, ...below, open: titleOf({ label: t("whatsapp-options") }, MAX_OPEN_LABEL), rows },
  ]);
}

/** Undefined where there are too many, or their words are too long for buttons. */
function buttonsFor(answers: readonly Answer[]): Option[] | undefined {
  if (answers.length > MAX_BUTTONS) return undefined;
  const fits = answers.every(
    ({ label, short }) => Math.min(label.length, short?.length ?? Infinity) <= MAX_BUTTON_TITLE,
  );
  const buttons = allAlike(answers).map((answer) => ({
    id: idOf(answer, MAX_BUTTON_ID),
    title: titleOf(answer, MAX_BUTTON_TITLE),
  }));
  const differ = new Set(buttons.map(({ title }) => title)).size === buttons.length;
  return fits && differ ? buttons : undefined;
}

/** Where one has to be short, all that can be are: "Dates", "People", "Cabin" rather than "Dates", "People", "Change the cabin". */
function allAlike(answers: readonly Answer[]): readonly Answer[] {
  if (answers.every(({ label }) => label.length <= MAX_BUTTON_TITLE)) return answers;
  return answers.map((answer) => (answer.short === undefined ? answer : { ...answer, label: answer.short }));
}

/** Where the title is not the whole label, the description is. */
function rowOf(answer: Answer): Option {
  const title = titleOf(answer, MAX_ROW_TITLE);
  const description =
    title === answer.label ? {} : { description: firstWords(answer.label, MAX_ROW_DESCRIPTION) };
  return { id: idOf(answer, MAX_ROW_ID), title, ...description };
}

function idOf({ label, data }: Answer, limit: number): string {
  if (data.length > limit) throw new Error(`The answer "${label}" cannot carry "${data}".`);
  return data;
}

/** A choice with a picture and words of its own, and its button; under the last one, what comes after them. */
function cardMessages(
  choice: ReturnType<typeof cardsOf>["cards"][number],
  under: readonly Answer[],
  footer: string | undefined,
): OutgoingMessage[] {
  const buttons = [choice, ...under].map((answer) => ({
    id: idOf(answer, MAX_BUTTON_ID),
    title: titleOf(answer, MAX_BUTTON_TITLE),
  }));
  return withText(choice.card, MAX_INTERACTIVE_TEXT, (last, picture) => [
    { kind: "buttons", text: last, ...picture, ...(footer !== undefined && { footer }), buttons },
  ]);
}

/** Puts the last piece of the text, and a picture where one message holds both, into what `last` makes of them. */
function withText(
  { text, picture }: { readonly text: string; readonly picture?: Picture },
  limit: number,
  last: (text: string, picture: { readonly picture?: Picture }) => OutgoingMessage[],
): OutgoingMessage[] {
  if (picture !== undefined && text.length <= MAX_CAPTION) return last(text, { picture });
  const parts = pieces(text, limit);
  return [
    ...(picture === undefined ? [] : [{ kind: "picture" as const, picture, text: "" }]),
    ...parts.slice(0, -1).map((piece): OutgoingMessage => ({ kind: "text", text: piece })),
    ...last(parts.at(-1) ?? "", {}),
  ];
}

type PageLink = ReturnType<typeof pageLinks>[number];

const linkOf = (link: PageLink) => ({ label: titleOf(link, MAX_LINK_LABEL), url: link.url });
