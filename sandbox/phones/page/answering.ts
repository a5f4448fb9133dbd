import type { PhoneAction, PhoneMessage } from "../phone-protocol.ts";
import { button, el, icon } from "./dom.ts";

/** The message that the next one answers, shown above where the person writes, until it is sent or thought better of. */
export function createAnswering() {
  let message: PhoneMessage | undefined;
  const words = el("span", {});
  const element = el(
    "div",
    { class: "answering", hidden: true },
    el("div", { class: "quote" }, el("b", {}, "Respondés a"), words),
    button(
      { class: "round", "aria-label": "No responder a ese mensaje" },
      () => set(undefined),
      icon("close"),
    ),
  );

  function set(next: PhoneMessage | undefined) {
    message = next;
    words.textContent = next?.text.split("\n", 1)[0] || "Foto";
    element.hidden = next === undefined;
  }

  return {
    element,
    set,
    /** Makes an answer of what is sent, where that can be one. */
    apply(action: PhoneAction): PhoneAction {
      const canAnswer = action.type === "text" || action.type === "voice" || action.type === "photo";
      if (message === undefined || !canAnswer) return action;
      const replyTo = message.id;
      set(undefined);
      return { ...action, replyTo };
    },
  };
}
