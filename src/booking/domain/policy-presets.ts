import type { CancellationPolicy, PolicyName } from "./cancellation.ts";

/**
 * The policies an owner may take by their name, as they are customary where holiday homes are let: guests know them.
 * docs/decisions/023 says where they come from.
 */
export const POLICY_PRESETS: Readonly<Record<Exclude<PolicyName, "custom">, CancellationPolicy>> = {
  flexible: { name: "flexible", steps: [{ daysBefore: 1, percent: 100 }], fees: "refunded" },
  moderate: {
    name: "moderate",
    steps: [
      { daysBefore: 5, percent: 100 },
      { daysBefore: 1, percent: 50 },
    ],
    fees: "refunded",
  },
  strict: {
    name: "strict",
    steps: [
      { daysBefore: 30, percent: 100 },
      { daysBefore: 7, percent: 50 },
    ],
    fees: "refunded",
  },
  non_refundable: { name: "non_refundable", steps: [], fees: "kept" },
};
