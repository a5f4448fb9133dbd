import type { Json } from "../../shared/json.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Chat, Choice, Menu, Summary, Translate, View } from "../chat.ts";
import type { Draft } from "../tables/drafts.ts";
import { beginChange, digest, forget, isSealed } from "./draft.ts";
import { choiceNamed } from "./matching.ts";
import { plainJson } from "./plain-json.ts";

export type TalkOptions = {
  readonly draft: Draft;
  readonly t: Translate;
  /** Why a step is asked again, by step. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Keeps the draft before an effect begins. Without it no effect may begin. */
  readonly seal: (() => Promise<void>) | undefined;
};

/** A question that a run came to. */
export type Question = {
  readonly step: string;
  readonly view: View;
  readonly menu: boolean;
  /** Why it is asked again. */
  readonly why: string | undefined;
  /** The step whose answer `back` forgets. */
  readonly previous: string | undefined;
  /** The steps this run came by that the guest was asked. */
  readonly passed: readonly string[];
  /** Every step and effect this run came by, with the question itself. */
  readonly told: readonly string[];
};

/** What stops a run in the middle. */
export type Stop =
  | { readonly kind: "asks"; readonly said: readonly View[]; readonly question: Question }
  | { readonly kind: "again"; readonly step: string; readonly why: string }
  | { readonly kind: "halts" };

/** What the buttons of a review say. */
const YES = "yes ";
const CHANGE = "change ";

type Effect<T, E> = (key: string) => Promise<Result<T, E>>;

/** An option's id stays what it means for as long as the menu has it; its value may change from run to run. */
type Chosen<T> = { readonly id: string; readonly value: T };

type Asking<T> = {
  readonly menu: boolean;
  readonly view: (earlier: T | undefined) => View | Promise<View>;
  readonly read: (words: string) => Result<T, string>;
  /** What an earlier answer is worth now, or why it no longer stands. */
  readonly recheck: (kept: T) => Result<T, string>;
};

/**
 * What a flow talks to during one run. A step with an answer returns it; the first one without calls `stop`, whose
 * promise never settles, so that nothing of the flow runs past it.
 */
