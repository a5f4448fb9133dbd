import { randomBytes } from "node:crypto";
import { createMemory } from "../memory.ts";
import { type State, stateSchema } from "./state.ts";

export type Store = ReturnType<typeof createStore>;

export function createStore(dataFile: string | undefined, now: () => Date) {
  const memory = createMemory<State>(dataFile, stateSchema, {
    lastId: 0,
    webhookUrl: null,
    phones: {},
    media: {},
    pending: [],
  });
  return {
    ...memory,
    /** A number never given before, also not by an earlier emulator: ids start at the clock's milliseconds. */
    nextId(): number {
      memory.state.lastId = Math.max(memory.state.lastId + 1, now().getTime());
      return memory.state.lastId;
    },
  };
}

/** The id of a message of or to this person, which is in it, as it is in real ones. */
export const newWamid = (waId: number): string =>
  `wamid.${Buffer.concat([Buffer.from(`\x1c\x18\x0d${waId}\x15\x02`), randomBytes(12)]).toString("base64")}`;
