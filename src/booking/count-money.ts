import { inTransaction } from "../db/transaction.ts";
import type { BookingDeps } from "./deps.ts";
import { type Booking, isComing, isHold, isKept } from "./domain/booking.ts";
import { daysLeft, feesPaid, type RefundTerms, refundOf, refundPercent } from "./domain/cancellation.ts";
import { type CivilDate, todayIn } from "./domain/civil-date.ts";
import type { Complex } from "./domain/complex.ts";
import { beyond, type Centavos, centavos } from "./domain/money.ts";

/** What has been paid for a booking and what is still to be paid: of the deposit while it is waited for, then of all. */
export type BookingMoney = { readonly received: Centavos; readonly due: Centavos };

/** What comes back if a booking is cancelled now, and why so much. */
export type RefundNow = {
  readonly received: Centavos;
  readonly refund: Centavos;
  readonly kept: Centavos;
  /** By the policy, of what was not paid for fees that it treats apart. */
  readonly percent: number;
  /** Of what was received, what was paid for such fees. */
  readonly fees: Centavos;
  /** Until the check-in that counts; negative once it is over. */
  readonly days: number;
};

type CountDeps = Pick<BookingDeps, "db" | "clock" | "money"> & { readonly complex: () => Promise<Complex> };

/** What a guest or an owner is told of a booking's money before they do anything about it. */
export function createCountMoney({ db, clock, money, complex }: CountDeps) {
  const received = (booking: Booking) => inTransaction(db, (trx) => money.received(trx, booking.id));

  return {
    moneyOf: async (booking: Booking): Promise<BookingMoney> => moneyIn(booking, await received(booking)),

    /** Nothing where it is too late, or there is nothing paid to give up. Owners give everything back unless they say else. */
    async refundNow(
      booking: Booking,
      by: "guest" | "owner",
      terms: RefundTerms = TERMS_OF[by],
    ): Promise<RefundNow | undefined> {
      const today = todayIn((await complex()).timeZone, clock());
      if (!mayBeCalledOff(booking, by, today)) return undefined;
      return refundIn(booking, await received(booking), terms, today);
    },

    /** Where nobody comes, it is as if the stay were given up on the day of check-in, whenever that is noticed. */
    noShowRefund: async (booking: Booking): Promise<RefundNow> =>
      refundOfNoShow(booking, await received(booking)),
  };
}

export function moneyIn(booking: Booking, received: Centavos): BookingMoney {
  const { total, deposit } = booking.quote;
  const asked = isKept(booking)
    ? total
    : isHold(booking) && booking.state !== "awaiting_owner"
      ? deposit
      : centavos(0);
  return { received, due: beyond(asked, received) };
}

/** Guests until the day of check-in is over, owners until the last day. */
export function mayBeCalledOff(booking: Booking, by: "guest" | "owner", today: CivilDate): boolean {
  const { checkIn, checkOut } = booking.stay;
  return isComing(booking) && (by === "guest" ? today <= checkIn : today < checkOut);
}

/** What is given up without another word: guests by their policy, owners all of it. */
export const TERMS_OF = {
  guest: { kind: "policy" },
  owner: { kind: "everything" },
} as const satisfies Record<"guest" | "owner", RefundTerms>;

/** The one place where a refund is counted: for whoever is shown it, and for whoever makes it. */
export function refundIn(
  booking: Booking,
  received: Centavos,
  terms: RefundTerms,
  today: CivilDate,
): RefundNow {
  const { cancellationPolicy: policy, refundCheckIn: checkIn, quote } = booking;
  const cancelling = { policy, quote, received, checkIn, today, terms };
  const refund = refundOf(cancelling);
  return {
    received,
    refund,
    kept: centavos(received - refund),
    percent: refundPercent(cancelling),
    fees: feesPaid(cancelling),
    days: daysLeft(cancelling),
  };
}

export const refundOfNoShow = (booking: Booking, received: Centavos): RefundNow =>
  refundIn(booking, received, TERMS_OF.guest, booking.stay.checkIn);
