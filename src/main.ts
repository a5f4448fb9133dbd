import { createApp } from "./app.ts";
import { soleComplexId } from "./booking/tables/complexes.ts";
import { loadConfig } from "./config.ts";
import { explain } from "./explain.ts";
import { layFoundations } from "./foundations.ts";
import { SECOND_MS, systemClock } from "./shared/clock.ts";
import { createLogger } from "./shared/logger.ts";
import { createMetrics } from "./shared/metrics.ts";

/** Whoever stops us kills what has not stopped soon after; nothing stuck may hold a release up. */
const STOP_WITHIN_MS = 10 * SECOND_MS;

const config = loadConfig();
if (!config.ok) fail(config.error);

const logger = createLogger({ level: config.value.logLevel });
const metrics = createMetrics();
const foundations = await layFoundations(config.value, { logger, metrics }).catch(fail);
const complexId = await soleComplexId(foundations.db).catch(closeAndFail);
const app = await createApp({
  ...foundations,
  config: config.value,
  complexId,
  logger,
  metrics,
  clock: systemClock,
});

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop(0));
await app.start().catch(async (error: unknown) => {
  if (stopping) return; // a start cut short by a stop is no failure
  complain(explain(error));
  await stop(1);
});

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  await app.stop();
  await foundations.close();
  process.exit(exitCode);
}

/** A Postgres of our own would go on without us. */
async function closeAndFail(problem: unknown): Promise<never> {
  await foundations.close();
  return fail(problem);
}

function fail(problem: unknown): never {
  complain(...(Array.isArray(problem) ? problem.map(String) : [explain(problem)]));
  process.exit(1);
}

function complain(...problems: readonly string[]): void {
  for (const problem of problems) console.error(`hornero: ${problem}`);
}
