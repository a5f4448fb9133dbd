import type { Trx } from "../../db/connect.ts";
import { isUnavailable } from "../../db/sqlstates.ts";
import { inTransaction } from "../../db/transaction.ts";
import { SYSTEM } from "../actor.ts";
import type { BookingDeps } from "../deps.ts";
import type { Hold } from "../domain/booking.ts";
import { todayIn } from "../domain/civil-date.ts";
import { offerDeadlineOf } from "../domain/deadline.ts";
import { placeHold, withNewCode } from "../place-hold.ts";
import { lockCabin } from "../tables/cabin-locks.ts";
import { complexById } from "../tables/complexes.ts";
import {
  cabinsWaitedFor,
  type FirstInLine,
  firstInLine,
  lapsePast,
  markOffered,
} from "../tables/waitlist.ts";

/** What came of looking who is first in line. */
type Look = { readonly entry: FirstInLine; readonly offered: boolean } | undefined;

export function createOfferFreedDates(deps: BookingDeps) {
  const { complexId, db, locks, outbox, clock, metrics } = deps;

  /**
   * Holds what is free in a cabin for those who wait for it, who came first being asked first, until nobody is left who
   * could have it. A later one gets nights that are no use to an earlier one, whose whole stay is not free.
   *
   * Each offer is a hold like any other: whoever is at the cabin at that moment, the calendar decides.
   */
  async function offerFreedDates(cabinId: string): Promise<void> {
    const passedOver: number[] = [];
    for (;;) {
      const look = await locks.withCabin(cabinId, () =>
        withNewCode(() => inTransaction(db, (trx) => offerToFirst(trx, cabinId, passedOver))),
      );
      if (look === undefined) return;
      if (look.offered) metrics.holdsPlaced.inc();
      passedOver.push(look.entry.id);
    }
  }

  async function offerToFirst(trx: Trx, cabinId: string, passedOver: readonly number[]): Promise<Look> {
    const rules = await lockCabin(trx, complexId, cabinId);
    if (rules === undefined) return undefined; // it is not for rent any more
    const now = clock();
    const at = { today: todayIn(rules.timeZone, now), now };
    const entry = await firstInLine(trx, cabinId, at, passedOver);
    if (entry === undefined) return undefined;

    const { id: entryId, guestId, chatId, stay, party } = entry;
    const channel = chatId.slice(0, chatId.indexOf(":"));
    const held = await placeHold(
      trx,
      deps,
      { key: `waitlist:${entryId}`, cabinId, stay, party, guestId, chatId, channel },
      {
        actor: SYSTEM,
        entryId,
        payBy: (from, { offerMinutes, timeZone }) => offerDeadlineOf(from, offerMinutes, stay, timeZone),
      },
    );
    if (!held.ok) return { entry, offered: false }; // at these prices the cabin is not for them
    await markOffered(trx, entryId, held.value.id, now);
    await tell(trx, held.value, entryId);
    return { entry, offered: true };
  }

  async function tell(trx: Trx, { id, code, state, guestId, chatId }: Hold, entryId: number): Promise<void> {
    await outbox.announce(trx, {
      event: state === "awaiting_owner" ? "waitlist_request" : "waitlist_offer",
      audience: { to: "guest", guestId, chatId },
      data: { bookingId: id, code, was: null, entryId },
    });
  }

  /**
   * Ends the waiting for days that are over, and offers whatever is free to whoever waits for it: what became free
   * without a job, and cabins and prices that are new.
   */
  async function sweepWaitlist(): Promise<void> {
    const complex = await complexById(db, complexId);
    if (complex === undefined) throw new Error(`There is no complex ${complexId}.`);
    const now = clock();
    const today = todayIn(complex.timeZone, now);
    await lapsePast(db, complexId, today, now);

    const failures: unknown[] = [];
    for (const cabinId of await cabinsWaitedFor(db, complexId, { today, now })) {
      try {
        await offerFreedDates(cabinId);
      } catch (error) {
        if (isUnavailable(error)) throw error;
        failures.push(error);
      }
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} cabins could not be offered.`);
  }

  return { offerFreedDates, sweepWaitlist };
}
