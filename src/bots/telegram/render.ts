import { pieces } from "../channel/pieces.ts";
import type { FileToKeep, Link, MapPoint, PassedOn, Picture, Shown } from "../chat.ts";
import { commandButton, pickButton, type Rows } from "./buttons.ts";
import { type Marked, marked } from "./markup.ts";
import type { Voice } from "./voice.ts";
import { widgetRows } from "./widgets/widget.ts";

/** Bot API, sendMessage: 1-4096 characters after entities parsing. */
const MAX_TEXT = 4096;
/** Bot API, sendPhoto: 0-1024 characters after entities parsing. */
const MAX_CAPTION = 1024;
/** Bot API, sendMediaGroup: 2-10 items. One alone is a picture. */
const MAX_ALBUM = 10;
/** Two buttons share a row on a narrow phone while their labels are this short together. */
const MAX_ROW_LETTERS = 26;

/**
 * One call of the Bot API: a text; a picture, or something passed on, with the text as its caption; or an album, a place
 * or a file without words.
 */
export type Part = Marked & {
  readonly picture?: Picture;
  readonly album?: readonly Picture[];
  readonly place?: MapPoint;
  readonly passedOn?: PassedOn;
  readonly file?: FileToKeep;
  readonly keyboard: Rows;
  /** The message of the chat that it answers. */
  readonly replyTo?: number;
};

/** What was deleted meanwhile is answered all the same. */
export const replyOf = ({ replyTo }: Part) =>
  replyTo === undefined
    ? {}
    : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } };

/**
 * The messages one view takes in Telegram, in order. Nothing is cut: what is too long becomes several.
 *
 * Choices with cards follow the text as messages of their own; the last of them carries what is seldom wanted, and the
 * ways out. An album comes before the text; a place, something passed on and a file after it.
 */
export function render(view: Shown, voice: Voice): Part[] {
  const { album, place, media = [], file } = view;
  const bare = { ...marked(""), keyboard: [] };
  return [
    ...albumsOf(album ?? []).map((pictures): Part => ({ ...bare, ...pictures })),
    ...messagesOf(view, voice),
    ...(place ? [{ ...bare, place }] : []),
    ...media.flatMap(passedOnParts),
    ...(file ? [{ ...bare, file }] : []),
  ];
}

function albumsOf(pictures: readonly Picture[]): Pick<Part, "album" | "picture">[] {
  const [first] = pictures;
  if (first === undefined) return [];
  if (pictures.length === 1) return [{ picture: first }];
  return [{ album: pictures.slice(0, MAX_ALBUM) }, ...albumsOf(pictures.slice(MAX_ALBUM))];
}

/** A caption that would not fit is sent as a text before it. */
function passedOnParts(passedOn: PassedOn): Part[] {
  const caption = marked(passedOn.caption ?? "");
  if (caption.text.length <= MAX_CAPTION) return [{ ...caption, passedOn, keyboard: [] }];
  return [...partsOf(passedOn.caption ?? "", undefined, []), { ...marked(""), passedOn, keyboard: [] }];
}

function messagesOf(view: Shown, voice: Voice): Part[] {
  const token = view.question?.token ?? "";
  const choices = (view.choices ?? []).map((choice, index) => ({
    choice,
    button: pickButton(choice.label, token, index),
  }));
  const withCards = choices.filter(({ choice }) => choice.card);
  const others = choices.filter(({ choice }) => !choice.card);
  const isUnder = ({ choice }: (typeof choices)[number]) => withCards.length > 0 && choice.aside === true;
  const plain = others.filter((other) => !isUnder(other)).map(({ button }) => [button]);
  const above = [
    ...(view.widget ? widgetRows(view.widget, token, voice) : []),
    ...plain,
    ...linkRows(view.links ?? []),
  ];
  const ways = [...others.filter(isUnder).map(({ button }) => [button]), ...controlRows(view)];

  if (withCards.length === 0) return partsOf(view.text, view.picture, [...above, ...ways]);
  return [
    ...partsOf(view.text, view.picture, above),
    ...withCards.flatMap(({ choice, button }, index) =>
      partsOf(choice.card?.text ?? choice.label, choice.card?.picture, [
        [button],
        ...(index === withCards.length - 1 ? ways : []),
      ]),
    ),
  ];
}

/** The keyboard belongs to the last message; a caption that would not fit is sent as a text after its picture. */
function partsOf(text: string, picture: Picture | undefined, keyboard: Rows): Part[] {
  const caption = marked(text);
  if (picture !== undefined && caption.text.length <= MAX_CAPTION) return [{ ...caption, picture, keyboard }];
  const texts = pieces(text, MAX_TEXT);
  return [
    ...(picture === undefined ? [] : [{ ...marked(""), picture, keyboard: [] }]),
    ...texts.map((piece, index) => ({
      ...marked(piece),
      keyboard: index === texts.length - 1 ? keyboard : [],
    })),
  ];
}

function linkRows(links: readonly Link[]): Rows {
  const rows: Rows = [];
  let letters = 0;
  for (const link of links) {
    const button = linkButton(link);
    const last = rows.at(-1);
    if (last?.length === 1 && letters + link.label.length <= MAX_ROW_LETTERS) last.push(button);
    else rows.push([button]);
    letters = link.label.length;
  }
  return rows;
}

function linkButton(link: Link): Rows[number][number] {
  if ("url" in link) return { text: link.label, url: link.url };
  if ("copy" in link) return { text: link.label, copy_text: { text: link.copy } };
  return commandButton(link.label, link.command);
}

function controlRows({ question }: Shown): Rows {
  if (!question || question.controls.length === 0) return [];
  return [question.controls.map(({ control, label }) => pickButton(label, question.token, control))];
}
