import type { PhoneInfo, PhoneMessage } from "../phone-protocol.ts";
import { timeOfDay } from "./dates.ts";
import { button, el, icon } from "./dom.ts";
import { createKeyboard, isWide, type KeyboardHooks } from "./keyboard.ts";
import { createMedia } from "./media.ts";
import { createReplies, type ReplyHooks } from "./replies.ts";
import { richText, type TextHooks } from "./rich-text.ts";

export type BubbleHooks = TextHooks &
  ReplyHooks & {
    readonly app: PhoneInfo["app"];
    readonly openPicture: (src: string, alt: string) => void;
    /** What is sent next answers this message. */
    readonly answer: (message: PhoneMessage) => void;
  };

/** One message as a person sees it: the bubble and, under it, its buttons. */
export function createBubble(message: PhoneMessage, hooks: BubbleHooks): HTMLElement {
  const outgoing = message.from === "phone";
  const bubble = el(
    "div",
    { class: "bubble", "data-kind": message.kind },
    el("span", { class: "visually-hidden" }, outgoing ? "Vos: " : "Hornero: "),
    ...(message.quotes ? [quote(message.quotes.text)] : []),
    ...createMedia(message, hooks.openPicture),
  );
  if (message.text) {
    bubble.append(el("div", { class: "text", dir: "auto" }, richText(message.text, message.entities, hooks)));
  }
  if (message.footer) bubble.append(el("small", { class: "footer" }, message.footer));
  bubble.append(stamp(message, outgoing));

  const classes = ["message", outgoing ? "out" : "in", isWide(message.buttons) ? "wide" : ""];
  const row = el("article", { class: classes.join(" ").trim() }, bubble);
  if (!outgoing) {
    const label = { class: "answer", "aria-label": "Responder a este mensaje" };
    row.append(button(label, () => hooks.answer(message), icon("answer")));
  }
  if (message.buttons.length > 0 && hooks.app === "whatsapp") {
    bubble.append(createReplies(message, hooks));
  } else if (message.buttons.length > 0) {
    const tap: KeyboardHooks["tap"] = (key, data) => hooks.tap(message.id, key, data);
    row.append(createKeyboard(message.buttons, { tap, openPage: hooks.openPage }));
  }
  return row;
}

const quote = (text: string): HTMLElement =>
  el("blockquote", { class: "quote" }, el("b", {}, "Hornero"), el("span", {}, text || "Foto"));

function stamp({ at, editedAt, ticks = "delivered" }: PhoneMessage, outgoing: boolean): HTMLElement {
  const line = el("span", { class: "stamp" });
  if (editedAt !== undefined) line.append(el("span", {}, "editado"));
  line.append(el("time", { datetime: at }, timeOfDay(new Date(at))));
  if (outgoing) line.append(el("span", { class: "ticks", "data-ticks": ticks }, icon("tick"), icon("tick")));
  return line;
}
