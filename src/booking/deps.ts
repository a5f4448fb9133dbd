import type { Db } from "../db/connect.ts";
import type { CabinLocks } from "../locks/cabin-locks.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { Clock } from "../shared/clock.ts";
import type { Metrics } from "../shared/metrics.ts";

/** What the use cases of the booking room stand on. */
export type BookingDeps = {
  /** The complex this process rents out. */
  readonly complexId: string;
  readonly db: Db;
  readonly locks: Pick<CabinLocks, "withCabin">;
  readonly outbox: Pick<Outbox, "announce">;
  readonly clock: Clock;
  readonly metrics: Pick<Metrics, "holdsPlaced" | "holdsRefused">;
  /** Asked before a hold ends by its deadline alone: false leaves it for the next sweep. Default: always. */
  readonly mayEnd?: (bookingId: string) => Promise<boolean>;
  /** Default: the system's. */
  readonly randomBytes?: (size: number) => Uint8Array;
};
