import { isDeepStrictEqual } from "node:util";
import type { Input, WidgetTap } from "./chat/input.ts";
import type { Translate, Turn, View } from "./chat.ts";
import { goBack, isUntouched } from "./clerk/draft.ts";
import type { ClerkDeps, Hearing, Outcome } from "./clerk/hearing.ts";
import { type Sitting, sitDown } from "./clerk/sitting.ts";
import { stateBefore } from "./clerk/tapping.ts";
import { type Heard, openQuestion, understand } from "./clerk/understand.ts";
import type { Draft, FiledDraft, Start } from "./tables/drafts.ts";

export type Clerk<D> = ReturnType<typeof createClerk<D>>;

/** A conversation to begin. */
export type Opening = { readonly flow: string; readonly start?: Start };

/** What words may mean that are no answer to the open question. */
export type Meant = {
  /**
   * Said in passing: it is answered at once, and the open question stays. What is `plain` is no answer to any question but
   * one that takes all words.
   */
  readonly aside?: Opening & { readonly plain?: boolean };
  /** With nothing open; only then is it looked for. */
  readonly otherwise?: () => Promise<Opening | undefined>;
};

/**
 * Hears what a chat says, goes on with its conversation, and stores the turn: the draft, what to show, and whatever
 * `settle` does, in one transaction. Knows no channel.
 *
 * The same input heard twice counts once. Two turns of one chat at once: the later one throws and changes nothing.
 * Whatever a flow throws is thrown to the caller, and the input can be heard again.
 */
export function createClerk<D>(deps: ClerkDeps<D>) {
  return {
    /** Hears an answer to the open question, or else what the words mean besides. */
    async hear(hearing: Hearing<D>, input: Input, meant: Meant = {}): Promise<Turn> {
      const sitting = await sitDown(deps, hearing, input.id);
      return sitting.conclude(await hear(sitting, input, meant, hearing.t));
    },

    /** Begins a conversation, or offers to resume the one of its kind that is not finished. */
    async open(
      hearing: Hearing<D>,
      input: Pick<Input, "id">,
      flow: string,
      start: Start = {},
    ): Promise<Turn> {
      const sitting = await sitDown(deps, hearing, input.id);
      return sitting.conclude(await open(sitting, input, { flow, start }));
    },

    /** Says something, and asks the open question again if there is one: the guest was elsewhere meanwhile. */
    async comeBack(hearing: Hearing<D>, id: string, said: readonly View[]): Promise<Turn> {
      const sitting = await sitDown(deps, hearing, id);
      const { open: filed } = sitting;
      if (!filed || filed.draft.last === id) return sitting.conclude({ views: said, filings: [] });
      const again = await sitting.takeUp(filed);
      return sitting.conclude({ ...again, views: [...said, ...again.views] });
    },

    /**
     * Plays a tap on the open question's widget, and keeps the state it leads to: quick taps are played one from the
     * other, not each from what the guest still saw. Settles nothing, so that what it leads to can be shown first.
     * Of a tap that means nothing there, or nothing any more, it says so.
     */
    async play<P extends { readonly state: string }>(
      hearing: Hearing<D>,
      tap: WidgetTap,
      move: (state: string) => Promise<P | undefined>,
    ): Promise<P | { readonly notice: string }> {
      const { open: filed, keep } = await sitDown(deps, hearing, tap.id);
      const isOpen = filed && openQuestion(filed.draft, hearing.t)?.token === tap.token;
      if (!isOpen) return { notice: staleNotice(filed, hearing.t) };

      const before = stateBefore(filed.draft, tap);
      const played = await move(before);
      if (!played) return { notice: staleNotice(filed, hearing.t) };
      if (played.state === before) return played;
      filed.draft.tapping = { on: tap.on, last: tap.id, before, after: played.state };
      await keep(filed);
      return played;
    },
  };
}

async function hear(
  sitting: Sitting,
  input: Input,
  { aside, otherwise }: Meant,
  t: Translate,
): Promise<Outcome> {
  const filed = sitting.open;
  if (filed?.draft.last === input.id) return sitting.repeat(filed);
  const heard = understand(input, filed && openQuestion(filed.draft, t));
  if (heard.kind === "stale") return { views: [], filings: [], notice: staleNotice(filed, t) };

  if (filed) {
    const isAside = heard.kind === "words" && aside && sitting.mayBeAside(filed, heard.words, aside);
    if (isAside) return open(sitting, input, aside);
    const isOver = heard.kind === "words" && sitting.isRelievedOf(filed, heard.words);
    const begins = isOver ? await otherwise?.() : undefined;
    if (begins) return open(sitting, input, begins);
    filed.draft.last = input.id;
    return respond(sitting, filed, heard, t);
  }
  if (heard.kind === "unreadable" && heard.what === "reaction") return { views: [], filings: [] }; // it asks for nothing
  if (heard.kind === "unreadable") return say(t(`clerk-unreadable-${heard.what}`));
  const begins = "words" in input ? (aside ?? (await otherwise?.())) : undefined;
  if (begins) return open(sitting, input, begins);
  return say(t("unnumbered" in input ? "clerk-over" : "clerk-nothing-open"));
}

async function open(
  sitting: Sitting,
  input: Pick<Input, "id">,
  { flow, start = {} }: Opening,
): Promise<Outcome> {
  const filed = sitting.draftOf(flow);
  if (!filed) return sitting.begin(flow, start);
  if (filed.draft.last === input.id) return sitting.repeat(filed);
  filed.draft.last = input.id;
  if (start.resume || isAboutTheSame(filed.draft, start)) return sitting.goOn(filed);
  return isUntouched(filed.draft) ? sitting.begin(flow, start, filed) : sitting.offer(filed, start);
}

/** Does what was heard, to the open question or to "resume or start again?". */
async function respond(
  sitting: Sitting,
  filed: FiledDraft,
  heard: Exclude<Heard, { kind: "stale" }>,
  t: Translate,
): Promise<Outcome> {
  const { draft, flow } = filed;
  const { reopening } = draft;
  switch (heard.kind) {
    case "choice":
      if (!reopening) return sitting.answer(filed, heard.id);
      return heard.id === "restart" ? sitting.begin(flow, reopening.start, filed) : sitting.goOn(filed);
    case "more":
      return sitting.showMore(filed, heard.from);
    case "words":
      return reopening ? sitting.beginAnew(filed, heard.words) : sitting.listen(filed, heard.words);
    case "unreadable":
      return sitting.repeat(filed, t(`clerk-unreadable-${heard.what}`));
    case "back":
      if (!reopening) goBack(draft);
      return sitting.goOn(filed);
    case "save":
      return sitting.leave(filed, "saved", [{ text: t("clerk-saved") }]);
    case "cancel":
      return sitting.leave(filed, "gone", [{ text: t("clerk-cancelled") }]);
    default:
      return heard satisfies never;
  }
}

const staleNotice = (filed: FiledDraft | undefined, t: Translate) => t(filed ? "clerk-stale" : "clerk-over");

const say = (text: string): Outcome => ({ views: [{ text }], filings: [] });

/** The same button again: no reason to ask whether to resume. */
function isAboutTheSame({ args }: Draft, start: Start): boolean {
  return Object.keys(args).length > 0 && isDeepStrictEqual(args, { ...start.args });
}
