import { writeAudit } from "../audit/tables/audit-entries.ts";
import type { Trx } from "../db/connect.ts";
import { moveBookings } from "./tables/bookings.ts";
import { guestNow, lockGuest, lockMerging, redirectGuest } from "./tables/guests.ts";
import { moveEntries } from "./tables/waitlist.ts";

export type Merging = {
  /** Who is left, and who turned out to be the same person. Either may have been merged before. */
  readonly kept: string;
  readonly joined: string;
  readonly channel: string;
  readonly at: Date;
};

/**
 * Makes two guests one: the bookings and the places in line of both are the kept one's. Returns the two as they were at that moment, or nothing
 * where they were one already.
 *
 * A booking that is being made for the joined guest right now is moved as well, and so is any made later by somebody who
 * still knows the guest by the old id: the database follows it.
 */
export async function mergeGuests(
  trx: Trx,
  { kept, joined, channel, at }: Merging,
): Promise<{ readonly from: string; readonly to: string } | undefined> {
  await lockMerging(trx);
  const [from, to] = [await guestNow(trx, joined), await guestNow(trx, kept)];
  if (from === to) return undefined;

  await lockGuest(trx, from);
  const bookings = await moveBookings(trx, from, to);
  await moveEntries(trx, from, to, at);
  await redirectGuest(trx, from, to);
  // Not the bookings' own history: their last move stays the last thing told of them.
  const details = { into: to, bookings };
  await writeAudit(trx, {
    at,
    actor: "guest",
    channel,
    action: "guests_merged",
    subject: `guest:${from}`,
    details,
  });
  return { from, to };
}
