import { z } from "zod";
import {
  type CancellationPolicy,
  FEES_RULES,
  type FeesRule,
  POLICY_NAMES,
  stepsOf,
} from "../../booking/domain/cancellation.ts";
import { POLICY_PRESETS } from "../../booking/domain/policy-presets.ts";

const MAX_STEPS = 10;
const MAX_DAYS = 730;

const count = z.int("must be a whole number.").min(0, "must not be negative.");
const step = z.strictObject({
  daysBefore: count.max(MAX_DAYS, `must be ${MAX_DAYS} at most.`),
  percent: count.max(100, "must be 100 at most."),
});

const written = z.strictObject({
  name: z.enum(POLICY_NAMES).default("custom"),
  steps: z.array(step).max(MAX_STEPS, `must be ${MAX_STEPS} at most.`).optional(),
  fees: z.enum(FEES_RULES).optional(),
});

const asWritten = (value: unknown): unknown => (typeof value === "string" ? { name: value } : value);

/** As an owner writes it: a name, a name with another rule for fees, or a table of their own. */
export const cancellationPolicy = z
  .preprocess(asWritten, written)
  .transform((read, context): CancellationPolicy => {
    const policy = policyOf(read);
    if (policy === undefined) {
      context.addIssue({
        code: "custom",
        path: ["steps"],
        message: "is missing: a custom policy has its own.",
      });
      return z.NEVER;
    }
    const steps = stepsOf(policy);
    if (steps.length < policy.steps.length) {
      context.addIssue({ code: "custom", path: ["steps"], message: "must each have other days." });
    }
    if (steps.some(({ percent }, index) => percent > (steps[index - 1]?.percent ?? percent))) {
      const message = "must not give back more the later somebody cancels.";
      context.addIssue({ code: "custom", path: ["steps"], message });
    }
    return policy;
  });

/** A table of one's own without a word on fees gives back the same percent of them. */
function policyOf({ name, steps, fees }: z.infer<typeof written>): CancellationPolicy | undefined {
  if (steps) return { name: "custom", steps, fees: fees ?? OWN_FEES };
  return name === "custom" ? undefined : { ...POLICY_PRESETS[name], ...(fees && { fees }) };
}

const OWN_FEES: FeesRule = "with_percent";
