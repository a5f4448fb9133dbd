import type { Booking } from "../booking/domain/booking.ts";
import { type CivilDate, monthOf } from "../booking/domain/civil-date.ts";
import type { Stay } from "../booking/domain/stay.ts";
import { yearsToTell } from "../booking/domain/year-to-tell.ts";

const MONTH = new Intl.DateTimeFormat("es-AR", { month: "long", timeZone: "UTC" });
const MONTH_AND_YEAR = new Intl.DateTimeFormat("es-AR", { month: "long", year: "numeric", timeZone: "UTC" });

/** What the payment page and the card statement say: `Seña · Quebracho · 5 al 8 de enero · K7Q2MX`. */
export function depositTitle({ cabinName, stay, code }: Booking, today: CivilDate): string {
  return ["Seña", cabinName, datesOf(stay, today), code].join(" · ");
}

function datesOf(stay: Stay, today: CivilDate): string {
  const { withCheckIn, withCheckOut } = yearsToTell(stay, today);
  const [from, to] = [dayOf(stay.checkIn, withCheckIn), dayOf(stay.checkOut, withCheckOut)];
  return monthOf(stay.checkIn) === monthOf(stay.checkOut)
    ? `${from.day} al ${to.day} de ${to.month}`
    : `${from.day} de ${from.month} al ${to.day} de ${to.month}`;
}

/** A date alone is read as midnight in UTC, and told in UTC. */
const dayOf = (date: CivilDate, withYear: boolean) => ({
  day: new Date(date).getUTCDate(),
  month: (withYear ? MONTH_AND_YEAR : MONTH).format(new Date(date)),
});
