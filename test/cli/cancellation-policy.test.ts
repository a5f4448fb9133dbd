import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readComplex } from "../../src/cli/complex/complex-file.ts";

const file = JSON.parse(readFileSync("docs/complex.example.json", "utf8"));
const read = (cancellationPolicy: unknown) => readComplex({ ...file, cancellationPolicy });
const half = { daysBefore: 7, percent: 50 };
const all = { daysBefore: 15, percent: 100 };

describe("the conditions of cancelling, in the file of a complex,", () => {
  it.each([
    ["flexible", [[1, 100]], "refunded"],
    [
      "moderate",
      [
        [5, 100],
        [1, 50],
      ],
      "refunded",
    ],
    [
      "strict",
      [
        [30, 100],
        [7, 50],
      ],
      "refunded",
    ],
    ["non_refundable", [], "kept"],
  ])("may be a name alone: %s", (name, steps, fees) => {
    const written = steps.map(([daysBefore, percent]) => ({ daysBefore, percent }));
    expect(read(name)).toMatchObject({
      ok: true,
      value: { cancellationPolicy: { name, steps: written, fees } },
    });
  });

  it.each([
    { written: { name: "strict", fees: "kept" }, means: { name: "strict", fees: "kept" } },
    { written: { steps: [all, half] }, means: { name: "custom", steps: [all, half], fees: "with_percent" } },
    {
      written: { name: "moderate", steps: [all] },
      means: { name: "custom", steps: [all], fees: "with_percent" },
    },
    { written: { name: "custom", steps: [half], fees: "kept" }, means: { steps: [half], fees: "kept" } },
    { written: { steps: [] }, means: { name: "custom", steps: [] } },
  ])("may be $written", ({ written, means }) => {
    expect(read(written)).toMatchObject({ ok: true, value: { cancellationPolicy: means } });
  });

  it.each([
    {
      written: "lax",
      says: "cancellationPolicy.name must be one of flexible, moderate, strict, non_refundable, custom.",
    },
    { written: "custom", says: "cancellationPolicy.steps is missing: a custom policy has its own." },
    { written: {}, says: "cancellationPolicy.steps is missing: a custom policy has its own." },
    { written: 7, says: "cancellationPolicy must be an object." },
    { written: { steps: [half, half] }, says: "cancellationPolicy.steps must each have other days." },
    {
      written: { steps: [{ daysBefore: 15, percent: 20 }, half] },
      says: "cancellationPolicy.steps must not give back more the later somebody cancels.",
    },
    {
      written: { steps: [{ daysBefore: 1, percent: 101 }] },
      says: "cancellationPolicy.steps[0].percent must be 100 at most.",
    },
    {
      written: { name: "strict", fees: "some" },
      says: "cancellationPolicy.fees must be one of refunded, kept, with_percent.",
    },
  ])("is not right where it says $written: $says", ({ written, says }) => {
    expect(read(written)).toEqual({ ok: false, error: [says] });
  });
});
