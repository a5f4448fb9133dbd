import type { CabinLocks } from "./cabin-locks.ts";

/** For one process without Redis: each cabin's work waits for the work before it. */
export function createLocalLocks(): CabinLocks {
  const lastTurn = new Map<string, Promise<void>>();

  async function withCabin<T>(cabinId: string, work: () => Promise<T>): Promise<T> {
    const before = lastTurn.get(cabinId);
    const { promise: turn, resolve: endTurn } = Promise.withResolvers<void>();
    lastTurn.set(cabinId, turn);
    try {
      await before;
      return await work();
    } finally {
      endTurn();
      if (lastTurn.get(cabinId) === turn) lastTurn.delete(cabinId);
    }
  }

  return { withCabin, close: async () => {} };
}
