import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const step = z.strictObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z
  .object({
    permissions: z.record(z.string(), z.string()),
    jobs: z.record(z.string(), z.object({ steps: z.array(step) })),
  })
  .parse(parse(readFileSync(".github/workflows/ci.yml", "utf8")));
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

describe("the workflow", () => {
  it("runs .ci/run, and may only read", () => {
    expect(steps.map(({ run }) => run).filter((run) => run !== undefined)).toEqual([".ci/run"]);
    expect(workflow.permissions).toEqual({ contents: "read" });
  });

  it.each(steps.flatMap(({ uses }) => uses ?? []))(
    "takes %s by its commit, which nobody can move",
    (action) => {
      expect(action).toMatch(/@[0-9a-f]{40}$/);
    },
  );
});
