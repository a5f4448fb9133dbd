/** A call of an API, by what was asked for. */
export type RecordedCall<Asked> = Asked & {
  readonly at: Date;
  /** The HTTP status of the answer; none while there is no answer, and for ever if the call was left without one. */
  status?: number;
};

/** A demo may run for days. */
const MOST_KEPT = 10_000;

/** The calls of an API, oldest first. */
export function createRecordedCalls<Asked extends object>(now: () => Date) {
  const calls: RecordedCall<Asked>[] = [];
  return {
    calls,
    add(asked: Asked): RecordedCall<Asked> {
      const call: RecordedCall<Asked> = { ...asked, at: now() };
      if (calls.push(call) > MOST_KEPT) calls.shift();
      return call;
    },
  };
}

export type RecordedCalls<Asked extends object> = ReturnType<typeof createRecordedCalls<Asked>>;
