import fc from "fast-check";

/** What somebody pays: of the deposit of 60.00, of the whole stay of 200.00, or of what is left of it. */
export const AMOUNTS = { whole: 60, part: 20, rest: 40, over: 75.5, far: 260 } as const;

/** What is wrong with money that we must not keep, or that is not ours. */
export const WRONGS = {
  currency: { currency: "USD" },
  collector: { collectorId: 666 },
  play: { liveMode: false },
} as const;

type Winner = "seller" | "payer";

/** One thing that happens; `which` payment is counted around those there are. */
export type Step =
  | {
      readonly does: "pay";
      readonly of: "deposit" | "balance";
      readonly amount: keyof typeof AMOUNTS;
      readonly outcome: "approve" | "pending" | "reject";
      readonly wrong: keyof typeof WRONGS | undefined;
    }
  | { readonly does: "tell"; readonly which: number; readonly times: number }
  | { readonly does: "forge"; readonly which: number; readonly how: "signature" | "secret" | "missing" }
  | { readonly does: "complete"; readonly which: number; readonly outcome: "approve" | "reject" }
  | { readonly does: "refund"; readonly which: number; readonly part: boolean }
  | { readonly does: "claim" | "charge_back"; readonly which: number }
  | { readonly does: "decide"; readonly which: number; readonly winner: Winner }
  | { readonly does: "hold_ends" | "others_take" | "give_up" | "look" | "refunds_run" };

const which = fc.nat(3);
const winner = fc.constantFrom<Winner>("seller", "payer");
const payment = fc.record({
  does: fc.constant("pay" as const),
  of: fc.constantFrom("deposit" as const, "deposit" as const, "deposit" as const, "balance" as const),
  amount: fc.constantFrom(...(["whole", "whole", "whole", "part", "rest", "over", "far"] as const)),
  outcome: fc.constantFrom(...(["approve", "approve", "approve", "pending", "reject"] as const)),
  wrong: fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom("currency" as const, "collector" as const, "play" as const) },
  ),
});

const anything: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: payment },
  {
    weight: 9,
    arbitrary: fc.record({
      does: fc.constant("tell" as const),
      which,
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("forge" as const),
      which,
      how: fc.constantFrom("signature" as const, "secret" as const, "missing" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("complete" as const),
      which,
      outcome: fc.constantFrom("approve" as const, "reject" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("refund" as const), which, part: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("claim" as const), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("charge_back" as const), which }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("decide" as const), which, winner }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom(
        ...(["hold_ends", "others_take", "give_up", "look", "refunds_run", "refunds_run"] as const),
      ),
    }),
  },
);

/** Somebody pays, and then whatever can happen; and the order in which all of it is told once more. */
export const histories = fc.record({
  steps: fc
    .tuple(payment, fc.array(anything, { minLength: 1, maxLength: 16 }))
    .map(([first, more]) => [first, ...more]),
  again: fc.array(fc.nat(7), { maxLength: 12 }),
});
export type History = { readonly steps: readonly Step[]; readonly again: readonly number[] };
