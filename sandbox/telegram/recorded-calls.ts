export type RecordedCall = {
  /** As the bot wrote it: `sendMessage`. */
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly at: Date;
  /** The HTTP status of the answer; none while there is no answer, and for ever if the call was left without one. */
  status?: number;
};

/** A demo may run for days. */
const MOST_KEPT = 10_000;

/** The calls of the Bot API, oldest first. */
export function createRecordedCalls(now: () => Date) {
  const calls: RecordedCall[] = [];
  return {
    calls,
    add(method: string, body: RecordedCall["body"]): RecordedCall {
      const call: RecordedCall = { method, body, at: now() };
      if (calls.push(call) > MOST_KEPT) calls.shift();
      return call;
    },
  };
}

export type RecordedCalls = ReturnType<typeof createRecordedCalls>;
