import { setTimeout as sleep } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { SECOND_MS } from "../../shared/clock.ts";
import type { Logger } from "../../shared/logger.ts";
import { grammySignal } from "./signals.ts";

/** The kinds of updates we hear. Everything else Telegram keeps to itself. */
export const ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"] as const;

/** How long Telegram keeps an empty answer open. */
const LONG_POLL_SECONDS = 30;
const RETRY_MS = SECOND_MS;
const CONFLICT = 409;

export type PollingDeps = {
  readonly api: Api;
  /** Stores one update. Throws where it cannot. */
  readonly receive: (update: Update) => Promise<unknown>;
  readonly logger: Logger;
};

/**
 * Asks Telegram for updates and stores them, in order.
 *
 * Telegram forgets an update once a later one is asked for, so an update that cannot be stored is tried again until it
 * is. grammY's own polling would confirm it on stopping.
 */
export function createPolling({ api, receive, logger }: PollingDeps) {
  const stopping = new AbortController();
  const { signal } = stopping;
  let next = 0;
  let polling: Promise<void> | undefined;

  async function poll(): Promise<void> {
    await insist(() => api.deleteWebhook({}, grammySignal(signal)), "Telegram does not answer");
    while (!signal.aborted) {
      const updates = await insist(ask, "Telegram does not answer");
      for (const update of updates ?? []) {
        await insist(() => receive(update), "could not store an update");
        if (signal.aborted) return;
        next = update.update_id + 1;
      }
    }
  }

  const ask = () =>
    api.getUpdates(
      { offset: next, timeout: LONG_POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
      grammySignal(signal),
    );

  /** Tries until it works or we stop; then undefined. */
  async function insist<T>(work: () => Promise<T>, complaint: string): Promise<T | undefined> {
    while (!signal.aborted) {
      try {
        return await work();
      } catch (error) {
        if (signal.aborted) return undefined;
        const refused = error instanceof GrammyError;
        const taken = refused && error.error_code === CONFLICT;
        logger.error(
          { err: error },
          taken ? "another process polls with this token; trying again" : `${complaint}; trying again`,
        );
        const waitMs = refused ? (error.parameters.retry_after ?? 0) * SECOND_MS : 0;
        await sleep(Math.max(waitMs, RETRY_MS), undefined, { signal }).catch(() => {});
      }
    }
    return undefined;
  }

  return {
    start(): void {
      polling = poll();
    },
    async stop(): Promise<void> {
      stopping.abort();
      await polling;
    },
  };
}
