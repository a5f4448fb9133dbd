import { auditOf, writeAudit } from "../audit/tables/audit-entries.ts";
import type { Trx } from "../db/connect.ts";
import { addJob } from "../db/jobs.ts";
import type { Audience, Outbox } from "../outbox/outbox.ts";
import type { Json } from "../shared/json.ts";
import { type Actor, channelOf, nameOf, othersThan } from "./actor.ts";
import { type Booking, isHold } from "./domain/booking.ts";
import type { Quote } from "./domain/prices/quote.ts";
import { type ClosedOffer, closeOffer } from "./tables/waitlist.ts";
import { tellOutside } from "./tell-outside.ts";

/** What happened to a booking, as its people are told. */
export type BookingEvent =
  | "request_placed"
  | "hold_placed"
  | "request_approved"
  | "request_declined"
  | "hold_expired"
  | "booking_confirmed"
  | "booking_cancelled"
  | "booking_force_majeure"
  | "booking_changed"
  | "price_set"
  | "coupon_used"
  | "coupon_removed"
  | "transfer_check_begun"
  | "transfer_check_ended"
  | "guest_checked_in"
  | "guest_no_show"
  | "stay_completed";

export type Move = {
  readonly event: BookingEvent;
  /** The state it left; nothing for a new booking. */
  readonly was: Booking["state"] | null;
  readonly booking: Booking;
  readonly actor: Actor;
  readonly at: Date;
  readonly tell: readonly Audience["to"][];
  /** The chat of an owner who is answered there. */
  readonly except?: string | undefined;
  /** Of the waitlist, where a new hold is an offer to somebody in line. */
  readonly entryId?: number;
  /** What its audit entry and its notices say besides. */
  readonly details?: { readonly [name: string]: Json };
};

/**
 * Writes what a move leaves behind in its own transaction: the audit, the job of its deadline, the waitlist, the notices,
 * what other software hears. A new hold came with its job.
 */
export async function record(trx: Trx, outbox: Pick<Outbox, "announce">, move: Move): Promise<void> {
  const { event, was, booking, actor, at } = move;
  const offer = was === null ? offerMade(move) : await closeOfferOf(trx, move);
  const details = { ...move.details, ...offer };
  const { isHeard } = await writeAudit(trx, {
    at,
    actor: nameOf(actor),
    channel: channelOf(actor),
    action: event,
    subject: subjectOf(booking),
    ...(was !== null && { from: was }),
    to: booking.state,
    ...(Object.keys(details).length > 0 && { details }),
  });
  if (isHeard) await tellOutside(trx, move);
  if (isHold(booking) && was !== null) {
    const job = { key: `expire:${booking.id}`, runAt: new Date(booking.deadline) };
    await addJob(trx, "expire_hold", { bookingId: booking.id }, job);
  }
  const reason = booking.ended?.reason ?? null;
  const data: Json = { bookingId: booking.id, code: booking.code, was, reason, ...details };
  for (const to of move.tell) {
    await outbox.announce(trx, { event, audience: audienceOf(move, to), data });
  }
}

/** Where a new hold is an offer of the waitlist: whose. */
const offerMade = ({ entryId }: Move) => (entryId === undefined ? undefined : { entryId });

/** Where the booking was an offer of the waitlist that came to something, or to nothing: whose. */
async function closeOfferOf(trx: Trx, { booking, actor, at }: Move): Promise<ClosedOffer | undefined> {
  switch (booking.state) {
    case "confirmed":
      return closeOffer(trx, booking, "served", at);
    case "cancelled":
      return closeOffer(trx, booking, actor.kind === "guest" ? "left" : "lapsed", at);
    case "declined":
    case "expired":
      return closeOffer(trx, booking, "lapsed", at);
    default:
      return undefined;
  }
}

/** Who brought the booking to the state it is in. */
export async function lastActor(trx: Trx, booking: Booking): Promise<string> {
  const entries = await auditOf(trx, subjectOf(booking));
  const entry = entries.findLast(({ from, to }) => to !== undefined && from !== to);
  if (entry === undefined) throw new Error(`Booking ${booking.code} has no audit entry.`);
  return entry.actor;
}

/** Writes down who lets others look at a booking, or no longer. It moves nothing, and nobody has to be told. */
export async function recordSharing(
  trx: Trx,
  sharing: {
    readonly booking: Booking;
    readonly actor: Actor;
    readonly action: "booking_shared" | "booking_unshared";
    readonly at: Date;
  },
): Promise<void> {
  const { booking, actor, action, at } = sharing;
  const [who, channel, subject] = [nameOf(actor), channelOf(actor), subjectOf(booking)];
  await writeAudit(trx, { at, actor: who, channel, action, subject });
}

/** Whether a move was made with this key already. */
export async function wasMadeWith(
  trx: Trx,
  booking: Booking,
  { event, key }: { readonly event: BookingEvent; readonly key: string },
): Promise<boolean> {
  const entries = await auditOf(trx, subjectOf(booking));
  return entries.some(({ action, details }) => action === event && keyIn(details) === key);
}

const keyIn = (details: Json | undefined) =>
  typeof details === "object" && details !== null && "key" in details ? details.key : undefined;

/** A price as the audit keeps it and people are told of it: by now it may be another. */
export const priceFacts = ({ total, currency }: Quote) => ({ total, currency });

/** What audit entries call a booking. */
function subjectOf(booking: Booking): string {
  return `booking:${booking.code}`;
}

function audienceOf({ booking, except }: Move, to: Audience["to"]): Audience {
  return to === "owners"
    ? { to, complexId: booking.complexId, ...othersThan(except) }
    : { to, guestId: booking.guestId, chatId: booking.chatId };
}
