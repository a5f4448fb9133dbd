import { CloudApiError, REPORTED_LATER } from "./errors.ts";

export type Failure =
  /** One of Meta's error codes. */
  | number
  /** Never answered. */
  | "hang"
  /** The connection is reset before anything is done. */
  | "reset"
  /** It is done, and the connection is reset before the answer. */
  | "answer_lost"
  /** 502 with a page of HTML, as from the proxy in front of Meta. */
  | "bad_gateway";

export type FailOptions = {
  /** Whether Meta says so at once or on the webhook; by default as it does really. */
  readonly told?: "at_once" | "later";
};

export type Fault = { readonly failure: Failure; readonly later: boolean };

/** The failures that a test or demo ordered, for messages to come. */
export function createFaults() {
  const coming: Fault[] = [];

  return {
    failNext(failure: Failure, times = 1, { told }: FailOptions = {}): void {
      const usual = typeof failure === "number" && REPORTED_LATER.has(failure);
      const later = told === undefined ? usual : told === "later";
      coming.push(...Array.from({ length: times }, () => ({ failure, later })));
    },
    take: (): Fault | undefined => coming.shift(),
  };
}

export type Faults = ReturnType<typeof createFaults>;

export const errorOf = ({ failure }: Fault): CloudApiError | undefined =>
  typeof failure === "number" ? new CloudApiError(failure) : undefined;
