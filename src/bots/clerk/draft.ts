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
    id: draftId(chatId, inputId),
    last: inputId,
    tokens: 0,
    args,
    answers: {},
    heard: { ...heard, ...args },
    sealed: {},
  };
}

const draftId = (chatId: string, inputId: string) => digest(`${chatId} ${inputId}`);

/** The key of an effect in the conversation that this input begins. */
export const effectKey = (chatId: string, inputId: string, step: string): string =>
  `${draftId(chatId, inputId)}.${step}`;

/** A token names its draft, so a button of one that is gone is never mistaken for another's. */
export function nextToken(draft: Draft): string {
  draft.tokens += 1;
  return `${draft.id}.${draft.tokens}`;
}

/** From here on `back` leads to how things stand now, until the change is done. */
export function beginChange(draft: Draft, step: string): void {
  draft.undo ??= { step, answers: { ...draft.answers } };
}

/** What `back` does: undoes a change that was begun, or forgets the answer before; an effect may have begun since. */
export function goBack(draft: Draft): void {
  const { asked, undo } = draft;
  if (undo) {
    draft.answers = { ...undo.answers };
    draft.heard = {};
    delete draft.undo;
  } else if (asked?.previous !== undefined && !isSealed(draft, asked.previous)) {
    forget(draft, asked.previous);
  }
}

/** The step is to be asked again; its answer stays at hand to begin from. */
export function forget(draft: Draft, step: string): void {
  const answer = draft.answers[step];
  if (answer === undefined) return;
  draft.earlier = { ...draft.earlier, [step]: answer };
  delete draft.answers[step];
}

/** Whether nothing was said in this conversation but what its button said. */
export function isUntouched({ answers, heard, args }: Draft): boolean {
  return [...Object.keys(answers), ...Object.keys(heard)].every((step) => Object.hasOwn(args, step));
}

/** Notes an answer that was not understood, or that one was. */
export function noteMiss(draft: Draft, refused: Draft["refused"]): void {
  delete draft.refused;
  draft.misses = refused ? (draft.misses ?? 0) + 1 : 0;
  if (refused) draft.refused = refused;
}

/** Whether an effect was built on this answer. */
export function isSealed(draft: Draft, step: string): boolean {
  return Object.values(draft.sealed).some((steps) => steps.includes(step));
}

/** Short enough for a button, long enough not to meet its like among a chat's drafts. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 10);
}
