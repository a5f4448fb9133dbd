import { createMemory } from "../memory.ts";
import { type State, stateSchema } from "./state.ts";

export type Store = ReturnType<typeof createStore>;

export function createStore(dataFile: string | undefined, now: () => Date) {
  const memory = createMemory<State>(dataFile, stateSchema, {
    lastUpdateId: 0,
    pending: [],
    allowedUpdates: [],
    webhook: null,
    chats: {},
    files: {},
    taps: {},
    commands: [],
    texts: {},
    menuButtons: {},
  });
  // Ids go on from the clock, so that an emulator killed before its last save never gives one twice.
  memory.state.lastUpdateId = Math.max(memory.state.lastUpdateId, Math.floor(now().getTime() / 1000));
  return memory;
}
