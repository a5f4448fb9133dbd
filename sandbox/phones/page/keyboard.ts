import type { PhoneButton } from "../phone-protocol.ts";
import { button, el, icon } from "./dom.ts";

/** Telegram stops the spinner of a button that nobody answers after about this long. */
const PATIENCE_MS = 15_000;
/** From this many buttons in a row, the bubble takes the whole width of the chat: a month calendar has seven. */
const WIDE_ROW = 5;

export type KeyboardHooks = {
  readonly tap: (key: HTMLButtonElement, data: string) => void;
  readonly openPage: (url: string) => void;
};

export const isWide = (rows: readonly (readonly PhoneButton[])[]): boolean =>
  rows.some(({ length }) => length >= WIDE_ROW);

/** The inline buttons under a message. */
export function createKeyboard(rows: readonly (readonly PhoneButton[])[], hooks: KeyboardHooks): HTMLElement {
  const keyRows = rows.map((keys) =>
    el("div", { class: "key-row" }, ...keys.map((key) => createKey(key, hooks))),
  );
  return el("div", { class: "keyboard" }, ...keyRows);
}

function createKey({ text, data, url, copy }: PhoneButton, hooks: KeyboardHooks): HTMLElement {
  if (copy !== undefined)
    return button({ class: "key" }, () => void navigator.clipboard.writeText(copy), text);
  if (url !== undefined) {
    return el(
      "div",
      { class: "key-pair" },
      button({ class: "key" }, () => hooks.openPage(url), text),
      el(
        "a",
        {
          class: "key-out",
          href: url,
          target: "_blank",
          rel: "noopener noreferrer",
          "aria-label": `${text}: abrir en otra pestaña`,
        },
        icon("out"),
      ),
    );
  }
  const key = button({ class: "key" }, () => hooks.tap(key, data ?? ""), text);
  return key;
}

/**
 * The spinners of the buttons that were pressed. The bot answers the taps of one chat in order,
 * so an answer belongs to the tap that has waited longest.
 */
export function createSpinners() {
  const waiting = new Map<HTMLButtonElement, ReturnType<typeof setTimeout>>();

  function stop(key: HTMLButtonElement) {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    key.removeAttribute("aria-busy");
  }

  return {
    isWaiting: (key: HTMLButtonElement) => waiting.has(key),
    start(key: HTMLButtonElement) {
      key.setAttribute("aria-busy", "true");
      waiting.set(key, setTimeout(stop, PATIENCE_MS, key));
    },
    stop,
    answered() {
      for (const key of waiting.keys()) return stop(key);
    },
    clear() {
      for (const key of waiting.keys()) stop(key);
    },
  };
}
