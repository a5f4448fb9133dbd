import { setTimeout as timeout } from "node:timers/promises";

/** Resolves after that time, or as soon as the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

export const systemSleep: Sleep = (ms, signal) =>
  timeout(ms, undefined, { signal }).catch(() => {
    // woken early
  });

/** What comes of the work, or undefined if it takes longer. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const over = new AbortController();
  try {
    return await Promise.race([work, systemSleep(ms, over.signal).then(() => undefined)]);
  } finally {
    over.abort();
  }
}

/** Between half of it and all of it, so that waits show no pattern. */
export const withJitter = (ms: number, random: () => number): number => ms * (0.5 + random() / 2);
