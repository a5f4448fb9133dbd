import type { z } from "zod";
import { takeUpJob } from "./payloads.ts";

export type TakeUpDeps = { readonly takeUp: (ended: z.infer<typeof takeUpJob>) => Promise<void> };

export const takeUp =
  (deps: TakeUpDeps) =>
  (payload: unknown): Promise<void> =>
    deps.takeUp(takeUpJob.parse(payload));
