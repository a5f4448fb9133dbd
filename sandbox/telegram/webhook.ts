import { setTimeout as delay } from "node:timers/promises";
import type { Update } from "grammy/types";
import type { Store } from "./store.ts";
import type { Updates } from "./updates.ts";

type WebhookDeps = {
  readonly store: Store;
  readonly updates: Updates;
  /** How long to wait after each failed attempt; the last one repeats. */
  readonly retryMs: readonly number[];
  readonly now: () => Date;
};

type WebhookFailure = { readonly at: Date; readonly message: string };

export type Webhook = ReturnType<typeof createWebhook>;

const ANSWER_WITHIN_MS = 30_000;

/** Posts updates to the bot's webhook, one at a time and in order, until each one is taken. */
export function createWebhook({ store, updates, retryMs, now }: WebhookDeps) {
  let stopped = true;
  let running: AbortController | undefined;
  let lastFailure: WebhookFailure | undefined;

  async function attempt(
    url: string,
    secretToken: string,
    update: Update,
    ended: AbortSignal,
  ): Promise<boolean> {
    try {
      const answer = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(secretToken ? { "x-telegram-bot-api-secret-token": secretToken } : {}),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([ended, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
      });
      await answer.arrayBuffer(); // lets the connection be used again
      if (answer.ok) return true;
      const message = `Wrong response from the webhook: ${answer.status} ${answer.statusText}`;
      lastFailure = { at: now(), message };
    } catch (failure) {
      lastFailure = { at: now(), message: failure instanceof Error ? failure.message : String(failure) };
    }
    return false;
  }

  async function deliver(url: string, secretToken: string, ended: AbortSignal): Promise<void> {
    let failures = 0;
    for (let update = updates.waiting()[0]; update && !ended.aborted; update = updates.waiting()[0]) {
      const taken = await attempt(url, secretToken, update, ended);
      if (ended.aborted) return;
      if (taken) {
        updates.confirmFirst();
        failures = 0;
      } else {
        const pause = retryMs[Math.min(failures, retryMs.length - 1)];
        failures += 1;
        await delay(pause, undefined, { signal: ended }).catch(() => {});
      }
    }
  }

  function wake(): void {
    const { webhook } = store.state;
    if (stopped || running || !webhook || updates.waiting().length === 0) return;
    const mine = new AbortController();
    running = mine;
    void deliver(webhook.url, webhook.secretToken, mine.signal).then(() => {
      if (running !== mine) return;
      running = undefined;
      wake();
    });
  }

  function halt(): void {
    running?.abort();
    running = undefined;
  }

  return {
    wake,

    set(webhook: Store["state"]["webhook"]): void {
      halt();
      store.state.webhook = webhook;
      store.changed();
      lastFailure = undefined;
      wake();
    },

    start(): void {
      stopped = false;
      wake();
    },

    stop(): void {
      stopped = true;
      halt();
    },

    lastFailure: (): WebhookFailure | undefined => lastFailure,
  };
}
