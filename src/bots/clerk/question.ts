import { isDeepStrictEqual } from "node:util";
import type { Choice, Control, Shown, Translate } from "../chat.ts";
import type { Asked, Draft, Start } from "../tables/drafts.ts";
import { nextToken } from "./draft.ts";
import { plainJson } from "./plain-json.ts";
import type { Question } from "./talk.ts";

/** Whoever was not understood so often in a row is offered a person. */
const MANY_MISSES = 2;

/** Makes it the draft's open question. While it stays the same question its buttons stay good, in older messages too. */
export function putQuestion(draft: Draft, question: Question, usual: readonly string[], t: Translate): Shown {
  const { step, view, menu, values, previous, told } = question;
  const choices = plainJson<readonly Choice[]>(view.choices ?? [], `The choices of "${step}"`);
  const { asked, misses = 0 } = draft;
  const same = asked?.step === step && isDeepStrictEqual(asked.choices, choices);
  const token = same ? asked.token : nextToken(draft);
  const meant = Object.keys(values).length > 0 && { values: plainJson(values, `What "${step}" offers`) };
  const freely = view.freely && { freely: view.freely };
  const before = previous !== undefined && { previous };
  delete draft.relieved;
  draft.asked = { step, token, menu, choices, told, ...freely, ...meant, ...before };

  const toAsk = usual.filter((name) => !Object.hasOwn(draft.args, name));
  const steps = progress(question, toAsk);
  const isAllSaid = asked === undefined && steps.step === steps.of; // in one sentence: there were no steps
  const header = steps.of > 1 && !isAllSaid ? t("clerk-progress", steps) : "";
  const text = [header, question.why, view.text].filter(Boolean).join("\n");
  const leadsBack = previous !== undefined || draft.undo !== undefined;
  const controls: Control[] = leadsBack ? ["back", "save", "cancel"] : ["save", "cancel"];
  const person = { label: t("clerk-person"), command: "person" };
  return {
    ...view,
    text,
    ...(misses >= MANY_MISSES && { links: [...(view.links ?? []), person] }),
    question: {
      ...{ token, menu, controls: controls.map((control) => labelled(control, t)) },
      ...(same && question.why !== undefined && { again: true }),
    },
  };
}

/** More of the open menu, from a choice on. */
export function putRest({ token, menu, choices }: Asked, from: number, t: Translate): Shown {
  const text = t(choices[from]?.aside ? "clerk-change" : "clerk-more");
  return { text, choices, question: { token, menu, from, controls: [] } };
}

/** Asks whether to go on with a draft or to begin another of its kind with `start`. */
export function putReopening(draft: Draft, start: Start, why: string | undefined, t: Translate): Shown {
  const token = draft.reopening?.token ?? nextToken(draft);
  draft.reopening = { token, start };
  const text = [why, t("clerk-open-already")].filter(Boolean).join("\n");
  const controls = [labelled("save", t), labelled("cancel", t)];
  return { text, choices: reopeningChoices(t), question: { token, menu: true, controls } };
}

export const reopeningChoices = (t: Translate) =>
  [
    { id: "resume", label: t("clerk-resume") },
    { id: "restart", label: t("clerk-restart") },
  ] as const satisfies readonly Choice[];

/** "Step k of n", where n counts what this run asked and what the flow usually asks after it. */
function progress({ step, passed }: Question, steps: readonly string[]) {
  const reached = [...passed, step];
  const furthest = Math.max(...reached.map((name) => steps.indexOf(name)));
  const of = reached.length + steps.slice(furthest + 1).length;
  return { step: reached.length, of: steps.length === 0 ? 0 : of };
}

const labelled = (control: Control, t: Translate) => ({ control, label: t(`clerk-${control}`) });
