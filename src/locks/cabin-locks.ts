/**
 * Keeps a storm of guests for one cabin out of the connection pool.
 *
 * It only saves work: the work may run without it, and what must never happen twice is the database's to refuse.
 */
export type CabinLocks = {
  withCabin<T>(cabinId: string, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
