import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../../shared/clock.ts";
import { isSound } from "../channel/media.ts";
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
 * message or picture is not known to be the same as another: only words are repeated. Each voice message says something
 * of its own where somebody listens to them.
 */
export function heardTalk(
  talk: Talk,
  { id, said }: Pick<Incoming, "id" | "said">,
  at: Date,
  listens = false,
): { readonly talk: Talk; readonly machine?: Machine; readonly isMore: boolean } {
  const now = at.getTime();
  const instants = [...talk.instants.filter((instant) => now - instant < FLOOD.withinMs), now].slice(
    -FLOOD.messages,
  );
  const words = wordsOf(said, id);
  const isSame = (withinMs: number) => talk.last?.said === words && now - talk.last.since < withinMs;
  const isMore =
    isWordless(said) && !(listens && said.kind === "media" && isSound(said.media)) && isSame(ALBUM_MS);
  const goesOn = isWordless(said) ? isMore : isSame(REPEATS.withinMs);
  const last =
    talk.last !== null && goesOn
      ? { ...talk.last, times: talk.last.times + 1 }
      : { said: words, times: 1, since: now };
  const heard = { talk: { instants, last }, isMore };
  if (instants.length >= FLOOD.messages) return { ...heard, machine: "floods" };
  const repeats =
    said.kind !== "tap" &&
    !isWordless(said) &&
    words.length >= MIN_REPEATED_LETTERS &&
    last.times >= REPEATS.times;
  return { ...heard, ...(repeats && { machine: "repeats" as const }) };
}

const isWordless = (said: Incoming["said"]): boolean =>
  said.kind === "unreadable" || (said.kind === "media" && !said.media.caption);

/** A cut may halve an emoji, which no jsonb column takes. */
function wordsOf(said: Incoming["said"], id: string): string {
  switch (said.kind) {
    case "text":
      return comparable(said.text);
    case "media":
      return comparable(said.media.caption || said.media.kind);
    case "tap":
      return id;
    case "unreadable":
      return said.what;
    default:
      return said satisfies never;
  }
}

const comparable = (text: string) => text.slice(0, COMPARED_LETTERS).toWellFormed().toLowerCase();
