import {
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
  isTaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";
import { GatewayUnavailable } from "../mercadopago/gateway.ts";

/** Of somebody who waits for an answer in a chat. */
export type ChatPatience = {
  readonly waitMs?: number | undefined;
  /** Once one had to wait too long, nobody waits at all for this time; then one tries for all. */
  readonly restMs?: number;
};

/**
 * Keeps answers in chats from waiting for a provider: whoever asks gets it at once, or not at all.
 *
 * An answer that comes later is for nobody. Asking again under the same key gets it.
 */
export function createChatPatience({ waitMs = 600, restMs = 5_000 }: ChatPatience = {}) {
  const policy = wrap(
    circuitBreaker(handleWhen(isTaskCancelledError), {
      halfOpenAfter: restMs,
      breaker: new ConsecutiveBreaker(1),
    }),
    timeout(waitMs, TimeoutStrategy.Aggressive),
  );

  return async function atOnce<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await policy.execute(work);
    } catch (error) {
      if (!isTaskCancelledError(error) && !isBrokenCircuitError(error)) throw error;
      throw new GatewayUnavailable(error.message, { retrySoon: false, cause: error });
    }
  };
}
