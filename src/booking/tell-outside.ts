import type { Trx } from "../db/connect.ts";
import type { BookingData, WebhookEventType } from "../webhooks/events.ts";
import { publish } from "../webhooks/tables/events.ts";
import type { Actor } from "./actor.ts";
import type { Booking } from "./domain/booking.ts";

type ToldMove = {
  readonly event: keyof typeof TYPES;
  readonly was: Booking["state"] | null;
  readonly booking: Booking;
  readonly actor: Actor;
  readonly at: Date;
};

/** What other software hears of each move. */
const TYPES = {
  request_placed: "booking.requested",
  hold_placed: "booking.held",
  request_approved: "booking.held",
  request_declined: "booking.declined",
  hold_expired: "booking.expired",
  booking_confirmed: "booking.confirmed",
  booking_cancelled: "booking.cancelled",
  booking_force_majeure: "booking.cancelled",
  booking_changed: "booking.changed",
  price_set: "booking.changed",
  coupon_used: "booking.changed",
  coupon_removed: "booking.changed",
  transfer_check_begun: "booking.transfer_sent",
  transfer_check_ended: "booking.held",
  guest_checked_in: "booking.checked_in",
  stay_completed: "booking.completed",
  guest_no_show: "booking.no_show",
} as const satisfies Readonly<Record<string, WebhookEventType>>;

/** Tells other software of a move, in its own transaction. */
export async function tellOutside(trx: Trx, { event, was, booking, actor, at }: ToldMove): Promise<void> {
  const data = { booking: bookingData(booking), previous_state: was, by: actor.kind };
  await publish(trx, { type: TYPES[event], at, data });
}

/** A booking as other software is shown it. */
export function bookingData(booking: Booking): BookingData {
  const { id, code, state, cabinId, cabinName, guestName, stay, party, quote, deadline } = booking;
  return {
    ...{ id, code, state },
    cabin: { id: cabinId, name: cabinName },
    guest: { name: guestName },
    check_in: stay.checkIn,
    check_out: stay.checkOut,
    adults: party.adults,
    children: party.children,
    pets: party.pets,
    currency: quote.currency,
    total: quote.total,
    deposit: quote.deposit,
    deadline,
  };
}
