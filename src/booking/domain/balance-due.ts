import type { Booking } from "./booking.ts";
import { addDays, type CivilDate } from "./civil-date.ts";

/** What anybody gets to find the rest of the money, whatever the house asks. */
const FAIR_DAYS = 3;

/** When the balance of what is booked today is due; null is on arrival, as of who books too late for anything else. */
export function balanceDue(checkIn: CivilDate, dueDays: number | null, today: CivilDate): CivilDate | null {
  const due = dueDays === null ? today : addDays(checkIn, -dueDays);
  return due > today ? due : null;
}

type Due = Pick<Booking, "stay" | "balanceDueDays" | "balanceDueOn">;

/** What becomes of a booking: its check-in, which may be the same, and whether all was paid before. */
type Change = {
  readonly checkIn: CivilDate;
  readonly isPaid: boolean;
  readonly today: CivilDate;
  readonly bookedOn: CivilDate;
};

/**
 * When it is due of a booking that gets other dates, or costs more: so many days before check-in, as it was booked. Where
 * they are over already, or nearly, there are three days from today, but never more than there were: who was late stays
 * late, and who had paid is not.
 */
export function balanceDueAfterChange(
  { stay, balanceDueDays, balanceDueOn: before }: Due,
  { checkIn, isPaid, today, bookedOn }: Change,
): CivilDate | null {
  if (balanceDueDays === null || (before === null && checkIn === stay.checkIn)) return before;
  const isOver = before !== null && before <= today;
  const usual = addDays(checkIn, -balanceDueDays);
  if (usual <= bookedOn && (isPaid || !isOver)) return null;
  const had = before === null || (isOver && isPaid) ? stay.checkIn : before;
  const atLeast = earlier(had, addDays(today, FAIR_DAYS));
  return beforeArrival(later(usual, atLeast), checkIn);
}

/** When it is due of a booking whose deposit comes today: an owner, a bank or the post may have taken their time. */
export function balanceDueOnceConfirmed(
  { stay, balanceDueOn }: Pick<Due, "stay" | "balanceDueOn">,
  today: CivilDate,
): CivilDate | null {
  const isTooSoon = balanceDueOn !== null && balanceDueOn <= today;
  return isTooSoon ? beforeArrival(addDays(today, FAIR_DAYS), stay.checkIn) : balanceDueOn;
}

const beforeArrival = (due: CivilDate, checkIn: CivilDate) => (due < checkIn ? due : null);
const earlier = (one: CivilDate, other: CivilDate) => (one < other ? one : other);
const later = (one: CivilDate, other: CivilDate) => (one > other ? one : other);
