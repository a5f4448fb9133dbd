export type Failure =
  /** An error of Telegram's, in its own form. */
  | { readonly errorCode: number; readonly description: string; readonly retryAfter?: number }
  /** Never answered. */
  | "hang"
  /** The connection is reset before anything is done. */
  | "reset"
  /** It is done, and the connection is reset before the answer. */
  | "answer_lost"
  /** 502 with a page of HTML, as from the proxy in front of Telegram. */
  | "bad_gateway";

type Fault = { readonly method: string; readonly failure: Failure; left: number };

/** The failures that a test or demo ordered. */
export function createFaults() {
  const faults: Fault[] = [];

  return {
    /** The next `times` calls of `method` fail; `*` is any method but `getUpdates`, which never stops calling. */
    failNext(method: string, failure: Failure, times = 1): void {
      faults.push({ method: method.toLowerCase(), failure, left: times });
    },

    take(method: string): Failure | undefined {
      const fault = faults.find(
        (one) => one.left > 0 && (one.method === method || (one.method === "*" && method !== "getupdates")),
      );
      if (fault) fault.left -= 1;
      return fault?.failure;
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;

export const tooManyRequests = (seconds: number): Failure => ({
  errorCode: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  retryAfter: seconds,
});
