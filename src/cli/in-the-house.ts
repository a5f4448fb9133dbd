import { type Config, loadConfig } from "../config.ts";
import type { Db } from "../db/connect.ts";
import { layFoundations } from "../foundations.ts";
import { createLogger } from "../shared/logger.ts";
import { createMetrics } from "../shared/metrics.ts";
import { complain } from "./telling.ts";

/** Does a command's work on the house's database, beside a house that may be open; says what is wrong with a configuration. */
export async function inTheHouse(work: (db: Db, config: Config) => Promise<boolean>): Promise<boolean> {
  const config = loadConfig();
  if (!config.ok) return complain(...config.error);
  const logger = createLogger({ level: "silent" }); // what matters here is thrown, too
  const { db, close } = await layFoundations(config.value, { logger, metrics: createMetrics() });
  try {
    return await work(db, config.value);
  } finally {
    await close();
  }
}
