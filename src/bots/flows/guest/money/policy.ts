import { type CancellationPolicy, stepsOf } from "../../../../booking/domain/cancellation.ts";
import { feesIn } from "../../../../booking/domain/prices/fees.ts";
import type { Quote } from "../../../../booking/domain/prices/quote.ts";
import type { Desk } from "../../desk.ts";

/**
 * What comes back to whoever cancels, and until when, in plain words: a sentence or a short list, and a sentence on fees
 * where they are treated apart. Of a booking, only if it has any.
 */
export function policyText(
  policy: CancellationPolicy,
  { t }: Pick<Desk, "t">,
  quote?: Pick<Quote, "lines" | "total">,
): string {
  const { fees = "with_percent" } = policy;
  const isSaid = fees === "refunded" || (fees === "kept" && comesBack(policy).length > 0);
  const hasFees = quote === undefined || feesIn(quote) > 0;
  return [stepsText(policy, t), ...(isSaid && hasFees ? [t(`policy-fees-${fees}`)] : [])].join("\n");
}

/** Without the steps at the end that give nothing back. */
function comesBack(policy: CancellationPolicy): CancellationPolicy["steps"] {
  const all = stepsOf(policy);
  return all.slice(0, all.findLastIndex(({ percent }) => percent > 0) + 1);
}

function stepsText(policy: CancellationPolicy, t: Desk["t"]): string {
  const steps = comesBack(policy);
  const [only, ...others] = steps;
  if (only === undefined) return t("policy-none");
  const words = ({ daysBefore: days, percent }: typeof only) => ({ days, percent });
  if (others.length === 0) return t("policy-one", words(only));

  const lines = steps.map((step) => t("policy-step", words(step)));
  const isToTheEnd = steps.at(-1)?.daysBefore === 0;
  return [t("policy-title"), ...lines, ...(isToTheEnd ? [] : [t("policy-after")])].join("\n");
}
