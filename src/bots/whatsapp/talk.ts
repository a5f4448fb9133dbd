import { HOUR_MS, MINUTE_MS } from "../../shared/clock.ts";
import type { Talk } from "../tables/whatsapp-contacts.ts";

/**
 * How a machine writes: faster than anybody types for so long, or the same thing again and again. Two bots that answer
 * each other would go on for ever, and cost money for each message.
 */
const FLOOD = { messages: 60, withinMs: 5 * MINUTE_MS };
const REPEATS = { times: 6, withinMs: 10 * MINUTE_MS };
/** "1", "sí" and "ok" may well be said often. */
const MIN_REPEATED_LETTERS = 4;
/** How long such a chat is left in peace. */
export const QUIET_MS = HOUR_MS;

export type Machine = "repeats" | "floods";

/** What a further message makes of it, and whether it is a machine's. */
export function heardTalk(
  talk: Talk,
  said: string,
  at: Date,
): { readonly talk: Talk; readonly machine?: Machine } {
  const now = at.getTime();
  const instants = [...talk.instants.filter((instant) => now - instant < FLOOD.withinMs), now].slice(
    -FLOOD.messages,
  );
  const isSame = talk.last?.said === said && now - talk.last.since < REPEATS.withinMs;
  const last =
    talk.last !== null && isSame
      ? { ...talk.last, times: talk.last.times + 1 }
      : { said, times: 1, since: now };
  const heard = { instants, last };
  if (instants.length >= FLOOD.messages) return { talk: heard, machine: "floods" };
  const repeats = said.length >= MIN_REPEATED_LETTERS && last.times >= REPEATS.times;
  return { talk: heard, ...(repeats && { machine: "repeats" as const }) };
}
