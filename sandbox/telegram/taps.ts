import { randomInt } from "node:crypto";
import type { Store } from "./store.ts";

/** How long a bot may answer a tap; afterwards Telegram calls the query too old. */
const ANSWERABLE_MS = 60_000;

export type Taps = ReturnType<typeof createTaps>;

/** The taps on buttons that wait for `answerCallbackQuery`. */
export function createTaps({ state, changed }: Store, now: () => Date) {
  const isOld = (at: number) => now().getTime() - at > ANSWERABLE_MS;

  return {
    open(chatId: number): string {
      for (const [id, tap] of Object.entries(state.taps)) if (isOld(tap.at)) delete state.taps[id];
      const id = `${randomInt(2 ** 47)}`;
      state.taps[id] = { chatId, at: now().getTime(), answered: false };
      changed();
      return id;
    },

    /** The first answer is the one that a phone shows; nothing when the query is unknown or too old. */
    answer(id: string): { readonly chatId: number; readonly first: boolean } | undefined {
      const tap = state.taps[id];
      if (!tap || isOld(tap.at)) return undefined;
      const first = !tap.answered;
      tap.answered = true;
      changed();
      return { chatId: tap.chatId, first };
    },
  };
}
