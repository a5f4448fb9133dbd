import type { PhoneMessage, PhoneTicks } from "../phone-protocol.ts";
import { type BubbleHooks, createBubble } from "./bubble.ts";
import { civilDay, dayName } from "./dates.ts";
import { createDayPill } from "./day-pill.ts";
import { button, el, icon } from "./dom.ts";

/** Within this many pixels of the end, the chat follows what arrives. */
const NEAR_END_PX = 60;

type Shown = { readonly message: PhoneMessage; readonly bubble: HTMLElement };

/** The messages of one chat, in order, edited in place, with the scrolling a person expects. */
export function createTranscript(hooks: BubbleHooks) {
  const shown = new Map<number, Shown>();
  const list = el("div", { class: "messages", role: "log", "aria-live": "polite", "aria-label": "Mensajes" });
  const scroller = el("div", { class: "scroller", tabindex: "0" }, list);
  const pill = createDayPill();
  const unreadCount = el("span", { class: "count" });
  const toEnd = button(
    { class: "to-end", hidden: true, "aria-label": "Ir al último mensaje" },
    () => scrollToEnd(),
    icon("down"),
    unreadCount,
  );
  const days = new Map<HTMLElement, Date>();
  let lastDay = "";
  let group = el("section");
  let following = true;
  let lastTop = 0;
  let unread = 0;

  function scrollToEnd() {
    following = true;
    scroller.scrollTo({ top: scroller.scrollHeight });
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
    if (following) pill.hide();
    else pill.show([...list.children], scroller.getBoundingClientRect().top);
  });

  // Pictures grow as they load and the chat shrinks when the composer opens a drawer.
  const resized = new ResizeObserver(() => following && scrollToEnd());
  resized.observe(list);
  resized.observe(scroller);

  function append(message: PhoneMessage): HTMLElement {
    const at = new Date(message.at);
    if (civilDay(at) !== lastDay) beginDay(at);
    const bubble = createBubble(message, hooks);
    shown.set(message.id, { message, bubble });
    group.append(bubble);
    return bubble;
  }

  /** What was today until now may have become yesterday. */
  function beginDay(at: Date) {
    lastDay = civilDay(at);
    const name = el("span");
    days.set(name, at);
    for (const [label, instant] of days) label.textContent = dayName(instant, new Date());
    group = el("section", { class: "day" }, el("div", { class: "day-name" }, name));
    list.append(group);
  }

  const alreadyShows = (messages: readonly PhoneMessage[]): boolean =>
    JSON.stringify(messages) === JSON.stringify([...shown.values()].map(({ message }) => message));

  return {
    element: el("div", { class: "transcript" }, scroller, pill.element, toEnd),

    isEmpty: () => shown.size === 0,

    /** Whoever was reading further up stays there, and what is there already is left alone. */
    showAll(messages: readonly PhoneMessage[]) {
      if (alreadyShows(messages)) return;
      const top = scroller.scrollTop;
      list.setAttribute("aria-busy", "true");
      list.replaceChildren();
      shown.clear();
      days.clear();
      lastDay = "";
      for (const message of messages) append(message);
      list.removeAttribute("aria-busy");
      if (following) scrollToEnd();
      else scroller.scrollTop = top;
    },

    add(message: PhoneMessage) {
      append(message).classList.add("arriving");
      if (message.from === "phone") following = true;
      if (following) scrollToEnd();
      else unread += 1;
      refreshToEnd();
    },

    replace(message: PhoneMessage) {
      const old = shown.get(message.id)?.bubble;
      if (!old) return;
      const focused = [...old.querySelectorAll("button")].findIndex((key) => key.matches(":focus"));
      const bubble = createBubble(message, hooks);
      bubble.classList.add("edited-now");
      old.replaceWith(bubble);
      shown.set(message.id, { message, bubble });
      if (focused === -1) return;
      const keys = [...bubble.querySelectorAll("button")];
      (keys[focused] ?? keys.at(-1) ?? scroller).focus({ preventScroll: true });
    },

    tick(messageId: number, ticks: PhoneTicks) {
      const known = shown.get(messageId);
      if (!known) return;
      shown.set(messageId, { ...known, message: { ...known.message, ticks } });
      known.bubble.querySelector(".ticks")?.setAttribute("data-ticks", ticks);
    },

    remove(messageId: number) {
      const old = shown.get(messageId)?.bubble;
      if (old?.matches(":focus-within")) scroller.focus({ preventScroll: true });
      old?.remove();
      shown.delete(messageId);
    },
  };
}
