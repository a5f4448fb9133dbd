import type { PhoneMessage } from "../../telegram/phone-protocol.ts";
import { type BubbleHooks, createBubble } from "./bubble.ts";
import { dayName } from "./dates.ts";
import { button, el, icon } from "./dom.ts";

/** Within this many pixels of the end, the chat follows what arrives. */
const NEAR_END_PX = 60;

/** The messages of one chat, in order, edited in place, with the scrolling a person expects. */
export function createTranscript(hooks: BubbleHooks) {
  const shown = new Map<number, HTMLElement>();
  const list = el("div", { class: "messages", role: "log", "aria-live": "polite", "aria-label": "Mensajes" });
  const scroller = el("div", { class: "scroller", tabindex: "0" }, list);
  const unreadCount = el("span", { class: "count" });
  const toEnd = button(
    { class: "to-end", hidden: true, "aria-label": "Ir al último mensaje" },
    () => scrollToEnd(),
    icon("down"),
    unreadCount,
  );
  let lastDay = "";
  let group = el("section");
  let following = true;
  let lastTop = 0;
  let unread = 0;

  function scrollToEnd(behavior: ScrollBehavior = "auto") {
    following = true;
    scroller.scrollTo({ top: scroller.scrollHeight, behavior });
    refreshToEnd();
  }

  function refreshToEnd() {
    if (following) unread = 0;
    toEnd.hidden = following;
    unreadCount.textContent = unread > 0 ? String(unread) : "";
  }

  scroller.addEventListener("scroll", () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) following = true;
    else if (scrollTop < lastTop) following = false;
    lastTop = scrollTop;
    refreshToEnd();
  });

  // Pictures grow as they load and the chat shrinks when the composer opens a drawer.
  const resized = new ResizeObserver(() => following && scrollToEnd());
  resized.observe(list);
  resized.observe(scroller);

  function append(message: PhoneMessage): HTMLElement {
    const day = dayName(new Date(message.at), new Date());
    if (day !== lastDay) {
      lastDay = day;
      group = el("section", { class: "day" }, el("div", { class: "day-name" }, el("span", {}, day)));
      list.append(group);
    }
    const bubble = createBubble(message, hooks);
    shown.set(message.id, bubble);
    group.append(bubble);
    return bubble;
  }

  return {
    element: el("div", { class: "transcript" }, scroller, toEnd),

    isEmpty: () => shown.size === 0,

    showAll(messages: readonly PhoneMessage[]) {
      list.setAttribute("aria-busy", "true");
      list.replaceChildren();
      shown.clear();
      lastDay = "";
      for (const message of messages) append(message);
      list.removeAttribute("aria-busy");
      scrollToEnd("instant");
    },

    add(message: PhoneMessage) {
      append(message).classList.add("arriving");
      if (message.from === "phone") following = true;
      if (following) scrollToEnd();
      else unread += 1;
      refreshToEnd();
    },

    replace(message: PhoneMessage) {
      const old = shown.get(message.id);
      if (!old) return;
      const focused = [...old.querySelectorAll("button")].findIndex((key) => key.matches(":focus"));
      const bubble = createBubble(message, hooks);
      bubble.classList.add("edited-now");
      old.replaceWith(bubble);
      shown.set(message.id, bubble);
      if (focused === -1) return;
      const keys = [...bubble.querySelectorAll("button")];
      (keys[focused] ?? keys.at(-1) ?? scroller).focus({ preventScroll: true });
    },

    remove(messageId: number) {
      shown.get(messageId)?.remove();
      shown.delete(messageId);
    },
  };
}
