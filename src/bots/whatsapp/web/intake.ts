import { SECOND_MS } from "../../../shared/clock.ts";
import type { Logger } from "../../../shared/logger.ts";
import type { Incoming, Receipt } from "../incoming.ts";
import type { Sleep } from "./sleeping.ts";

/** WhatsApp gives each message once: what waits to be stored waits in memory. */
export const MAX_WAITING = 1_000;
const RETRY_MS = SECOND_MS;

export type IntakeDeps = {
  /** Throws where it cannot store. */
  readonly receive: (incoming: Incoming | Receipt) => Promise<void>;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
  readonly logger: Logger;
};

/** Stores what comes in, one after the other; what cannot be stored is tried again before what came after it. */
export function createIntake({ receive, sleep, signal, logger }: IntakeDeps) {
  let waiting = 0;
  let last = Promise.resolve();

  async function store(item: Incoming | Receipt): Promise<void> {
    for (;;) {
      try {
        return await receive(item);
      } catch (error) {
        if (signal.aborted) return logger.error({ err: error }, "stopped before a message could be stored");
        logger.error({ err: error }, "could not store a message; trying again");
        await sleep(RETRY_MS, signal); // cut short by a stop: then it gets one more try
      }
    }
  }

  return {
    take(make: () => Promise<Incoming | Receipt> | Incoming | Receipt): void {
      if (waiting >= MAX_WAITING) {
        logger.error({ waiting }, "too many messages wait to be stored: this one is lost");
        return;
      }
      waiting += 1;
      last = last
        .then(make)
        .then(store)
        .catch((error: unknown) => logger.error({ err: error }, "could not read a message"))
        .finally(() => {
          waiting -= 1;
        });
    },
    /** Once what has come so far is stored, or given up on stopping. */
    settled: () => last,
  };
}
