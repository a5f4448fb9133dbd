import type { PhoneEntity } from "../phones/phone-protocol.ts";

type MarkedText = { readonly text: string; readonly entities: readonly PhoneEntity[] };

const TYPES: Readonly<Record<string, string>> = {
  "*": "bold",
  _: "italic",
  "~": "strikethrough",
  "`": "code",
  "```": "code",
};

/**
 * An address, or words between two marks on one line: a mark leans on the word inside and touches none outside.
 * https://faq.whatsapp.com/539178204879377
 */
const TOKEN =
  /https?:\/\/\S+|(?<![\p{L}\p{N}])(?<mark>```|[*_~`])(?=\S)(?!\k<mark>)(?<inner>[^\n]*?\S)\k<mark>(?![\p{L}\p{N}])/gu;

/** What WhatsApp shows of a text with its marks: the words without them, and which are bold, italic or an address. */
export function readMarks(source: string): MarkedText {
  let text = "";
  let end = 0;
  const entities: PhoneEntity[] = [];
  for (const token of source.matchAll(TOKEN)) {
    text += source.slice(end, token.index);
    end = token.index + token[0].length;
    const { mark, inner = "" } = token.groups ?? {};
    const type = TYPES[mark ?? ""];
    const inside = type === undefined ? { text: token[0], entities: [] } : readMarks(inner);
    const offset = text.length;
    entities.push({ type: type ?? "url", offset, length: inside.text.length });
    entities.push(...inside.entities.map((entity) => ({ ...entity, offset: entity.offset + offset })));
    text += inside.text;
  }
  return { text: text + source.slice(end), entities };
}
