import type { Db, Trx } from "../db/connect.ts";
import type { CabinLocks } from "../locks/cabin-locks.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { Clock } from "../shared/clock.ts";
import type { Metrics } from "../shared/metrics.ts";
import type { Booking } from "./domain/booking.ts";
import type { Centavos } from "./domain/money.ts";

/** Why a part of what was paid goes back; its words for guest and owner are `refund-<reason>` and `refund-next-<reason>`. */
export type GiveBackReason =
  | "cancelled_by_guest"
  | "called_off"
  | "force_majeure"
  | "no_show"
  | "cheaper_now"
  | "price_lowered";

/** What the booking room knows of money: it moves none itself. */
export type Money = {
  /** What has been paid for a booking and is kept: without what is on its way back. */
  received(trx: Trx, bookingId: string): Promise<Centavos>;
  /**
   * Owes the guest so much of it, and tells guest and owners so. The booking is to be locked, its cabin first. Throws
   * where less than that has been received.
   */
  giveBack(trx: Trx, booking: Booking, amount: Centavos, reason: GiveBackReason): Promise<void>;
  /** What was paid in parts is the whole of a deposit that has become smaller. */
  completeDeposit(trx: Trx, bookingId: string): Promise<void>;
};

/** What the use cases of the booking room stand on. */
export type BookingDeps = {
  /** The complex this process rents out. */
  readonly complexId: string;
  readonly db: Db;
  readonly locks: Pick<CabinLocks, "withCabin">;
  readonly outbox: Pick<Outbox, "announce">;
  readonly clock: Clock;
  readonly money: Money;
  readonly metrics: Pick<Metrics, "holdsPlaced" | "holdsRefused">;
  /** Asked before a hold ends by its deadline alone: false leaves it for the next sweep. Default: always. */
  readonly mayEnd?: (bookingId: string) => Promise<boolean>;
  /** Default: the system's. */
  readonly randomBytes?: (size: number) => Uint8Array;
};
