import type { MessageEntity } from "grammy/types";
import { badRequest } from "./errors.ts";

export type FormattedText = { readonly text: string; readonly entities: readonly MessageEntity[] };

const TYPES: ReadonlyMap<string, OpenTag["type"]> = new Map([
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["u", "underline"],
  ["ins", "underline"],
  ["s", "strikethrough"],
  ["strike", "strikethrough"],
  ["del", "strikethrough"],
  ["tg-spoiler", "spoiler"],
  ["code", "code"],
  ["pre", "pre"],
  ["blockquote", "blockquote"],
  ["a", "text_link"],
] as const);

type OpenTag = {
  readonly name: string;
  readonly type: "text_link" | "pre" | MessageEntity.CommonMessageEntity["type"];
  readonly attributes: string;
  readonly offset: number;
};

const LAST_CODE_POINT = 0x10_ff_ff;

const CHARACTERS: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** A tag, a character reference, or a stretch of plain text; a lone `<` or `&` is matched by itself. */
const TOKEN =
  /<(?<slash>\/?)(?<tag>[^\s>]*)(?<attributes>[^>]*)>|&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<named>lt|gt|amp|quot));?|[^<&]+|[<&]/giu;

/** Telegram's HTML style: the tags it knows, its four named character references, and its sentences for the rest. */
export function parseHtml(source: string): FormattedText {
  let text = "";
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];

  for (const token of source.matchAll(TOKEN)) {
    const { slash, tag, attributes = "", hex, decimal, named } = token.groups ?? {};
    const at = `at byte offset ${Buffer.byteLength(source.slice(0, token.index))}`;
    const name = tag?.toLowerCase();

    const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? 0);

    if (code > 0 && code <= LAST_CODE_POINT) text += String.fromCodePoint(code);
    else if (named) text += CHARACTERS[named.toLowerCase()];
    else if (token[0] === "<") throw unparsable(`Unclosed start tag ${at}`);
    else if (name === undefined) text += token[0];
    else if (!slash) {
      const type = TYPES.get(name);
      if (!type) throw unparsable(`Unsupported start tag "${name}" ${at}`);
      open.push({ name, type, attributes, offset: text.length });
    } else {
      const opened = open.pop();
      if (!opened) throw unparsable(`Unexpected end tag ${at}`);
      if (name !== "" && name !== opened.name) {
        throw unparsable(`Unmatched end tag ${at}, expected "</${opened.name}>", found "</${name}>"`);
      }
      const entity = entityOf(opened, text);
      if (entity) entities.push(entity);
    }
  }

  const unclosed = open.at(-1);
  if (unclosed) throw unparsable(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  return { text, entities };
}

const unparsable = (reason: string) => badRequest(`can't parse entities: ${reason}`);

function entityOf({ type, attributes, offset }: OpenTag, text: string): MessageEntity | undefined {
  const length = text.length - offset;
  if (length === 0) return undefined;
  if (type === "text_link") return { type, offset, length, url: hrefOf(attributes) ?? text.slice(offset) };
  if (type === "blockquote" && attributes.includes("expandable")) {
    return { type: "expandable_blockquote", offset, length };
  }
  return { type, offset, length };
}

function hrefOf(attributes: string): string | undefined {
  const href = /href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  return (href?.[1] ?? href?.[2])?.replace(
    /&(lt|gt|amp|quot);/g,
    (_, name: string) => CHARACTERS[name] ?? "",
  );
}
