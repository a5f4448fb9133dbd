import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  datesOfMonth,
  datesUntil,
  daysBetween,
  monthOf,
} from "./civil-date.ts";
import { type Season, seasonOf } from "./season.ts";
import { includesNight, lastCheckOut, MAX_NIGHTS, type Stay } from "./stay.ts";

/** What one cabin's calendar depends on. */
export type CabinCalendar = { readonly seasons: readonly Season[]; readonly busy: readonly Stay[] };

/** A month to choose dates on: without `checkIn` the arrival, with it the departure. */
export type CalendarMonth = {
  readonly month: CivilMonth;
  readonly checkIn: CivilDate | null;
  readonly days: readonly { readonly date: CivilDate; readonly open: boolean }[];
  /** The months beside it, where there is anything to choose. */
  readonly previous: CivilMonth | null;
  readonly next: CivilMonth | null;
};

/** The days of a month on which a guest may arrive or, with `checkIn`, leave: some cabin is free for it. */
export function monthToChooseFrom(
  month: CivilMonth,
  checkIn: CivilDate | null,
  cabins: readonly CabinCalendar[],
  today: CivilDate,
): CalendarMonth {
  const { first, last } = checkIn === null ? arrivalWindow(today) : departureWindow(checkIn, today);
  const isOpen = checkIn === null ? opensArrival(cabins) : opensDeparture(checkIn, last, cabins);
  return {
    month,
    checkIn,
    days: datesOfMonth(month).map((date) => ({ date, open: first <= date && date <= last && isOpen(date) })),
    previous: month > monthOf(first) ? addMonths(month, -1) : null,
    next: month < monthOf(last) ? addMonths(month, 1) : null,
  };
}

type Window = { readonly first: CivilDate; readonly last: CivilDate };

function arrivalWindow(today: CivilDate): Window {
  return { first: today, last: addDays(lastCheckOut(today), -1) };
}

function departureWindow(checkIn: CivilDate, today: CivilDate): Window {
  const nights = Math.min(MAX_NIGHTS, daysBetween(checkIn, lastCheckOut(today)));
  return { first: addDays(checkIn, 1), last: addDays(checkIn, nights) };
}

function opensArrival(cabins: readonly CabinCalendar[]): (date: CivilDate) => boolean {
  return (date) => cabins.some((cabin) => isFree(cabin, date));
}

function opensDeparture(
  checkIn: CivilDate,
  last: CivilDate,
  cabins: readonly CabinCalendar[],
): (date: CivilDate) => boolean {
  const departures = cabins.flatMap((cabin) => departuresFrom(cabin, checkIn, last));
  return (date) => departures.some(({ first, last }) => first <= date && date <= last);
}

/** The departures a cabin allows after an arrival: from its minimum stay to the first night that is not free. */
function departuresFrom(cabin: CabinCalendar, checkIn: CivilDate, last: CivilDate): Window[] {
  const arrival = seasonOf(checkIn, cabin.seasons);
  if (arrival === undefined) return [];
  const blocked = datesUntil(checkIn, last).find((night) => !isFree(cabin, night)) ?? last;
  return daysBetween(checkIn, blocked) < arrival.minimumNights
    ? []
    : [{ first: addDays(checkIn, arrival.minimumNights), last: blocked }];
}

function isFree({ seasons, busy }: CabinCalendar, night: CivilDate): boolean {
  return seasonOf(night, seasons) !== undefined && !busy.some((stay) => includesNight(stay, night));
}
