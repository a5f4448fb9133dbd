import type { Result } from "../../shared/result.ts";

/** What is well, or what to do about what is not. */
export type Finding = Result<string, string>;
