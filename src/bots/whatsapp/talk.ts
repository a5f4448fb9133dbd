import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../../shared/clock.ts";
import type { Talk } from "../tables/whatsapp-contacts.ts";
import type { Incoming } from "./incoming.ts";

/**
 * How a machine writes: faster than anybody types for so long, or the same thing again and again. Two bots that answer
 * each other would go on for ever, and cost money for each message.
 */
const FLOOD = { messages: 60, withinMs: 5 * MINUTE_MS };
const REPEATS = { times: 6, withinMs: 10 * MINUTE_MS };
/** "1", "sí" and "ok" may well be said often. */
const MIN_REPEATED_LETTERS = 4;
/** Of a long text so many letters tell whether it is the same. */
const COMPARED_LETTERS = 200;
/** Several pictures sent at once are several messages, and one answer is enough. */
const ALBUM_MS = 10 * SECOND_MS;
/** How long such a chat is left in peace. */
export const QUIET_MS = HOUR_MS;

export type Machine = "repeats" | "floods";

/**
 * What a further message makes of it, whether it is a machine's, and whether it is one more of several pictures. One voice
 * message or picture is not known to be the same as another: only words are repeated.
 */
export function heardTalk(
  talk: Talk,
  { id, said }: Pick<Incoming, "id" | "said">,
  at: Date,
): { readonly talk: Talk; readonly machine?: Machine; readonly isMore: boolean } {
  const now = at.getTime();
  const instants = [...talk.instants.filter((instant) => now - instant < FLOOD.withinMs), now].slice(
    -FLOOD.messages,
  );
  const words = wordsOf(said, id);
  const isSame = (withinMs: number) => talk.last?.said === words && now - talk.last.since < withinMs;
  const isMore = said.kind === "unreadable" && isSame(ALBUM_MS);
  const goesOn = said.kind === "unreadable" ? isMore : isSame(REPEATS.withinMs);
  const last =
    talk.last !== null && goesOn
      ? { ...talk.last, times: talk.last.times + 1 }
      : { said: words, times: 1, since: now };
  const heard = { talk: { instants, last }, isMore };
  if (instants.length >= FLOOD.messages) return { ...heard, machine: "floods" };
  const repeats = said.kind === "text" && words.length >= MIN_REPEATED_LETTERS && last.times >= REPEATS.times;
  return { ...heard, ...(repeats && { machine: "repeats" as const }) };
}

/** A cut may halve an emoji, which no jsonb column takes. */
function wordsOf(said: Incoming["said"], id: string): string {
  switch (said.kind) {
    case "text":
      return said.text.slice(0, COMPARED_LETTERS).toWellFormed().toLowerCase();
    case "tap":
      return id;
    case "unreadable":
      return said.what;
    default:
      return said satisfies never;
  }
}
