import { describe, expect, it } from "vitest";
import type { CancellationPolicy } from "../../../src/booking/domain/cancellation.ts";
import { policyText } from "../../../src/bots/flows/guest/policy.ts";
import { loadTexts } from "../../../src/bots/texts/texts.ts";

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
      says: "Si cancelás hasta 7 días antes de llegar, te devolvemos el 100 % de lo que hayas pagado; después, nada.",
    },
    {
      policy: inSteps([1, 50]),
      says: "Si cancelás hasta 1 día antes de llegar, te devolvemos el 50 % de lo que hayas pagado; después, nada.",
    },
    {
      policy: inSteps([0, 80]),
      says: "Si cancelás, aunque sea el mismo día de llegada, te devolvemos el 80 % de lo que hayas pagado.",
    },
    {
      policy: inSteps([7, 50], [15, 100], [2, 0]),
      says: [
        "Si cancelás, de lo que hayas pagado te devolvemos:",
        "• hasta 15 días antes de llegar, el 100 %",
        "• hasta 7 días antes de llegar, el 50 %",
        "• después, nada",
      ].join("\n"),
    },
    {
      policy: inSteps([15, 100], [0, 10]),
      says: [
        "Si cancelás, de lo que hayas pagado te devolvemos:",
        "• hasta 15 días antes de llegar, el 100 %",
        "• hasta el mismo día de llegada, el 10 %",
      ].join("\n"),
    },
  ])("are $policy.steps: $says", ({ policy, says }) => {
    expect(policyText(policy, { t: texts("es-AR", "telegram") })).toBe(says);
  });
});
