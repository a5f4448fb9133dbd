import type { Booking } from "../booking/domain/booking.ts";
import type { CivilDate } from "../booking/domain/civil-date.ts";

const MONTH = new Intl.DateTimeFormat("es-AR", { month: "long", timeZone: "UTC" });

/** What the payment page and the card statement say: `Seña · Quebracho · 5 al 8 de enero · K7Q2MX`. */
export function depositTitle({ cabinName, stay, code }: Booking): string {
  return ["Seña", cabinName, datesOf(stay.checkIn, stay.checkOut), code].join(" · ");
}

function datesOf(checkIn: CivilDate, checkOut: CivilDate): string {
  const [from, to] = [dayOf(checkIn), dayOf(checkOut)];
  return from.month === to.month
    ? `${from.day} al ${to.day} de ${to.month}`
    : `${from.day} de ${from.month} al ${to.day} de ${to.month}`;
}

/** A date alone is read as midnight in UTC, and told in UTC. */
const dayOf = (date: CivilDate) => ({
  day: new Date(date).getUTCDate(),
  month: MONTH.format(new Date(date)),
});
