import { setTimeout as sleep } from "node:timers/promises";
import type { Transformer } from "grammy";
import type { ApiResponse } from "grammy/types";
import { SECOND_MS } from "../../shared/clock.ts";
import { nodeSignal } from "./signals.ts";

/** A chat's queue waits with the call, so it waits no longer than this in all. */
const PATIENCE_MS = 30 * SECOND_MS;

/**
 * For calls that nobody stores and makes again: asked to come back later (429), they wait as long as Telegram says and
 * are made again. Where that is too long, their caller gives them up or we stop, the refusal stands. grammY's own
 * auto-retry begins its patience anew with each refusal, and knows of no stop.
 */
export function patience(stopping: AbortSignal): Transformer {
  return async (call, method, payload, signal) => {
    let leftMs = PATIENCE_MS;
    for (;;) {
      const answer = await call(method, payload, signal);
      const waitMs = askedToWaitMs(answer);
      if (waitMs === undefined || waitMs > leftMs) return answer;
      leftMs -= waitMs;
      const over = signal ? AbortSignal.any([stopping, nodeSignal(signal)]) : stopping;
      await sleep(waitMs, undefined, { signal: over }).catch(() => {});
      if (over.aborted) return answer;
    }
  };
}

function askedToWaitMs(answer: ApiResponse<unknown>): number | undefined {
  const seconds = answer.ok ? undefined : answer.parameters?.retry_after;
  return seconds === undefined ? undefined : Math.max(seconds, 1) * SECOND_MS;
}