export function createChat({ draft, t, reasons, seal }: TalkOptions, stop: (reason: Stop) => Promise<never>) {
  const alreadyTold = draft.asked?.told ?? [];
  const said: View[] = [];
  const told: string[] = [];
  const passed: string[] = [];
  let fence = 0; // how many of `passed` stand before the last effect: back and edits stop there
  const confirmed: string[] = []; // the reviews since then

  const sinceLastEffect = () => passed.slice(fence);
  const isGiven = (step: string) => Object.hasOwn(draft.args, step);

  function reach(step: string): void {
    if (alreadyTold.includes(step)) said.length = 0;
    told.push(step);
  }

  function keep<T extends Json>(step: string, answer: T): T {
    const kept = plainJson(answer, `What "${step}" came to`);
    draft.answers[step] = kept;
    return kept;
  }

  function pass<T extends Json>(step: string, answer: T): T {
    delete draft.heard[step];
    passed.push(step);
    return keep(step, answer);
  }

  async function settle<T extends Json>(step: string, asking: Asking<T>): Promise<T> {
    reach(step);
    const kept = recall<T>(draft, step);
    if (kept !== undefined && isSealed(draft, step)) return pass(step, kept);
    const words = draft.heard[step];
    const standing = kept === undefined ? err(reasons[step]) : asking.recheck(kept);
    const read = words === undefined ? standing : asking.read(words);
    if (words !== undefined && standing.ok) beginChange(draft, step); // said anew
    if (read.ok) {
      if (words !== undefined && isNextAnswer(draft, step)) delete draft.undo;
      return pass(step, read.value);
    }
    forget(draft, step);
    delete draft.heard[step];
    delete draft.args[step];
    const view = await asking.view(earlierAnswer<T>(draft, step));
    const question = { step, view, menu: asking.menu, why: read.error, ...place() };
    return stop({ kind: "asks", said, question });
  }

  const place = () => ({
    previous: sinceLastEffect().findLast((step) => !isGiven(step) && !isSealed(draft, step)),
    passed: passed.filter((step) => !isGiven(step)),
    told,
  });

  const ask: Chat["ask"] = (step, view, parse) => {
    const makeView = typeof view === "function" ? view : () => view;
    return settle(step, { menu: false, view: makeView, read: parse, recheck: ok });
  };

  async function choose<T extends Json>(
    step: string,
    { text, options, gone }: Menu<T>,
    whenEmpty?: Parameters<Chat["choose"]>[2],
  ): Promise<T> {
    if (options.length === 0 && !isSealed(draft, step)) {
      if (!whenEmpty) throw new Error(`"${step}" has nothing to choose from.`);
      const kept = recall<Chosen<T>>(draft, step);
      const lost = kept === undefined ? reasons[step] : gone?.(kept.value);
      const empty = await whenEmpty();
      return again(empty.step, [lost, empty.why].filter(Boolean).join("\n"));
    }
    const { value } = await settle(step, {
      menu: true,
      view: () => ({ text, choices: options.map(({ value, ...choice }) => choice) }),
      read: (words) => chosen(choiceNamed(options, words), t("clerk-pick-one")),
      recheck: ({ id, value: was }: Chosen<T>) =>
        chosen(
          options.find((option) => option.id === id),
          gone?.(was) ?? t("clerk-gone"),
        ),
    });
    return value;
  }

  async function review(step: string, { text, picture, confirm, edits }: Summary): Promise<void> {
    const yes = `${YES}${digest(text)}`; // the yes is to this very text
    const changes = sinceLastEffect().flatMap((edited): Choice[] => {
      const label = isSealed(draft, edited) ? undefined : edits[edited];
      return label === undefined ? [] : [{ id: `${CHANGE}${edited}`, ...label, aside: true }];
    });
    const change = changes.find(({ id }) => id === draft.heard[step]);
    if (change) {
      delete draft.heard[step];
      const edited = change.id.slice(CHANGE.length);
      beginChange(draft, edited);
      return again(edited, "");
    }
    delete draft.undo; // whatever was changed is on this card
    const read = (words: string) => {
      if (words === yes) return ok(yes);
      return err(
        words.startsWith(YES) ? t("clerk-changed") : t("clerk-review-unclear", { confirm: confirm.label }),
      );
    };
    const card = { text, ...(picture !== undefined && { picture }) };
    const choices = [{ id: yes, ...confirm, said: t("clerk-yes-said") }, ...changes];
    await settle(step, { menu: true, view: () => ({ ...card, choices }), read, recheck: read });
    confirmed.push(step);
  }

  async function perform<T extends Json, E>(step: string, effect: Effect<T, E>): Promise<Result<T, E>> {
    reach(step);
    const done = recall<T>(draft, step);
    const result = done === undefined ? await begin(step, effect) : ok(done);
    if (result.ok) {
      fence = passed.length;
      confirmed.length = 0;
    }
    return result;
  }

  async function begin<T extends Json, E>(step: string, effect: Effect<T, E>): Promise<Result<T, E>> {
    if (!seal) return stop({ kind: "halts" });
    draft.sealed[step] = sinceLastEffect();
    await seal(); // a crash in the effect must not open again what it was built on
    const result = await effect(`${draft.id}.${step}`);
    if (result.ok) return ok(keep(step, result.value));

    delete draft.sealed[step];
    for (const review of confirmed.splice(0)) delete draft.answers[review]; // that yes was spent
    return result;
  }

  async function again(step: string, why: string): Promise<never> {
    if (!passed.includes(step)) throw new Error(`"${step}" has no answer to ask for again.`);
    return stop({ kind: "again", step, why });
  }

  const chat: Chat = { ask, choose, review, perform, again, say: (view) => void said.push(view) };
  return { chat, said };
}

/** An answer is checked when its step reads it. One of another shape needs a step of another name. */
function recall<T extends Json>({ answers }: Draft, step: string): T | undefined {
  return answers[step] as T | undefined;
}

/** Whether the open question is answered, and is another than the one whose answer is being changed. */
const isNextAnswer = ({ asked, undo }: Draft, step: string) => asked?.step === step && undo?.step !== step;

function earlierAnswer<T extends Json>({ earlier }: Draft, step: string): T | undefined {
  return earlier?.[step] as T | undefined;
}

function chosen<T>(
  option: Menu<T>["options"][number] | undefined,
  refusal: string,
): Result<Chosen<T>, string> {
  return option ? ok({ id: option.id, value: option.value }) : err(refusal);
}
