import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type State, stateSchema } from "./state.ts";

const SAVE_AFTER_MS = 100;

export type Store = {
  readonly state: State;
  /** A number never given before, also not by an earlier emulator: ids start at the clock's milliseconds. */
  nextId(): number;
  /** Says that the state changed; it reaches the file within a moment. */
  changed(): void;
  flush(): void;
};

/** The emulator's memory, kept in a JSON file when there is one. A file it cannot read is an error, not a fresh start. */
export function createStore(dataFile: string | undefined, now: () => Date): Store {
  const state = load(dataFile) ?? empty(now());
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (dataFile) save(dataFile, state);
  };

  return {
    state,
    nextId: () => ++state.lastId,
    changed: () => {
      timer ??= setTimeout(flush, SAVE_AFTER_MS);
    },
    flush,
  };
}

const empty = (now: Date): State => ({
  lastId: now.getTime(),
  preferences: {},
  payments: {},
  notifications: [],
  answers: {},
});

const load = (file: string | undefined): State | undefined =>
  file && existsSync(file) ? stateSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;

/** Written beside and renamed, so that a kill in the middle leaves the old file whole. */
function save(file: string, state: State): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}
