import { addDays, todayIn } from "../booking/domain/civil-date.ts";
import { headcount } from "../booking/domain/party.ts";
import type { Trx } from "../db/connect.ts";
import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { StaysDeps } from "./deps.ts";
import { isToldIn } from "./domain/reminders.ts";
import { lockOwnBooking } from "./lock-booking.ts";
import {
  noteTraveller,
  purgeTravellers,
  removeTraveller,
  type Traveller,
  travellersOf,
} from "./tables/travellers.ts";

/** The registry has had its list for long by then. */
const KEPT_DAYS = 60;

type Own = { readonly code: string; readonly guestId: string };
export type TravellersRefusal =
  | { readonly kind: "no_such_booking" }
  /** Not confirmed yet, or over. */
  | { readonly kind: "not_coming" }
  | { readonly kind: "too_many"; readonly party: number; readonly named: number };

/** Who comes, for the registry that lodgings keep. */
export function createTravellers({ complexId, db, booking: bookings, clock }: StaysDeps) {
  /** Keeps who was named; a name that is there already gets its new document. All of them, or none. */
  function noteTravellers({
    people,
    ...own
  }: Own & { readonly people: readonly Omit<Traveller, "id">[] }): Promise<
    Result<Traveller[], TravellersRefusal>
  > {
    return inTransaction(db, async (trx) => {
      const booking = await lockOwnBooking(trx, complexId, own);
      if (booking === undefined) return err({ kind: "no_such_booking" });
      if (!isToldIn(booking.state, "registry")) return err({ kind: "not_coming" });
      const noted = await travellersOf(trx, booking.id);
      const names = new Set([...noted, ...people].map(({ name }) => name.toLowerCase()));
      const party = headcount(booking.party);
      if (names.size > party) return err({ kind: "too_many", party, named: names.size });
      for (const person of people) await noteTraveller(trx, { bookingId: booking.id, ...person });
      return ok(await travellersOf(trx, booking.id));
    });
  }

  function forgetTraveller({
    id,
    ...own
  }: Own & { readonly id: number }): Promise<Result<Traveller[], TravellersRefusal>> {
    return inTransaction(db, async (trx: Trx) => {
      const booking = await lockOwnBooking(trx, complexId, own);
      if (booking === undefined) return err({ kind: "no_such_booking" });
      await removeTraveller(trx, booking.id, id);
      return ok(await travellersOf(trx, booking.id));
    });
  }

  return {
    noteTravellers,
    forgetTraveller,
    travellersOf: (bookingId: string) => travellersOf(db, bookingId),
    /** Forgets those of stays that are long over, or come to nothing. */
    async forgetTravellers(): Promise<void> {
      const { timeZone } = await bookings.complex();
      await purgeTravellers(db, complexId, addDays(todayIn(timeZone, clock()), -KEPT_DAYS));
    },
  };
}
