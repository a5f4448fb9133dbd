import type { PhoneListener, PhoneMessage } from "./phone-protocol.ts";
import { createWatch } from "./watch.ts";

export type Notice = { readonly callbackId: string; readonly text: string; readonly alert: boolean };

export type WaitOptions = { readonly timeoutMs?: number };

type SightDeps = {
  readonly listen: (listener: PhoneListener) => void;
  readonly name: () => string;
  readonly messages: () => readonly PhoneMessage[];
};

export type Sight = ReturnType<typeof createSight>;

const PATIENCE_MS = 5000;
const SHOWN_ON_TIMEOUT = 3;

/**
 * What a phone has seen, and waiting for more.
 *
 * Each message or edit of the bot is one entry of the phone's log, in the order it came. One cursor stands before
 * the first entry not yet looked at. A wait takes the first entry at or after the cursor that fits and moves the
 * cursor behind it; so entries it passed over are gone, nothing is seen twice, and it does not matter whether the
 * entry came before or after the wait began. Only waits move the cursor, never what the phone does: a notice that
 * came a moment before a tap can still be seen after it.
 */
export function createSight({ listen, name, messages }: SightDeps) {
  const log: PhoneMessage[] = [];
  const answers: Notice[] = [];
  const watch = createWatch();
  let cursor = 0;

  listen((event) => {
    if (event.type === "answered") {
      answers.push({ callbackId: event.callbackId, text: event.text, alert: event.alert });
    } else if ((event.type === "message" || event.type === "edited") && event.message.from === "bot") {
      log.push(event.message);
    } else return;
    watch.changed();
  });

  const complaint = (what: string, timeoutMs: number) => () => {
    const seen = messages().slice(-SHOWN_ON_TIMEOUT).map(inOneLine);
    return [
      `${name()} waited ${timeoutMs} ms for ${what}, and it did not come. Last on the phone:`,
      ...seen,
    ].join("\n");
  };

  function waitFor(
    fits: (message: PhoneMessage) => boolean,
    { what, timeoutMs = PATIENCE_MS }: WaitOptions & { readonly what: string },
  ): Promise<PhoneMessage> {
    const look = () => {
      const index = log.findIndex((message, at) => at >= cursor && fits(message));
      if (index < 0) return undefined;
      cursor = index + 1;
      return log[index];
    };
    return watch.until({ look, timeoutMs, complaint: complaint(what, timeoutMs) });
  }

  return {
    waitFor,

    /** The first message or edit whose text fits. */
    sees(pattern: RegExp | string, options: WaitOptions = {}): Promise<PhoneMessage> {
      const fits = ({ text }: PhoneMessage) =>
        typeof pattern === "string" ? text.includes(pattern) : text.search(pattern) >= 0;
      return waitFor(fits, { ...options, what: String(pattern) });
    },

    /** The next message or edit, whatever it says. */
    next: (what = "a message", options: WaitOptions = {}): Promise<PhoneMessage> =>
      waitFor(() => true, { ...options, what }),

    /** Looks away from everything that came until now. */
    catchesUp(): void {
      cursor = log.length;
    },

    /** The bot's answer to a tap; it moves no cursor. */
    answerTo(callbackId: string, { timeoutMs = PATIENCE_MS }: WaitOptions = {}): Promise<Notice> {
      return watch.until({
        look: () => answers.find((answer) => answer.callbackId === callbackId),
        timeoutMs,
        complaint: complaint("the answer to its tap", timeoutMs),
      });
    },

    /** The answers that say something, oldest first. */
    notices: (): Notice[] => answers.filter(({ text }) => text !== ""),
  };
}

function inOneLine({ from, id, text, kind, buttons }: PhoneMessage): string {
  const said = text.replaceAll("\n", " / ") || `(${kind})`;
  const labels = buttons.flat().map((button) => button.text);
  return `  ${from} #${id}: ${said}${labels.length > 0 ? ` [${labels.join(" | ")}]` : ""}`;
}
