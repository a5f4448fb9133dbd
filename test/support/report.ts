import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { z } from "zod";

/** What the test runner's JSON report says, of what we read. */
const runnerReport = z.object({
  numPassedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.enum(["passed", "failed"]),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

export type Outcome = { passed: number; failed: number; leftOut: string[] };

const RAN = ["passed", "failed"];

/**
 * Reads what ran and what did not. A file that broke outside its tests counts as one failure.
 *
 * With `wholeSuite`, a test file the runner never opened is left out, too.
 */
export async function readOutcome(reportPath: string, options: { wholeSuite: boolean }): Promise<Outcome> {
  const report = runnerReport.parse(JSON.parse(await readFile(reportPath, "utf8")));
  const files = report.testResults.map((file) => ({ ...file, name: relative(process.cwd(), file.name) }));

  const failed = files.map(({ status, assertionResults }) => {
    const failedTests = assertionResults.filter((test) => test.status === "failed").length;
    return status === "failed" ? Math.max(1, failedTests) : failedTests;
  });
  const skipped = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => !RAN.includes(status))
      .map((test) => `${name}: ${test.fullName.trim()}`),
  );
  const opened = new Set(files.map(({ name }) => name));
  const unopened = options.wholeSuite
    ? globSync("test/**/*.test.ts").filter((name) => !opened.has(name))
    : [];

  return {
    passed: report.numPassedTests,
    failed: failed.reduce((sum, count) => sum + count, 0),
    leftOut: [...skipped, ...unopened],
  };
}

export function countsOf({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}
