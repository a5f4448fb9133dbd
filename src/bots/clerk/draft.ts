import { createHash } from "node:crypto";
import type { Flow } from "../chat.ts";
import type { Draft, Start } from "../tables/drafts.ts";

type Beginning<D> = {
  readonly chatId: string;
  readonly inputId: string;
  readonly start: Start;
  readonly flow: Flow<D>;
  readonly desk: D;
};

/**
 * A conversation at its beginning. Heard again after a crash, the same input begins the same draft, so that what it
 * had done already is done under the same keys.
 */
export function beginDraft<D>({ chatId, inputId, start, flow, desk }: Beginning<D>): Draft {
  const args = { ...start.args };
  const heard = start.words === undefined ? {} : flow.listen?.(start.words, desk);
  return {
    id: digest(`${chatId} ${inputId}`),
    last: inputId,
    tokens: 0,
    args,
    answers: {},
    heard: { ...heard, ...args },
    sealed: {},
  };
}

/** A token names its draft, so a button of one that is gone is never mistaken for another's. */
export function nextToken(draft: Draft): string {
  draft.tokens += 1;
  return `${draft.id}.${draft.tokens}`;
}

/** What `back` does; an effect may have begun since the question was asked. */
export function forgetPrevious(draft: Draft): void {
  const previous = draft.asked?.previous;
  if (previous !== undefined && !isSealed(draft, previous)) delete draft.answers[previous];
}

/** Whether an effect was built on this answer. */
export function isSealed(draft: Draft, step: string): boolean {
  return Object.values(draft.sealed).some((steps) => steps.includes(step));
}

/** Short enough for a button, long enough not to meet its like among a chat's drafts. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 10);
}
