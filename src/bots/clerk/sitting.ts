import type { Flow, Shown, Turn } from "../chat.ts";
import { type Asked, draftsOf, type FiledDraft, type Start } from "../tables/drafts.ts";
import { beginDraft } from "./draft.ts";
import { type Filing, fileDrafts } from "./filing.ts";
import type { ClerkDeps, Hearing, Outcome } from "./hearing.ts";
import { choiceNamed } from "./matching.ts";
import { putQuestion, putReopening, putRest } from "./question.ts";
import { runFlow } from "./run.ts";

type Aside = { readonly flow: string; readonly plain?: boolean };

type Reasons = Readonly<Record<string, string>>;

export type Sitting = Awaited<ReturnType<typeof sitDown>>;

/**
 * The clerk over one chat's drafts, as they were read for one input.
 *
 * At most one draft is open. The others are saved: put away by the guest, or set aside because another conversation
 * came in between. Drafts are changed in memory; only `keep` and `conclude` store them.
 */
export async function sitDown<D>(
  { db, flows, outbox, clock }: ClerkDeps<D>,
  { chatId, desk, t, hasToasts, settle, first }: Hearing<D>,
  inputId: string,
) {
  const drafts = await draftsOf(db, chatId);
  const isKnown = ({ flow }: FiledDraft) => Object.hasOwn(flows, flow); // another release may know the others
  let waiting = drafts
    .filter((filed) => isKnown(filed) && depth(filed) > 0)
    .sort((a, b) => depth(b) - depth(a));
  let current = drafts.find(({ state }) => state === "open");
  const open = current && isKnown(current) ? current : undefined;
  /** The newest message there was before the turn had any effect. */
  let effectsAfter: number | undefined;

  /** Begins a conversation, in place of an older draft of it. */
  async function begin(flow: string, start: Start, replaced?: FiledDraft): Promise<Outcome> {
    const draft = beginDraft({ chatId, inputId, start, flow: flowNamed(flow), desk });
    const filed: FiledDraft = { flow, state: "open", revision: replaced?.revision ?? 0, draft };
    return advance(filed, {}, async () => {}); // heard again, the input begins this very draft: nothing to keep yet
  }

  /** Goes on with a conversation from its answers. */
  async function goOn(filed: FiledDraft, reasons: Reasons = {}): Promise<Outcome> {
    return advance(filed, reasons, () => keep(filed));
  }

  /** Stores a draft as it stands, whatever the turn comes to. */
  async function keep(filed: FiledDraft): Promise<void> {
    const asItStands: Filing = { filed, becomes: filed.state };
    await db.transaction((trx) => fileDrafts(trx, chatId, [asItStands], clock()));
    filed.revision += 1;
  }

  /** Goes on with an answer to the draft's question. */
  async function answer(filed: FiledDraft, words: string): Promise<Outcome> {
    const { asked, heard } = filed.draft;
    if (asked) heard[asked.step] = words;
    return goOn(filed);
  }

  /** Whether words that may be about another conversation say nothing to this one. */
  function mayBeAside({ flow, draft }: FiledDraft, words: string, { flow: other, plain }: Aside): boolean {
    if (flow === other || draft.asked?.freely) return false;
    if (plain) return true;
    return isNothingTo(flow, words, draft.asked?.step);
  }

  /** Whether a question that may stay without an answer gets none by these words. */
  function isRelievedOf({ flow, draft }: FiledDraft, words: string): boolean {
    return draft.relieved === true && isNothingTo(flow, words, draft.asked?.step);
  }

  const isNothingTo = (flow: string, words: string, asked: string | undefined) =>
    Object.keys(flowNamed(flow).listen?.(words, desk, asked) ?? {}).length === 0;

  /** Goes on with what a sentence says about any step; one that says nothing about others is an answer to the question. */
  async function listen(filed: FiledDraft, words: string): Promise<Outcome> {
    const { asked, heard } = filed.draft;
    const { [asked?.step ?? ""]: named, ...others } =
      flowNamed(filed.flow).listen?.(words, desk, asked?.step) ?? {};
    Object.assign(heard, others);
    const answered = asked && named !== undefined ? answerNamed(asked, named) : undefined;
    const onlyOthers = answered === undefined && Object.keys(others).length > 0;
    return onlyOthers ? goOn(filed, atQuestion(filed, t("clerk-noted"))) : answer(filed, answered ?? words);
  }

  /** Asked whether to resume or to start again, the guest says at once what they want instead. */
  async function beginAnew(filed: FiledDraft, words: string): Promise<Outcome> {
    const said = flowNamed(filed.flow).listen?.(words, desk) ?? {};
    if (Object.keys(said).length === 0) return repeat(filed, t("clerk-pick-one"));
    return begin(filed.flow, { words }, filed);
  }

  /** Asks the draft's question once more. */
  async function repeat(filed: FiledDraft, why?: string): Promise<Outcome> {
    const { reopening } = filed.draft;
    return reopening ? offer(filed, reopening.start, why) : goOn(filed, atQuestion(filed, why));
  }

  /** Shows the rest of a menu that is too long for one message of the channel. */
  async function showMore(filed: FiledDraft, from: number): Promise<Outcome> {
    const { asked } = filed.draft;
    return asked ? opened(filed, [putRest(asked, from, t)]) : repeat(filed);
  }

  /** Asks whether to resume the draft or to start again. */
  async function offer(filed: FiledDraft, start: Start, why?: string): Promise<Outcome> {
    return opened(filed, [putReopening(filed.draft, start, why, t)]);
  }

  /** Runs the flow: what it comes to is what becomes of the draft. Without `seal` it may do nothing but ask. */
  async function advance(filed: FiledDraft, reasons: Reasons, seal?: () => Promise<void>): Promise<Outcome> {
    const { draft } = filed;
    const flow = flowNamed(filed.flow);
    delete draft.reopening;
    const sealed = seal && (() => beforeEffect(seal));
    const rest = await runFlow({ flow, desk, draft, t, reasons, seal: sealed });
    switch (rest.kind) {
      case "asks":
        return opened(filed, [...rest.said, putQuestion(draft, rest.question, flow.steps, t)]);
      case "ends":
        return leave(filed, "gone", rest.said);
      case "halts":
        return leave(filed, "saved", []);
      default:
        return rest satisfies never;
    }
  }

  async function beforeEffect(seal: () => Promise<void>): Promise<void> {
    effectsAfter ??= await outbox.newest(db);
    await seal();
  }

  /** The draft is the open one from now on; the one that was is set aside. */
  function opened(filed: FiledDraft, views: readonly Shown[]): Outcome {
    const interrupted = current?.flow === filed.flow ? undefined : current;
    current = filed;
    delete filed.draft.setAside;
    const open: Filing = { filed, becomes: "open" };
    if (!interrupted) return { views, filings: [open] };

    interrupted.draft.setAside = Math.max(...drafts.map(depth)) + 1;
    return { views, filings: [{ filed: interrupted, becomes: "saved" }, open] };
  }

  /** Ends a conversation or puts it away. With that the one it interrupted is open again. */
  async function leave(
    filed: FiledDraft,
    becomes: "gone" | "saved",
    views: readonly Shown[],
  ): Promise<Outcome> {
    delete filed.draft.setAside;
    if (filed.revision === 0) return { views, filings: relievedBy(filed) }; // it only answered: whatever is open stays open
    if (current?.flow === filed.flow) current = undefined;
    waiting = waiting.filter(({ flow }) => flow !== filed.flow);
    const next = current ? undefined : waiting[0];
    const after = next ? await takeUp(next) : { views: [], filings: [] };
    return { views: [...views, ...after.views], filings: [{ filed, becomes }, ...after.filings] };
  }

  function relievedBy({ flow }: FiledDraft): Filing[] {
    if (!current || !flowNamed(flow).relieves?.includes(current.flow)) return [];
    current.draft.relieved = true;
    return [{ filed: current, becomes: "open" }];
  }

  /** Its effects must wait: what the guest said was not said to this conversation. */
  async function takeUp(filed: FiledDraft): Promise<Outcome> {
    filed.draft.last = inputId;
    return advance(filed, atQuestion(filed, t("clerk-back-to")));
  }

  /** Stores the turn, all of it or nothing. */
  async function conclude({ views: shown, filings, notice }: Outcome): Promise<Turn> {
    const said = first ? [first, ...shown] : shown;
    const views = notice === undefined || hasToasts ? said : [...said, { text: notice }];
    await db.transaction(async (trx) => {
      await fileDrafts(trx, chatId, filings, clock());
      await outbox.say(trx, chatId, views, effectsAfter);
      await settle(trx);
    });
    return {
      views,
      open: current !== undefined && isKnown(current),
      ...(notice !== undefined && { notice }),
    };
  }

  function flowNamed(name: string): Flow<D> {
    const flow = flows[name];
    if (!flow) throw new Error(`No flow is called "${name}".`);
    return flow;
  }

  const draftOf = (flow: string) => drafts.find((filed) => filed.flow === flow);

  return {
    open,
    draftOf,
    mayBeAside,
    isRelievedOf,
    keep,
    begin,
    beginAnew,
    goOn,
    answer,
    listen,
    repeat,
    showMore,
    offer,
    leave,
    takeUp,
    conclude,
  };
}

/** Of a menu only what was shown can be chosen, for the price it was shown with. */
const answerNamed = ({ menu, choices }: Asked, named: string): string | undefined =>
  menu ? choiceNamed(choices, named)?.id : named;

const depth = ({ draft }: FiledDraft): number => draft.setAside ?? 0;

/** The reason that goes before the draft's question. */
function atQuestion({ draft: { asked } }: FiledDraft, why: string | undefined): Reasons {
  return asked && why !== undefined ? { [asked.step]: why } : {};
}
