import type { Json } from "../../shared/json.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Menu } from "../chat.ts";
import type { Draft } from "../tables/drafts.ts";

/** An option's id stays what it means for as long as the menu has it; its value may change from run to run. */
export type Chosen<T> = { readonly id: string; readonly value: T };

/** An answer is checked when its step reads it. One of another shape needs a step of another name. */
export function recall<T extends Json>({ answers }: Draft, step: string): T | undefined {
  return answers[step] as T | undefined;
}

/** What a choice meant that was shown and is chosen now, and may be gone. */
export function wasShown<T extends Json>({ asked, heard }: Draft, step: string): T | undefined {
  const said = heard[step];
  if (said === undefined || asked?.step !== step || !Object.hasOwn(asked.values ?? {}, said))
    return undefined;
  return asked.values?.[said] as T | undefined;
}

/** What was chosen last, now or before, where it is not among the options any more. */
export function lostChoice<T extends Json>(draft: Draft, step: string, { options }: Menu<T>): T | undefined {
  const before = recall<Chosen<T>>(draft, step) ?? earlierAnswer<Chosen<T>>(draft, step);
  const id = draft.heard[step] ?? before?.id;
  if (options.some((option) => option.id === id)) return undefined;
  return wasShown<T>(draft, step) ?? before?.value;
}

/** Whether the open question is answered, and is another than the one whose answer is being changed. */
export const isNextAnswer = ({ asked, undo }: Draft, step: string) =>
  asked?.step === step && undo?.step !== step;

export function earlierAnswer<T extends Json>({ earlier }: Draft, step: string): T | undefined {
  return earlier?.[step] as T | undefined;
}

export function chosen<T>(
  option: Menu<T>["options"][number] | undefined,
  refusal: string,
): Result<Chosen<T>, string> {
  return option ? ok({ id: option.id, value: option.value }) : err(refusal);
}
