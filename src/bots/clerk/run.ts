import type { Flow, View } from "../chat.ts";
import { forget } from "./draft.ts";
import { createChat, type Question, type Stop, type TalkOptions } from "./talk.ts";

/** How a run of a flow came to rest. `said` is what it said that was not shown before. */
export type Rest =
  | { readonly kind: "asks"; readonly said: readonly View[]; readonly question: Question }
  | { readonly kind: "ends"; readonly said: readonly View[] }
  /** It came to an effect, and none was allowed. */
  | { readonly kind: "halts" };

type RunOptions<D> = TalkOptions & { readonly flow: Flow<D>; readonly desk: D };

/** Runs the flow from the top until it asks, ends or halts. Changes the draft. Throws what the flow throws. */
export async function runFlow<D>(options: RunOptions<D>): Promise<Rest> {
  const { draft } = options;
  let reasons = options.reasons;
  for (;;) {
    const rest = await runOnce({ ...options, reasons });
    if (rest.kind !== "again") return rest;
    forget(draft, rest.step);
    reasons = { [rest.step]: rest.why };
  }
}

async function runOnce<D>({ flow, desk, ...options }: RunOptions<D>): Promise<Rest | Stop> {
  const stopped = Promise.withResolvers<Stop>();
  const stop = (reason: Stop): Promise<never> => {
    stopped.resolve(reason);
    return new Promise<never>(() => {}); // a thrown sentinel could be caught by the flow
  };
  const { chat, said } = createChat(options, stop);
  const ended = flow.run(chat, desk).then((): Rest => ({ kind: "ends", said }));
  return Promise.race([stopped.promise, ended]);
}
