import { createLifeline } from "../../src/jobs/lifeline.ts";
import { createWorker } from "../../src/jobs/worker.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";

const [url] = process.argv.slice(2);
if (url === undefined) throw new Error("Say which database.");
const logger = createLogger({ level: "silent" });
const metrics = createMetrics();
const lifeline = createLifeline({ url, logger, metrics });

const note = () => {
  console.log("a job is in hand");
  return new Promise(() => {}); // until it is killed
};
const worker = createWorker({ url, tasks: { note }, crontab: [], concurrency: 1, lifeline, logger, metrics });
await worker.start();
