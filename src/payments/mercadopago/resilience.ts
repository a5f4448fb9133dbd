import {
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleType,
  isBrokenCircuitError,
  isTaskCancelledError,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";
import { SECOND_MS } from "../../shared/clock.ts";
import { GatewayUnavailable, type PaymentGateway } from "./gateway.ts";

export const CALL_TIMEOUT_MS = 5 * SECOND_MS;
const RETRIES = 2;
const FAILURES_TO_OPEN = 5;

export type Patience = {
  readonly timeoutMs?: number;
  /** Of the first retry; the next ones wait longer, each with jitter. */
  readonly retryMs?: number;
  /** After so many failures in a row nothing is called for this long, and one call then tries. */
  readonly openMs?: number;
};

/**
 * Keeps a provider in trouble from taking us with it: whatever goes wrong is a `GatewayUnavailable` within seconds.
 *
 * Retrying writes is safe because each carries its idempotency key.
 */
export function withResilience(gateway: PaymentGateway, patience: Patience = {}): PaymentGateway {
  const { timeoutMs = CALL_TIMEOUT_MS, retryMs = 200, openMs = 10 * SECOND_MS } = patience;

  const policy = wrap(
    retry(handleType(GatewayUnavailable, ({ retrySoon }) => retrySoon).orWhen(isTaskCancelledError), {
      maxAttempts: RETRIES,
      backoff: new ExponentialBackoff({ initialDelay: retryMs, maxDelay: 10 * retryMs }),
    }),
    circuitBreaker(handleType(GatewayUnavailable).orWhen(isTaskCancelledError), {
      halfOpenAfter: openMs,
      breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
    }),
    // The SDK stops its own clock at the headers; a body that never ends is ours to give up, though not to close.
    timeout(timeoutMs, TimeoutStrategy.Aggressive),
  );

  async function call<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await policy.execute(work);
    } catch (error) {
      if (!isTaskCancelledError(error) && !isBrokenCircuitError(error)) throw error;
      throw new GatewayUnavailable(error.message, { retrySoon: false, cause: error });
    }
  }

  return {
    seller: () => call(() => gateway.seller()),
    createPaymentLink: (request) => call(() => gateway.createPaymentLink(request)),
    payment: (id) => call(() => gateway.payment(id)),
    searchPayments: (reference) => call(() => gateway.searchPayments(reference)),
    changedPayments: (asked) => call(() => gateway.changedPayments(asked)),
    chargedBackPayments: (id) => call(() => gateway.chargedBackPayments(id)),
    refund: (id, part) => call(() => gateway.refund(id, part)),
  };
}
