import { inTransaction } from "../db/transaction.ts";
import type { BookingDeps } from "./deps.ts";
import { type Booking, isComing, isHold, isKept } from "./domain/booking.ts";
import { daysLeft, refundOf, refundPercent } from "./domain/cancellation.ts";
import { type CivilDate, todayIn } from "./domain/civil-date.ts";
import type { Complex } from "./domain/complex.ts";
import { type Centavos, centavos } from "./domain/money.ts";

/** What has been paid for a booking and what is still to be paid: of the deposit while it is waited for, then of all. */
export type BookingMoney = { readonly received: Centavos; readonly due: Centavos };

/** What comes back if a booking is cancelled now, and why so much. */
export type RefundNow = {
  readonly received: Centavos;
  readonly refund: Centavos;
  readonly kept: Centavos;
  readonly percent: number;
  /** Until the check-in that counts; negative once it is over. */
  readonly days: number;
};

type CountDeps = Pick<BookingDeps, "db" | "clock" | "money"> & { readonly complex: () => Promise<Complex> };

/** What a guest or an owner is told of a booking's money before they do anything about it. */
export function createCountMoney({ db, clock, money, complex }: CountDeps) {
  const received = (booking: Booking) => inTransaction(db, (trx) => money.received(trx, booking.id));

  return {
    moneyOf: async (booking: Booking): Promise<BookingMoney> => moneyIn(booking, await received(booking)),

    /** Nothing where it is too late, or there is nothing paid to give up. */
    async refundNow(booking: Booking, by: "guest" | "owner"): Promise<RefundNow | undefined> {
      const today = todayIn((await complex()).timeZone, clock());
      if (!mayBeCalledOff(booking, by, today)) return undefined;
      return refundIn(booking, await received(booking), by, today);
    },
  };
}

export function moneyIn(booking: Booking, received: Centavos): BookingMoney {
  const { total, deposit } = booking.quote;
  const asked = isKept(booking) ? total : isHold(booking) && booking.state !== "awaiting_owner" ? deposit : 0;
  return { received, due: centavos(Math.max(0, asked - received)) };
}

/** Guests until the day of check-in is over, owners until the last day. */
export function mayBeCalledOff(booking: Booking, by: "guest" | "owner", today: CivilDate): boolean {
  const { checkIn, checkOut } = booking.stay;
  return isComing(booking) && (by === "guest" ? today <= checkIn : today < checkOut);
}

export function refundIn(
  booking: Booking,
  received: Centavos,
  by: "guest" | "owner",
  today: CivilDate,
): RefundNow {
  const { cancellationPolicy: policy, refundCheckIn: checkIn } = booking;
  const cancelling = { policy, checkIn, today, by };
  const refund = refundOf({ ...cancelling, received });
  return {
    received,
    refund,
    kept: centavos(received - refund),
    percent: refundPercent(cancelling),
    days: daysLeft(cancelling),
  };
}
