import { type Booking, isComing, isHold } from "../../booking/domain/booking.ts";
import { endOfDay } from "../../booking/domain/civil-date.ts";
import { type Centavos, minus } from "../../booking/domain/money.ts";
import { lockBooking } from "../../booking/tables/bookings.ts";
import type { Trx } from "../../db/connect.ts";
import { MINUTE_MS } from "../../shared/clock.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Purpose } from "../reference.ts";
import { isPayable } from "../settling/decide-settlement.ts";
import { findLink, type LinkTerms } from "../tables/payment-links.ts";
import { paidFor } from "../tables/payments.ts";

export type Payable = {
  readonly booking: Booking;
  readonly terms: LinkTerms;
  /** Of the page that was made for these terms, if one was. */
  readonly url: string | undefined;
};

export type NotPayable =
  /** Nothing of this kind is waited for, or not long enough to pay it. */
  | { readonly kind: "not_payable"; readonly booking: Booking }
  /** It was paid; the payer claims some of it back, and that is not decided. */
  | { readonly kind: "in_dispute"; readonly booking: Booking };

/** So that a payment made at the last moment still finds its hold alive when it is settled. */
const ENDS_BEFORE_HOLD_MS = MINUTE_MS;

type Asked = { readonly purpose: Purpose; readonly bookingId: string };
type Moment = { readonly now: Date; readonly timeZone: string };

/** How much of a booking can be paid by link now, and until when. */
export async function readPayable(
  trx: Trx,
  { purpose, bookingId }: Asked,
  moment: Moment,
): Promise<Result<Payable, NotPayable>> {
  const booking = await lockBooking(trx, bookingId);
  if (booking === undefined) throw new Error(`There is no booking ${bookingId}.`);
  const paid = await paidFor(trx, bookingId);
  const due = purpose === "deposit" ? depositOf(booking, moment) : balanceOf(booking, moment);
  if (due === undefined) return err({ kind: "not_payable", booking });
  if (paid >= due.whole) {
    return err({ kind: purpose === "deposit" ? "in_dispute" : "not_payable", booking });
  }
  const { cabinId, stay, quote } = booking;
  const terms = {
    ...{ bookingId, purpose, currency: quote.currency },
    amount: minus(due.whole, paid),
    expiresAt: due.expiresAt,
    paysFor: `${cabinId} ${stay.checkIn}/${stay.checkOut}`,
  };
  return ok({ booking, terms, url: await findLink(trx, terms) });
}

type Due = { readonly whole: Centavos; readonly expiresAt: Date };

function depositOf(booking: Booking, { now }: Moment): Due | undefined {
  const endsBefore = new Date(now.getTime() + ENDS_BEFORE_HOLD_MS);
  if (!isHold(booking) || !isPayable(booking, endsBefore)) return undefined;
  const expiresAt = new Date(Date.parse(booking.deadline) - ENDS_BEFORE_HOLD_MS);
  return { whole: booking.quote.deposit, expiresAt };
}

function balanceOf(booking: Booking, { now, timeZone }: Moment): Due | undefined {
  const expiresAt = endOfDay(booking.stay.checkOut, timeZone);
  return isComing(booking) && expiresAt > now ? { whole: booking.quote.total, expiresAt } : undefined;
}
