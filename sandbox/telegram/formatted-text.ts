import type { MessageEntity } from "grammy/types";
import { badRequest } from "./errors.ts";
import { type FormattedText, parseHtml } from "./html.ts";

/** As a bot sends it: the text with either a parse mode or entities of its own. */
export type TextSource = {
  readonly source: string;
  readonly parseMode: string;
  readonly entities: readonly MessageEntity[];
};

/** Characters, counted after parsing. https://core.telegram.org/bots/api#sendmessage */
const LONGEST_TEXT = 4096;
/** https://core.telegram.org/bots/api#sendphoto */
const LONGEST_CAPTION = 1024;

/** What Telegram finds by itself in plain text. */
const FOUND = [
  { type: "bot_command", pattern: /(?<![\w/])\/\w{1,32}(?:@\w{3,32})?(?![\w/])/g },
  { type: "url", pattern: /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g },
] as const;

export function messageText(from: TextSource): FormattedText {
  if (from.source === "") throw badRequest("message text is empty");
  const formatted = formatText(from);
  if (formatted.text === "") throw badRequest("text must be non-empty");
  if (lengthOf(formatted) > LONGEST_TEXT) throw badRequest("message is too long");
  return formatted;
}

export function captionText(from: TextSource): FormattedText {
  const formatted = formatText(from);
  if (lengthOf(formatted) > LONGEST_CAPTION) throw badRequest("message caption is too long");
  return formatted;
}

/** A person's words: no parse mode, only what Telegram finds by itself. */
export const plainText = (source: string): FormattedText =>
  formatText({ source, parseMode: "", entities: [] });

const lengthOf = ({ text }: FormattedText) => [...text].length;

function formatText({ source, parseMode, entities }: TextSource): FormattedText {
  return withFound(trimmed(parse(source, parseMode, entities)));
}

function parse(text: string, parseMode: string, entities: readonly MessageEntity[]): FormattedText {
  if (parseMode === "") return { text, entities };
  if (parseMode.toLowerCase() === "html") return parseHtml(text);
  throw badRequest("unsupported parse_mode");
}

/** Telegram trims a text; the entities move with it, and end where it ends. */
function trimmed({ text, entities }: FormattedText): FormattedText {
  const lead = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = entities.map((entity) => {
    const start = Math.max(entity.offset - lead, 0);
    const end = Math.min(entity.offset + entity.length - lead, kept.length);
    return { ...entity, offset: start, length: end - start };
  });
  return { text: kept, entities: moved.filter(({ length }) => length > 0) };
}

function withFound({ text, entities }: FormattedText): FormattedText {
  const found = FOUND.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })),
  ).filter((one) => !entities.some((other) => overlap(one, other)));
  const all = [...entities, ...found].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { text, entities: all };
}

type Span = { readonly offset: number; readonly length: number };

const overlap = (a: Span, b: Span) => a.offset < b.offset + b.length && b.offset < a.offset + a.length;
