import type { Json } from "../src/shared/json.ts";
import type { Result } from "../src/shared/result.ts";
import type { Ground } from "./ground.ts";

export type Report = {
  /** For `--json`. */
  readonly figures: Json;
  /** For people. */
  readonly table: Readonly<Record<string, unknown>>;
  /** A sentence for each promise that was not kept. */
  readonly broken: readonly string[];
};

export type Bench = {
  readonly variants: readonly string[];
  /** Refuses with a sentence where something it needs is not there. */
  measure(ground: Ground, variants: readonly string[]): Promise<Result<Report, string>>;
};
