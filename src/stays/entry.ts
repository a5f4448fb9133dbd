import type { Booking } from "../booking/domain/booking.ts";
import type { CabinArrival } from "../booking/domain/description.ts";
import type { Centavos } from "../booking/domain/money.ts";
import type { StaysDeps } from "./deps.ts";
import { spansOf } from "./domain/due.ts";
import { isToldIn } from "./domain/reminders.ts";
import { owedFor } from "./owed.ts";
import { arrivalAt } from "./tables/entries.ts";
import { reminderSettings } from "./tables/reminder-settings.ts";

/** How a guest gets in, as far as they may know by now. */
export type Entry = {
  /** By locale; null where nobody wrote them down. */
  readonly instructions: CabinArrival["instructions"] | null;
  readonly owed: Centavos;
  /** Only where nothing is owed. */
  readonly codes: Pick<CabinArrival, "accessCode" | "wifi"> | null;
  /** Whether there are codes that wait for the balance. */
  readonly withheld: boolean;
};

export function createEntry({ db, complexId, booking: bookings, clock }: StaysDeps) {
  /** From when on guests are told how to get in; nothing where they are not, as of a booking that came to nothing. */
  async function entryOpensAt(booking: Booking): Promise<Date | undefined> {
    if (!isToldIn(booking.state, "check_in")) return undefined;
    const settings = await reminderSettings(db, complexId);
    const setting = settings.find(({ kind }) => kind === "check_in");
    const house = await bookings.complex();
    return setting && spansOf({ ...setting, kind: "check_in" }, booking.stay.checkIn, house)[0]?.from;
  }

  return {
    entryOpensAt,

    /** Nothing before its time, and nothing after the stay. The codes are there for who has paid, and for nobody else. */
    async entryOf(booking: Booking): Promise<Entry | undefined> {
      const opensAt = await entryOpensAt(booking);
      if (opensAt === undefined || opensAt > clock()) return undefined;
      const [arrival, owed] = await Promise.all([
        arrivalAt(db, booking.cabinId),
        db.transaction((trx) => owedFor(trx, booking)),
      ]);
      const { instructions = null, accessCode = null, wifi = null } = arrival ?? {};
      const codes = accessCode !== null || wifi !== null ? { accessCode, wifi } : null;
      const isPaid = owed === 0;
      return { instructions, owed, codes: isPaid ? codes : null, withheld: !isPaid && codes !== null };
    },
  };
}
