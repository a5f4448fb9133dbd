import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CancellationPolicy,
  type Cancelling,
  FEES_RULES,
  feesPaid,
  type RefundTerms,
  refundOf,
} from "../../../src/booking/domain/cancellation.ts";
import { addDays, type CivilDate, daysBetween } from "../../../src/booking/domain/civil-date.ts";
import { centavos, signed } from "../../../src/booking/domain/money.ts";
import { POLICY_PRESETS } from "../../../src/booking/domain/policy-presets.ts";
import { feesIn } from "../../../src/booking/domain/prices/fees.ts";
import type { Quote } from "../../../src/booking/domain/prices/quote.ts";
import type { LineKind, QuoteLine } from "../../../src/booking/domain/prices/quote-line.ts";
import { date } from "../../support/builders/booking.ts";

type Price = Pick<Quote, "lines" | "total">;

const checkIn = date("2026-01-20");
const inSteps = (...steps: [number, number][]): CancellationPolicy => ({
  name: "custom",
  steps: steps.map(([daysBefore, percent]) => ({ daysBefore, percent })),
});
const moderate = inSteps([15, 100], [7, 50]);

function line(kind: LineKind, amount: number, more: Partial<QuoteLine> = {}): QuoteLine {
  return { kind, quantity: 1, unit: signed(amount), amount: signed(amount), ...more };
}
function priceOf(...lines: QuoteLine[]): Price {
  return { lines, total: centavos(lines.reduce((sum, { amount }) => sum + amount, 0)) };
}

/** 200.00 for nights, 40.00 for fees. */
const withFees = priceOf(line("nights", 200_00), line("cleaning", 30_00), line("pets", 10_00));

const byGuest = (cancelling: Omit<Cancelling, "terms" | "quote" | "checkIn">, quote = withFees) =>
  refundOf({ checkIn, quote, ...cancelling, terms: { kind: "policy" } });

describe("a guest who cancels", () => {
  it.each([
    { today: "2025-06-01", back: 60_01, why: "long before" },
    { today: "2026-01-05", back: 60_01, why: "15 days before, the last with everything" },
    { today: "2026-01-06", back: 30_01, why: "14 days before; the half centavo is the guest's" },
    { today: "2026-01-13", back: 30_01, why: "7 days before, the last with a half" },
    { today: "2026-01-14", back: 0, why: "6 days before" },
    { today: "2026-01-20", back: 0, why: "on the day of check-in" },
    { today: "2026-01-25", back: 0, why: "after the check-in that counts, of a stay that was put off" },
  ])("gets $back of 60.01 back on $today: $why", ({ today, back }) => {
    expect(byGuest({ policy: moderate, received: centavos(60_01), today: date(today) })).toBe(back);
  });

  it.each([
    { policy: inSteps(), back: 0, why: "conditions without steps" },
    { policy: inSteps([7, 50], [15, 100]), back: 60_00, why: "steps in another order" },
    { policy: inSteps([0, 10]), back: 6_00, why: "a step for the day of check-in" },
    { policy: POLICY_PRESETS.non_refundable, back: 0, why: "conditions that give nothing back" },
    { policy: POLICY_PRESETS.flexible, back: 60_00, why: "flexible ones" },
  ])("under $why gets back $back", ({ policy, back }) => {
    expect(byGuest({ policy, received: centavos(60_00), today: date("2026-01-03") })).toBe(back);
  });

  it("counts days of the calendar, also over a change of clocks and a leap day", () => {
    const cancelling = { policy: inSteps([366, 100]), received: centavos(1), quote: withFees } as const;
    const leap = { ...cancelling, checkIn: date("2028-03-01"), terms: { kind: "policy" } } as const;
    expect(refundOf({ ...leap, today: date("2027-03-01") })).toBe(1);
    expect(refundOf({ ...leap, today: date("2027-03-02") })).toBe(0);
  });
});

describe("fees, seven days before a stay of 200.00 with 40.00 of fees, at a half,", () => {
  it.each([
    { fees: undefined, received: 240_00, back: 120_00, why: "are no word of an older booking's conditions" },
    { fees: "with_percent", received: 240_00, back: 120_00, why: "go by the percent" },
    { fees: "refunded", received: 240_00, back: 140_00, why: "come back whole" },
    { fees: "kept", received: 240_00, back: 100_00, why: "never come back" },
    { fees: "refunded", received: 60_00, back: 30_00, why: "are no part of a deposit" },
    { fees: "kept", received: 60_00, back: 30_00, why: "are no part of a deposit" },
    { fees: "refunded", received: 210_00, back: 110_00, why: "come back as far as they were paid" },
    { fees: "kept", received: 210_00, back: 100_00, why: "stay as far as they were paid" },
    {
      fees: "refunded",
      received: 250_00,
      back: 145_00,
      why: "are no more than they cost, where credit stands",
    },
    { fees: "kept", received: 250_00, back: 105_00, why: "are no more than they cost, where credit stands" },
  ] as const)("$why: of $received, $back", ({ fees, received, back }) => {
    const policy = { ...moderate, ...(fees && { fees }) };
    expect(byGuest({ policy, received: centavos(received), today: date("2026-01-13") })).toBe(back);
  });
});

