import type { WhatsAppDeps } from "../bots/whatsapp/connect.ts";
import type { Config } from "../config.ts";
import type { Foundations } from "../foundations.ts";
import type { WorkerDeps } from "../jobs/worker.ts";
import type { Clock } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";

/** What a house is put together from. */
export type AppDeps = Foundations & {
  readonly config: Config;
  readonly complexId: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Another WhatsApp Web than the real one. */
  readonly web?: WhatsAppDeps["web"];
  /** Jobs at once: what is said in chats, and everything else. Each costs a connection. */
  readonly concurrentJobs?: { readonly chats: number; readonly house: number };
  /** Other connections for jobs than those of each worker. */
  readonly openJobsPool?: WorkerDeps["openPool"];
};
