import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { z } from "zod";

const SAVE_AFTER_MS = 100;

/**
 * An emulator's memory, kept in a JSON file when there is one. A file it cannot read is an error, not a fresh start.
 */
export function createMemory<State>(file: string | undefined, schema: z.ZodType<State>, empty: State) {
  const state = load(file, schema) ?? empty;
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (file) save(file, state);
  };

  return {
    state,
    /** Says that the state changed; it reaches the file within a moment. */
    changed(): void {
      if (file) timer ??= setTimeout(flush, SAVE_AFTER_MS);
    },
    flush,
  };
}

function load<State>(file: string | undefined, schema: z.ZodType<State>): State | undefined {
  return file && existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

/** Written beside and renamed, so that a kill in the middle leaves the old file whole. */
function save(file: string, state: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}
