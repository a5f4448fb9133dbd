/**
 * `npm test`: finds or installs what the tests lean on, runs them, and says what was left out.
 *
 * Its arguments go to vitest. Its last line is `N passed, N failed`. With `HORNERO_TEST_COUNTS`, that line, and then
 * `failed: …` or `left out: …` for each test that was, go to the file it names.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NODE_COMPILE_CACHE } from "./compile-cache.ts";
import { countsOf, type Outcome, readOutcome } from "./report.ts";
import { scratchRoot } from "./scratch.ts";
import { findTool, installWithApt, type Tool, tools } from "./tools.ts";

const VITEST = "node_modules/vitest/vitest.mjs";
const vitestArgs = process.argv.slice(2);

/** Each server's process id is the first line of the file it keeps while it runs; with it, how to end it at once. */
const SERVERS = [
  { pidFile: "postgres/cluster/postmaster.pid", signal: "SIGQUIT" },
  { pidFile: "redis/redis.pid", signal: "SIGKILL" },
] as const;

const needed: Tool[] = Object.values(tools);
const isMissing = (tool: Tool) =>
  findTool(tool) === undefined && !(tool === tools.redis && process.env.REDIS_URL !== undefined);
installWithApt(needed.filter(isMissing));

const home = await mkdtemp(join(await scratchRoot(), "hornero-test-"));
try {
  process.exitCode = await runTests(join(home, "report.json"));
} finally {
  await stopLeftovers();
  await rm(home, { recursive: true, force: true, maxRetries: 10 });
}

async function runTests(reportPath: string): Promise<number> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportPath}`];
  const vitest = spawn(process.execPath, [VITEST, "run", ...reporters, ...vitestArgs], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { NODE_COMPILE_CACHE, ...process.env, HORNERO_TEST_HOME: home },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => vitest.kill(signal));
  }
  const [exitCode] = await once(vitest, "exit");

  if (!existsSync(reportPath)) {
    console.error("The test runner ended before it could report.");
    return 1;
  }
  const outcome = await readOutcome(reportPath, { wholeSuite: vitestArgs.length === 0 });
  await tell(outcome);
  return outcome.failed === 0 && exitCode === 0 ? 0 : 1;
}

async function tell(outcome: Outcome): Promise<void> {
  const remarks = [
    ...outcome.complaints.map((complaint) => `failed: ${complaint}`),
    ...outcome.leftOut.map((name) => `left out: ${name}`),
  ];
  for (const remark of remarks) console.log(remark);
  if (outcome.leftOut.length > 0) {
    for (const { names } of needed.filter(isMissing)) console.log(`Not found here: ${names.join(" or ")}`);
  }
  const counts = countsOf(outcome);
  const countsPath = process.env.HORNERO_TEST_COUNTS;
  if (countsPath !== undefined) await writeFile(countsPath, [counts, ...remarks, ""].join("\n"));
  console.log(counts);
}

/** A runner that was killed leaves its servers behind. */
async function stopLeftovers(): Promise<void> {
  for (const { pidFile, signal } of SERVERS) {
    const path = join(home, pidFile);
    if (existsSync(path)) end(Number.parseInt(await readFile(path, "utf8"), 10), signal);
  }
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ESRCH";
    if (!isGone) throw error;
  }
}
