import type { Json } from "../../shared/json.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Chat, Choice, Lead, Menu, Summary, Translate, View } from "../chat.ts";
import type { Draft } from "../tables/drafts.ts";
import { beginChange, digest, forget, isSealed, noteMiss } from "./draft.ts";
import { choiceNamed } from "./matching.ts";
import { plainJson } from "./plain-json.ts";
import { type Chosen, chosen, earlierAnswer, isNextAnswer, lostChoice, recall, wasShown } from "./recall.ts";

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
  /** What the choices mean now, by id. */
  readonly values: Readonly<Record<string, Json>>;
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

type Asking<T> = {
  readonly menu: boolean;
  readonly values?: Readonly<Record<string, Json>>;
  readonly view: (earlier: T | undefined) => View | Promise<View>;
  readonly read: (words: string, refused?: string) => Result<T, string>;
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
    const refused = draft.refused?.step === step ? draft.refused.words : undefined;
    const read = words === undefined ? standing : asking.read(words, refused);
    if (words !== undefined && standing.ok) beginChange(draft, step); // said anew
    if (words !== undefined) noteMiss(draft, read.ok ? undefined : { step, words });
    if (read.ok) {
      if (words !== undefined && isNextAnswer(draft, step)) delete draft.undo;
      return pass(step, read.value);
    }
    forget(draft, step);
    delete draft.heard[step];
    delete draft.args[step];
    const view = await asking.view(earlierAnswer<T>(draft, step));
    const { menu, values = {} } = asking;
    const question = { step, view, menu, values, why: read.error, ...place() };
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

  const has: Chat["has"] = (step) => {
    const { answers, heard, earlier = {}, asked } = draft;
    return asked?.step === step || [answers, heard, earlier].some((told) => Object.hasOwn(told, step));
  };

  async function choose<T extends Json, E>(
    step: string,
    menu: Menu<T>,
    whenEmpty?: (lost: string | undefined) => Promise<E>,
  ): Promise<T | E> {
    const { text, options, leads = [], links, gone } = menu;
    if (options.length === 0 && !isSealed(draft, step)) {
      if (!whenEmpty) throw new Error(`"${step}" has nothing to choose from.`);
      const lost = recall<Chosen<T>>(draft, step)?.value ?? wasShown<T>(draft, step);
      delete draft.heard[step];
      return whenEmpty(lost === undefined ? reasons[step] : gone?.(lost));
    }
    const shown = [
      ...options.map(({ value, ...choice }): Choice => choice),
      ...leads.map(({ leadsTo, words, ...choice }): Choice => choice),
    ];
    const whyNot = (was: T | undefined) => (was === undefined ? undefined : gone?.(was));
    await follow(step, leads);
    const lost = lostChoice(draft, step, menu);
    const { value } = await settle(step, {
      menu: true,
      view: async () => ({ text, choices: shown, ...(links && { links: await links(lost) }) }),
      values: gone ? Object.fromEntries(options.map(({ id, value }) => [id, value])) : {},
      read: (words) =>
        chosen(choiceNamed(options, words), whyNot(wasShown<T>(draft, step)) ?? t("clerk-pick-one")),
      recheck: ({ id, value: was }: Chosen<T>) =>
        chosen(
          options.find((option) => option.id === id),
          whyNot(was) ?? t("clerk-gone"),
        ),
    });
    return value;
  }

  /** Goes where a lead that was chosen leads; else whatever was changed from here is on what is shown now. */
  async function follow(step: string, leads: readonly Lead[]): Promise<void> {
    const lead = leads.find(({ id }) => id === draft.heard[step]);
    if (lead === undefined) {
      if (leads.length > 0 && draft.undo?.step !== step) delete draft.undo;
      return;
    }
    delete draft.heard[step];
    beginChange(draft, lead.leadsTo);
    if (lead.words !== undefined) draft.heard[lead.leadsTo] = lead.words;
    return again(lead.leadsTo, "");
  }

  function mentioned<T extends Json>(
    step: string,
    parse: (words: string) => Result<T, unknown>,
  ): T | undefined {
    const words = draft.heard[step];
    const said = words === undefined ? err(null) : parse(words);
    if (said.ok) keep(step, said.value);
    delete draft.heard[step];
    return recall<T>(draft, step);
  }

  async function review(step: string, { text, picture, confirm, edits }: Summary): Promise<void> {
    const yes = `${YES}${digest(text)}`; // the yes is to this very text
    const changes = sinceLastEffect().flatMap((edited): Lead[] => {
      const label = isSealed(draft, edited) ? undefined : edits[edited];
      return label === undefined
        ? []
        : [{ id: `${CHANGE}${edited}`, ...label, aside: true, leadsTo: edited }];
    });
    await follow(step, changes);
    delete draft.undo; // whatever was changed is on this card
    const read = (words: string) => {
      if (words === yes) return ok(yes);
      return err(
        words.startsWith(YES) ? t("clerk-changed") : t("clerk-review-unclear", { confirm: confirm.label }),
      );
    };
    const card = { text, ...(picture !== undefined && { picture }) };
    const choices: Choice[] = [
      { id: yes, ...confirm, said: t("clerk-yes-said") },
      ...changes.map(({ leadsTo, ...choice }) => choice),
    ];
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

  const chat: Chat = {
    ...{ ask, has, choose, mentioned, review, perform, again },
    say: (view) => void said.push(view),
    answered: (step) => recall(draft, step) ?? earlierAnswer(draft, step),
  };
  return { chat, said };
}
