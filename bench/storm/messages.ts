import { z } from "zod";

/** What a process of guests is told when it starts. */
export const orders = z.object({
  databaseUrl: z.string(),
  /** Null where each process only has a lock of its own. */
  redisUrl: z.string().nullable(),
  complexId: z.string(),
  cabinId: z.string(),
  guests: z.array(z.object({ guestId: z.string(), chatId: z.string() })),
});
export type Orders = z.infer<typeof orders>;

/** The number of the stay that everybody wants now. */
export const wish = z.object({ stay: z.int() });

/** How it went for the guests of one process. */
export const outcome = z.object({
  winners: z.int(),
  /** What was neither a hold nor the answer that the dates are taken. */
  errors: z.array(z.string()),
  latenciesMs: z.array(z.number()),
  /** Attempts that went on without the cabin lock. */
  unlocked: z.int(),
});
export type Outcome = z.infer<typeof outcome>;
