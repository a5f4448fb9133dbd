import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

/** What the test runner's JSON report says, of what we read. */
const runnerReport = z.object({
  numPassedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.enum(["passed", "failed"]),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

/** `complaints` says of each failure where it was and how its message begins; `leftOut` names what did not run. */
export type Outcome = { passed: number; failed: number; complaints: string[]; leftOut: string[] };

const RAN = ["passed", "failed"];

/**
 * Reads what ran and what did not. A file that broke outside its tests counts as one failure.
 *
 * With `wholeSuite`, a test file the runner never opened is left out, too.
 */
export async function readOutcome(reportPath: string, options: { wholeSuite: boolean }): Promise<Outcome> {
  const report = runnerReport.parse(JSON.parse(await readFile(reportPath, "utf8")));
  const files = report.testResults.map((file) => ({ ...file, name: relative(process.cwd(), file.name) }));

  const complaints = files.flatMap(({ name, status, message, assertionResults }) => {
    const failedTests = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && failedTests.length === 0) return [`${name}: ${beginningOf(message)}`];
    return failedTests.map(
      ({ fullName, failureMessages }) => `${name}: ${fullName.trim()}: ${beginningOf(...failureMessages)}`,
    );
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
    failed: complaints.length,
    complaints,
    leftOut: [...skipped, ...unopened],
  };
}

/** A message goes on with a stack, which the runner has shown. */
function beginningOf(...messages: readonly string[]): string {
  return stripVTControlCharacters(messages.join(" ")).split("\n", 1).join().slice(0, 300);
}

export function countsOf({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}
