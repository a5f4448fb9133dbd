import type { App } from "./app.ts";
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
if (!config.ok) {
  complain(...config.error);
  process.exit(1);
}

const logger = createLogger({ level: config.value.logLevel });
const metrics = createMetrics();
const starting = new AbortController();
const laying = layFoundations(config.value, { logger, metrics, toStay: true, signal: starting.signal });
let app: App | undefined;
let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop(0));

try {
  const foundations = await laying;
  const complexId = await soleComplexId(foundations.db);
  const { createApp } = await import("./app.ts"); // most of a start: whoever cannot start is told sooner
  const { value } = config;
  app = await createApp({ ...foundations, config: value, complexId, logger, metrics, clock: systemClock });
  if (!stopping) await app.start();
} catch (error) {
  if (!stopping) {
    complain(explain(error));
    await stop(1);
  } // a start cut short by a stop is no failure
}

/** Also in the middle of a start: a Postgres of our own would go on without us. */
async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  starting.abort();
  const foundations = await laying.catch(() => undefined);
  await app?.stop();
  await foundations?.close();
  process.exit(exitCode);
}

function complain(...problems: readonly string[]): void {
  for (const problem of problems) console.error(`hornero: ${problem}`);
}
