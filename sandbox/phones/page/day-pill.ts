import { el } from "./dom.ts";

/** How long it stays after the last movement. */
const STAYS_MS = 1200;

/** The day of what is being read, over the chat, while somebody looks through it. */
export function createDayPill() {
  const element = el("div", { class: "day-pill", "aria-hidden": "true" });
  let fading: ReturnType<typeof setTimeout> | undefined;

  function hide() {
    clearTimeout(fading);
    element.classList.remove("shown");
  }

  return {
    element,
    hide,

    /** `days` are in order, each begins with its own name: while that is in sight, it needs no other. */
    show(days: readonly Element[], top: number) {
      const day = days.findLast((one) => one.getBoundingClientRect().top < top);
      const name = day?.firstElementChild;
      if (!name || name.getBoundingClientRect().bottom > top) return hide();
      element.textContent = name.textContent;
      element.classList.add("shown");
      clearTimeout(fading);
      fading = setTimeout(hide, STAYS_MS);
    },
  };
}
