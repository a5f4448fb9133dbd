import type { PhoneEntity } from "../phone-protocol.ts";
import { button, el } from "./dom.ts";

export type TextHooks = {
  readonly openPage: (url: string) => void;
  readonly sendText: (text: string) => void;
};

/** Telegram's entity types that are one HTML element each. */
const PLAIN_TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
} as const;

const OPENABLE = new Set(["http:", "https:", "mailto:", "tel:"]);

const isPlain = (type: string): type is keyof typeof PLAIN_TAGS => Object.hasOwn(PLAIN_TAGS, type);

/** Entities count UTF-16 code units, as JavaScript strings do; Telegram guarantees that they nest. */
export function richText(text: string, entities: readonly PhoneEntity[], hooks: TextHooks): DocumentFragment {
  const outermostFirst = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return render(text, 0, text.length, outermostFirst, hooks);
}

function render(
  text: string,
  start: number,
  end: number,
  entities: readonly PhoneEntity[],
  hooks: TextHooks,
) {
  const fragment = document.createDocumentFragment();
  let position = start;
  for (const [index, entity] of entities.entries()) {
    if (entity.offset < position) continue;
    const stop = Math.min(entity.offset + entity.length, end);
    const nested = entities.slice(index + 1).filter(({ offset }) => offset < stop);
    fragment.append(
      text.slice(position, entity.offset),
      wrap(entity, text.slice(entity.offset, stop), render(text, entity.offset, stop, nested, hooks), hooks),
    );
    position = stop;
  }
  fragment.append(text.slice(position, end));
  return fragment;
}

function wrap(entity: PhoneEntity, covered: string, content: DocumentFragment, hooks: TextHooks): Node {
  if (isPlain(entity.type)) return el(PLAIN_TAGS[entity.type], {}, content);
  switch (entity.type) {
    case "text_link":
      return link(entity.url ?? "", content, hooks);
    case "url":
      return link(covered.includes("://") ? covered : `https://${covered}`, content, hooks);
    case "email":
      return link(`mailto:${covered}`, content, hooks);
    case "phone_number":
      return link(`tel:${covered}`, content, hooks);
    case "bot_command":
      return button({ class: "command-link" }, () => hooks.sendText(covered), content);
    case "spoiler":
      return spoiler(content);
    default:
      return content;
  }
}

function link(url: string, content: DocumentFragment, hooks: TextHooks): Node {
  const target = URL.parse(url);
  if (!target || !OPENABLE.has(target.protocol)) return content;
  const anchor = el("a", { href: target.href, target: "_blank", rel: "noopener noreferrer" }, content);
  anchor.addEventListener("click", (event) => {
    if (!target.protocol.startsWith("http") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    hooks.openPage(target.href);
  });
  return anchor;
}

function spoiler(content: DocumentFragment): Node {
  const cover = button({ class: "spoiler", "aria-label": "Mostrar el texto oculto" }, () => {
    cover.replaceWith(...hidden.childNodes);
  });
  const hidden = el("span", { inert: true }, content);
  cover.append(hidden);
  return cover;
}
