import { createMemory } from "../memory.ts";
import { type State, stateSchema } from "./state.ts";

export type Store = ReturnType<typeof createStore>;

export function createStore(dataFile: string | undefined, now: () => Date) {
  const memory = createMemory<State>(dataFile, stateSchema, {
    lastId: now().getTime(),
    preferences: {},
    payments: {},
    chargebacks: {},
    notifications: [],
    answers: {},
  });
  return {
    ...memory,
    /** A number never given before, also not by an earlier emulator: ids start at the clock's milliseconds. */
    nextId: (): number => ++memory.state.lastId,
  };
}
