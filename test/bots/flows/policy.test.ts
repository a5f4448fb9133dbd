import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CancellationPolicy, refundOf } from "../../../src/booking/domain/cancellation.ts";
import { addDays } from "../../../src/booking/domain/civil-date.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import { POLICY_PRESETS } from "../../../src/booking/domain/policy-presets.ts";
import { line } from "../../../src/booking/domain/prices/quote-line.ts";
import { policyText } from "../../../src/bots/flows/guest/money/policy.ts";
import { LOCALES, loadTexts } from "../../../src/bots/texts/texts.ts";
import { date } from "../../support/builders/booking.ts";

const texts = loadTexts();
const inSteps = (...steps: [number, number][]): CancellationPolicy => ({
  name: "moderate",
  steps: steps.map(([daysBefore, percent]) => ({ daysBefore, percent })),
});

describe("the conditions of cancelling, in plain words", () => {
  it.each([
    { policy: inSteps(), says: "Si cancelás, lo que hayas pagado no se devuelve." },
    { policy: inSteps([3, 0]), says: "Si cancelás, lo que hayas pagado no se devuelve." },
    {
      policy: inSteps([7, 100]),
      says: "Si cancelás hasta 7 días antes de llegar, te devolvemos el 100\u00a0% de lo que hayas pagado; después, nada.",
    },
    {
      policy: inSteps([1, 50]),
      says: "Si cancelás hasta 1 día antes de llegar, te devolvemos el 50\u00a0% de lo que hayas pagado; después, nada.",
    },
    {
      policy: inSteps([0, 80]),
      says: "Si cancelás, aunque sea el mismo día de llegada, te devolvemos el 80\u00a0% de lo que hayas pagado.",
    },
    {
      policy: inSteps([7, 50], [15, 100], [2, 0]),
      says: [
        "Si cancelás, de lo que hayas pagado te devolvemos:",
        "• hasta 15 días antes de llegar, el 100\u00a0%",
        "• hasta 7 días antes de llegar, el 50\u00a0%",
        "• después, nada",
      ].join("\n"),
    },
    {
      policy: inSteps([15, 100], [0, 10]),
      says: [
        "Si cancelás, de lo que hayas pagado te devolvemos:",
        "• hasta 15 días antes de llegar, el 100\u00a0%",
        "• hasta el mismo día de llegada, el 10\u00a0%",
      ].join("\n"),
    },
  ])("are $policy.steps: $says", ({ policy, says }) => {
    expect(policyText(policy, { t: texts("es-AR", "telegram") })).toBe(says);
  });
});

describe("fees that are treated apart", () => {
  const nights = line("nights", 2, centavos(100_00));
  const bare = { lines: [nights], total: centavos(200_00) };
  const cleaned = { lines: [nights, line("cleaning", 1, centavos(40_00))], total: centavos(240_00) };

  it.each(LOCALES)("are spoken of in %s, where there are any", (locale) => {
    const desk = { t: texts(locale, "telegram") };
    const { strict, non_refundable: nothing } = POLICY_PRESETS;
    const back = desk.t("policy-fees-refunded");
    const kept = desk.t("policy-fees-kept");
    expect(policyText(strict, desk)).toMatch(new RegExp(`\\n${back}$`));
    expect(policyText(strict, desk, cleaned)).toContain(back);
    expect(policyText(strict, desk, bare)).not.toContain(back);
    expect(policyText({ ...strict, fees: "kept" }, desk)).toContain(kept);
    expect(policyText(nothing, desk)).toBe(desk.t("policy-none"));
    expect(policyText({ ...nothing, fees: "refunded" }, desk)).toContain(back);
  });

  it("are in plain words", () => {
    expect(policyText(POLICY_PRESETS.moderate, { t: texts("es-AR", "telegram") })).toBe(
      [
        "Si cancelás, de lo que hayas pagado te devolvemos:",
        "• hasta 5 días antes de llegar, el 100\u00a0%",
        "• hasta 1 día antes de llegar, el 50\u00a0%",
        "• después, nada",
        "La limpieza, las mascotas y otros cargos se devuelven siempre enteros, si ya los pagaste: lo que vas pagando cubre primero las noches.",
      ].join("\n"),
    );
  });
});

describe.each(LOCALES)("what is read in %s", (locale) => {
  const t = texts(locale, "telegram");
  const numbers = (max: number) => Array.from({ length: max + 1 }, (_, number) => number);
  /** What each sentence promises: so many percent until so many days before. */
  const promises = new Map<string, readonly [days: number, percent: number]>();
  for (const days of numbers(12)) {
    for (const percent of numbers(100)) {
      for (const text of ["policy-one", "policy-step"] as const)
        promises.set(t(text, { days, percent }), [days, percent]);
    }
  }
  const falling = fc
    .tuple(
      fc.uniqueArray(fc.nat(12), { maxLength: 4 }),
      fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
    )
    .map(([days, percents]) => {
      const rising = percents.toSorted((one, other) => one - other);
      const steps = days.toSorted((one, other) => one - other);
      return inSteps(...steps.map((day, index): [number, number] => [day, rising[index] ?? 0]));
    });

  it("is what comes back, on every day", () => {
    const checkIn = date("2026-01-20");
    const quote = { lines: [line("nights", 1, centavos(100_00))], total: centavos(100_00) };
    const paid = { quote, received: centavos(100_00), checkIn, terms: { kind: "policy" } } as const;
    fc.assert(
      fc.property(falling, (policy) => {
        const read = policyText(policy, { t })
          .split("\n")
          .flatMap((said) => [promises.get(said) ?? []]);
        const kept = read.filter((promise) => promise.length > 0);
        for (const days of numbers(14)) {
          const [, percent = 0] = kept.find(([until = 0]) => until <= days) ?? [];
          const today = addDays(checkIn, -days);
          expect(refundOf({ ...paid, policy, today })).toBe(percent * 100);
        }
      }),
    );
  });
});
