import { type Booking, isHold, isKept } from "../../../../booking/domain/booking.ts";
import { beyond, type Centavos } from "../../../../booking/domain/money.ts";
import type { Desk } from "../../desk.ts";

export type Counted = {
  readonly received: Centavos;
  /** Of the deposit, or of all of it where that is what is asked for. */
  readonly due: Centavos;
  /** Of the whole price. */
  readonly left: Centavos;
};

/** Nothing where there is no booking to pay for, or nobody has said yes to it. What expired may still be paid: late. */
export async function countedFor(booking: Booking, desk: Desk): Promise<Counted | undefined> {
  const isOpen = isKept(booking) || isHold(booking) || booking.state === "expired";
  if (!isOpen || booking.state === "awaiting_owner") return undefined;
  const { received } = await desk.booking.moneyOf(booking);
  const { total, deposit } = booking.quote;
  return {
    received,
    due: beyond(isKept(booking) ? total : deposit, received),
    left: beyond(total, received),
  };
}
