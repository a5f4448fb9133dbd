import type { PhoneButton, PhoneMessage } from "../phone-protocol.ts";
import { button, el, icon } from "./dom.ts";

export type ReplyHooks = {
  readonly tap: (messageId: number, key: HTMLButtonElement, data: string) => void;
  readonly openPage: (url: string) => void;
  /** Lays something over the chat, from below; what it builds is given the way to close it. */
  readonly openRows: (title: string, build: (close: () => void) => HTMLElement) => void;
};

/** WhatsApp's buttons hang on the bubble; a list hangs there as one button, and its rows come from below. */
export function createReplies(message: PhoneMessage, hooks: ReplyHooks): HTMLElement {
  const { list, buttons } = message;
  const keys = list
    ? [listKey(message, list.open, hooks)]
    : buttons.flat().map((key) => reply(message, key, hooks));
  return el("div", { class: "replies" }, ...keys);
}

function reply({ id }: PhoneMessage, { text, data, url }: PhoneButton, hooks: ReplyHooks): HTMLElement {
  if (url !== undefined) {
    return button({ class: "reply" }, () => hooks.openPage(url), icon("out"), el("span", {}, text));
  }
  const key = button(
    { class: "reply" },
    () => hooks.tap(id, key, data ?? ""),
    icon("reply"),
    el("span", {}, text),
  );
  return key;
}

function listKey({ id, buttons }: PhoneMessage, open: string, hooks: ReplyHooks): HTMLElement {
  const rows = (close: () => void) =>
    el("div", { class: "rows" }, ...buttons.flat().map((row) => rowOf(row, close)));

  function rowOf({ text, data, description }: PhoneButton, close: () => void): HTMLElement {
    const small = description === undefined ? [] : [el("small", {}, description)];
    const row = button(
      { class: "row" },
      () => {
        close();
        hooks.tap(id, row, data ?? "");
      },
      el("span", {}, el("b", {}, text), ...small),
    );
    return row;
  }

  return button({ class: "reply" }, () => hooks.openRows(open, rows), icon("list"), el("span", {}, open));
}
