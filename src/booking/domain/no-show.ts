import { type Booking, isComing } from "./booking.ts";
import { addDays, type CivilDate, instantAt, todayIn } from "./civil-date.ts";
import type { Complex } from "./complex.ts";

type HouseTimes = Pick<Complex, "timeZone" | "checkInTime" | "checkOutTime">;

/** Guests may be late: in the evening of the day of check-in it can be told that they did not come. */
const EVENING = "20:00";

/** From when on a guest can be taken not to have come: that evening, or the time of check-in where it is later. */
export function noShowFrom({ stay }: Pick<Booking, "stay">, { checkInTime, timeZone }: HouseTimes): Date {
  return instantAt(stay.checkIn, checkInTime > EVENING ? checkInTime : EVENING, timeZone);
}

/** Whether an owner may say by now that nobody came, and still. */
export function mayBeNoShow(booking: Booking, times: HouseTimes, now: Date): boolean {
  return (
    isComing(booking) && noShowFrom(booking, times) <= now && now < checkOutOf(booking.stay.checkOut, times)
  );
}

/** The first night that is free where nobody came: the one under way is kept, for they may be very late. */
export function freeFrom({ checkInTime, timeZone }: HouseTimes, now: Date): CivilDate {
  const today = todayIn(timeZone, now);
  return instantAt(today, checkInTime, timeZone) <= now ? addDays(today, 1) : today;
}

const checkOutOf = (date: CivilDate, { checkOutTime, timeZone }: HouseTimes) =>
  instantAt(date, checkOutTime, timeZone);