describe("the fees in a price", () => {
  const nights = line("nights", 200_00);
  it.each([
    { what: "none", lines: [nights, line("extra_guests", 20_00)], fees: 0 },
    {
      what: "each of them",
      lines: [nights, line("cleaning", 5), line("pet_nights", 6), line("fee", 7)],
      fees: 18,
    },
    {
      what: "with the tax on all of it",
      lines: [nights, line("cleaning", 40_00), line("tax", 50_40, { basisPoints: 2_100 })],
      fees: 48_40,
    },
    {
      what: "without a tax on the nights alone",
      lines: [
        nights,
        line("length_discount", -20_00),
        line("cleaning", 40_00),
        line("tax", 37_80, { basisPoints: 2_100 }),
      ],
      fees: 40_00,
    },
    {
      what: "no more than the price",
      lines: [nights, line("cleaning", 40_00), line("adjustment", -230_00)],
      fees: 10_00,
    },
  ])("are $what: $fees", ({ lines, fees }) => {
    expect(feesIn(priceOf(...lines))).toBe(fees);
  });
});

describe("an owner", () => {
  const paid = {
    policy: { ...inSteps([7, 50]), fees: "kept" },
    received: centavos(60_01),
    quote: withFees,
  } as const;
  it.each([
    { terms: { kind: "everything" }, back: 60_01 },
    { terms: { kind: "nothing" }, back: 0 },
    { terms: { kind: "policy" }, back: 30_01 },
    { terms: { kind: "percent", percent: 75 }, back: 45_01 },
    { terms: { kind: "percent", percent: 100 }, back: 60_01 },
    { terms: { kind: "amount", amount: centavos(12_34) }, back: 12_34 },
    { terms: { kind: "amount", amount: centavos(60_02) }, back: 60_01 },
  ] satisfies { terms: RefundTerms; back: number }[])(
    "who gives back $terms gives $back",
    ({ terms, back }) => {
      expect(refundOf({ ...paid, checkIn, today: date("2026-01-10"), terms })).toBe(back);
    },
  );

  it("who calls a stay off gives back everything, whatever the conditions and however late", () => {
    const late = { policy: inSteps(), quote: withFees, checkIn, today: date("2026-01-20") };
    expect(refundOf({ ...late, received: centavos(60_01), terms: { kind: "everything" } })).toBe(60_01);
  });
});

describe("whatever the conditions", () => {
  const step = fc.record({ daysBefore: fc.nat(400), percent: fc.nat(100) });
  const received = fc.nat(10 ** 11).map(centavos);
  const someDay = fc.integer({ min: -30, max: 400 }).map((days) => addDays(checkIn, -days));
  const fees = fc.constantFrom(undefined, ...FEES_RULES);
  const written = fc
    .record({ steps: fc.array(step, { maxLength: 5 }), fees })
    .map(
      ({ steps, fees: rule }): CancellationPolicy => ({ name: "custom", steps, ...(rule && { fees: rule }) }),
    );
  const policy = fc.oneof(written, fc.constantFrom(...Object.values(POLICY_PRESETS)));
  const price = fc
    .tuple(fc.nat(10 ** 11), fc.nat(10 ** 10), fc.nat(10 ** 9))
    .map(([nights, cleaning, pets]) =>
      priceOf(line("nights", nights), line("cleaning", cleaning), line("pets", pets)),
    );

  /** The day's own step, or that of the nearest day after it on which there is one. */
  function percentOn(today: CivilDate, { steps }: CancellationPolicy): number {
    for (let day = daysBetween(today, checkIn); day >= 0; day--) {
      const step = steps.find(({ daysBefore }) => daysBefore === day);
      if (step !== undefined) return step.percent;
    }
    return 0;
  }

  it("nobody gets more than they paid, nor another amount than the percent and the fees make", () => {
    fc.assert(
      fc.property(policy, price, received, someDay, (conditions, quote, paid, today) => {
        const back = byGuest({ policy: conditions, received: paid, today }, quote);
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThanOrEqual(paid);
        const apart = feesPaid({ policy: conditions, quote, received: paid });
        const whole = conditions.fees === "refunded" ? apart : 0;
        const share = Number((BigInt(paid - apart) * BigInt(percentOn(today, conditions)) + 99n) / 100n);
        expect(back).toBe(share + whole);
      }),
    );
  });

  it("paying more never loses, and nobody is better off where fees are kept than where they come back", () => {
    fc.assert(
      fc.property(policy, price, received, received, someDay, (conditions, quote, one, other, today) => {
        const back = (paid: typeof one, rule = conditions.fees ?? "with_percent") =>
          byGuest({ policy: { ...conditions, fees: rule }, received: paid, today }, quote);
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(back(less)).toBeLessThanOrEqual(back(more));
        expect(back(one, "kept")).toBeLessThanOrEqual(back(one, "refunded"));
      }),
    );
  });

  it("that give less the later it is, waiting never pays", () => {
    const falling = fc.record({
      steps: fc.uniqueArray(step, { maxLength: 5, selector: ({ daysBefore }) => daysBefore }),
      fees,
    });
    fc.assert(
      fc.property(
        falling,
        price,
        received,
        someDay,
        fc.nat(60),
        ({ steps, fees: rule }, quote, paid, today, wait) => {
          const days = steps.map(({ daysBefore }) => daysBefore).sort((one, other) => one - other);
          const percents = steps.map(({ percent }) => percent).sort((one, other) => one - other);
          const table = inSteps(...days.map((day, index): [number, number] => [day, percents[index] ?? 0]));
          const back = (day: typeof today) =>
            byGuest({ policy: { ...table, ...(rule && { fees: rule }) }, received: paid, today: day }, quote);
          expect(back(addDays(today, wait))).toBeLessThanOrEqual(back(today));
        },
      ),
    );
  });
});
