import type { BookingMoney } from "../booking/count-money.ts";
import type { Booking } from "../booking/domain/booking.ts";
import { type SignedCentavos, signed, signedSum } from "../booking/domain/money.ts";
import type { Movement } from "../payments/tables/movements.ts";

/** How a booking's account stands, in its own currency. */
export type Account = {
  /** Of the stay; 0 where it came to nothing. */
  readonly total: SignedCentavos;
  readonly received: SignedCentavos;
  readonly returned: SignedCentavos;
  /** What has been promised back and has not gone yet. */
  readonly onItsWay: SignedCentavos;
  /** What of the payments is kept although the stay came to nothing. */
  readonly kept: SignedCentavos;
  /** What is left to pay; below zero where the guest has it coming. */
  readonly due: SignedCentavos;
};

/** Payments in another currency go back, and count for nothing. */
export function accountOf(booking: Booking, movements: readonly Movement[], money: BookingMoney): Account {
  const ofKind = (...kinds: string[]) =>
    signedSum(
      movements
        .filter(({ kind, currency }) => kinds.includes(kind) && currency === booking.quote.currency)
        .map(({ amount }) => amount),
    );
  const received = signed(ofKind("payment") - ofKind("chargeback", "reversal"));
  const returned = ofKind("refund");
  const counted = money.received;
  const onItsWay = signed(Math.max(0, received - returned - counted));
  if (booking.ended !== null) {
    const kept = signed(received - returned - onItsWay);
    return { total: signed(0), received, returned, onItsWay, kept, due: signed(0) };
  }
  const { total } = booking.quote;
  const due = signed(total - received + returned + onItsWay);
  return { total, received, returned, onItsWay, kept: signed(0), due };
}
