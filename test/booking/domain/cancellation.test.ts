import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CancellationPolicy, refundOf } from "../../../src/booking/domain/cancellation.ts";
import { addDays } from "../../../src/booking/domain/civil-date.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import { date } from "../../support/builders/booking.ts";

const checkIn = date("2026-01-20");
const inSteps = (...steps: [number, number][]): CancellationPolicy => ({
  name: "moderate",
  steps: steps.map(([daysBefore, percent]) => ({ daysBefore, percent })),
});
const moderate = inSteps([15, 100], [7, 50]);

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
    const cancelling = { policy: moderate, received: centavos(60_01), checkIn, by: "guest" } as const;
    expect(refundOf({ ...cancelling, today: date(today) })).toBe(back);
  });

  it.each([
    { policy: inSteps(), back: 0, why: "conditions without steps" },
    { policy: inSteps([7, 50], [15, 100]), back: 60_00, why: "steps in another order" },
    { policy: inSteps([0, 10]), back: 6_00, why: "a step for the day of check-in" },
  ])("under $why gets back $back", ({ policy, back }) => {
    const cancelling = { policy, received: centavos(60_00), checkIn, by: "guest" } as const;
    expect(refundOf({ ...cancelling, today: date("2026-01-03") })).toBe(back);
  });

  it("counts days of the calendar, also over a change of clocks and a leap day", () => {
    const cancelling = { policy: inSteps([366, 100]), received: centavos(1), by: "guest" } as const;
    const leap = { ...cancelling, checkIn: date("2028-03-01") };
    expect(refundOf({ ...leap, today: date("2027-03-01") })).toBe(1);
    expect(refundOf({ ...leap, today: date("2027-03-02") })).toBe(0);
  });
});

describe("an owner who calls a stay off", () => {
  it("gives back everything, whatever the conditions and however late", () => {
    const cancelling = { policy: inSteps(), received: centavos(60_01), checkIn, by: "owner" } as const;
    expect(refundOf({ ...cancelling, today: date("2026-01-20") })).toBe(60_01);
  });
});

describe("whatever the conditions", () => {
  const step = fc.record({ daysBefore: fc.nat(400), percent: fc.nat(100) });
  const received = fc.nat(10 ** 11).map(centavos);
  const someDay = fc.integer({ min: -30, max: 400 }).map((days) => addDays(checkIn, -days));

  it("nobody gets more than they paid, nor less than the percent promises", () => {
    const any = fc.tuple(fc.array(step, { maxLength: 5 }), received, someDay);
    fc.assert(
      fc.property(any, ([steps, paid, today]) => {
        const policy = { name: "strict", steps } as const;
        const back = refundOf({ policy, received: paid, checkIn, today, by: "guest" });
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThanOrEqual(paid);
        expect([0, ...steps.map(({ percent }) => Math.ceil((paid * percent) / 100))]).toContain(back);
      }),
    );
  });

  it("that give less the later it is, waiting never pays, and paying more never loses", () => {
    const falling = fc.array(step, { maxLength: 5 }).map((steps) => {
      const percents = steps.map(({ percent }) => percent).sort((one, other) => one - other);
      const days = steps.map(({ daysBefore }) => daysBefore).sort((one, other) => one - other);
      return inSteps(...days.map((day, index): [number, number] => [day, percents[index] ?? 0]));
    });
    fc.assert(
      fc.property(falling, received, received, someDay, fc.nat(60), (policy, one, other, today, wait) => {
        const back = (paid: typeof one, day: typeof today) =>
          refundOf({ policy, received: paid, checkIn, today: day, by: "guest" });
        const [less, more] = one < other ? [one, other] : [other, one];
        if (new Set(policy.steps.map(({ daysBefore }) => daysBefore)).size === policy.steps.length)
          expect(back(more, addDays(today, wait))).toBeLessThanOrEqual(back(more, today));
        expect(back(less, today)).toBeLessThanOrEqual(back(more, today));
      }),
    );
  });
});
