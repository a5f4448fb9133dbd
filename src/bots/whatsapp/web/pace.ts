import { type Clock, SECOND_MS } from "../../../shared/clock.ts";
import { type Sleep, withJitter } from "./sleeping.ts";

/** A person who answers quickly: some time to begin, some for each letter, and nobody waits longer than the last. */
const BEGIN_MS = 600;
const LETTER_MS = 15;
export const MAX_TYPING_MS = 4 * SECOND_MS;
/** Between any two messages, whoever they are for. */
export const GAP_MS = SECOND_MS;
/** Between two messages to the same person. */
export const CHAT_GAP_MS = 1.5 * SECOND_MS;

export type PaceDeps = { readonly sleep: Sleep; readonly random: () => number; readonly clock: Clock };

/** How fast we write: like a person, as an account that writes like a machine is taken for one. */
export function createPace({ sleep, random, clock }: PaceDeps) {
  const nextTo = new Map<string, number>();
  let nextToAnyone = 0;

  /** Reserves the message's moment at once, so that two who ask together do not get the same. */
  function momentFor(to: string, letters: number): number {
    const now = clock().getTime();
    for (const [address, at] of nextTo) if (at <= now) nextTo.delete(address);
    const typed = now + withJitter(Math.min(BEGIN_MS + LETTER_MS * letters, MAX_TYPING_MS), random);
    const moment = Math.max(typed, nextTo.get(to) ?? 0, nextToAnyone);
    nextToAnyone = moment + withJitter(2 * GAP_MS, random); // at least the gap, at most twice
    nextTo.set(to, moment + withJitter(2 * CHAT_GAP_MS, random));
    return moment - now;
  }

  return {
    /** Waits as long as a person takes to write so many letters, and for their turn. */
    turn: (to: string, letters: number, signal: AbortSignal): Promise<void> =>
      sleep(momentFor(to, letters), signal),
  };
}
