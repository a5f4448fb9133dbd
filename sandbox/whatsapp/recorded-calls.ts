export type RecordedCall = {
  /** What was asked for: `text`, `interactive`, …, `read`, `upload`, `media`, `number`. */
  readonly what: string;
  /** The JSON body, or the fields of an upload. */
  readonly body: unknown;
  readonly at: Date;
  /** The HTTP status of the answer; none while there is no answer, and for ever if the call was left without one. */
  status?: number;
};

/** A demo may run for days. */
const MOST_KEPT = 10_000;

/** The calls of the Cloud API, oldest first. */
export function createRecordedCalls(now: () => Date) {
  const calls: RecordedCall[] = [];
  return {
    calls,
    add(what: string, body: unknown): RecordedCall {
      const call: RecordedCall = { what, body, at: now() };
      if (calls.push(call) > MOST_KEPT) calls.shift();
      return call;
    },
  };
}

export type RecordedCalls = ReturnType<typeof createRecordedCalls>;
