import { type CancellationPolicy, stepsOf } from "../../../booking/domain/cancellation.ts";
import type { Desk } from "../desk.ts";

/** What comes back to whoever cancels, and until when, in plain words: a sentence or a short list. */
export function policyText(policy: CancellationPolicy, { t }: Pick<Desk, "t">): string {
  const all = stepsOf(policy);
  const steps = all.slice(0, all.findLastIndex(({ percent }) => percent > 0) + 1);
  const [only, ...others] = steps;
  if (only === undefined) return t("policy-none");
  const words = ({ daysBefore: days, percent }: typeof only) => ({ days, percent });
  if (others.length === 0) return t("policy-one", words(only));

  const lines = steps.map((step) => t("policy-step", words(step)));
  const isToTheEnd = steps.at(-1)?.daysBefore === 0;
  return [t("policy-title"), ...lines, ...(isToTheEnd ? [] : [t("policy-after")])].join("\n");
}
