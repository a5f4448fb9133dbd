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
import { type Agreed, fillsGap } from "./prices/circumstances.ts";
import { seasonOf } from "./prices/season.ts";
import type { Tariff } from "./prices/tariff.ts";
import { includesNight, lastCheckOut, MAX_NIGHTS, type Stay } from "./stay.ts";
import { lengthsFrom } from "./stay-rules.ts";

/** What one cabin's calendar depends on. `busy` reaches to the nights before and after the dates that are asked for. */
export type CabinCalendar = Pick<Tariff, "seasons" | "rules"> & { readonly busy: readonly Stay[] };

/** A month to choose dates on: without `checkIn` the arrival, with it the departure. */
export type CalendarMonth = {
  readonly month: CivilMonth;
  readonly checkIn: CivilDate | null;
  readonly days: readonly { readonly date: CivilDate; readonly open: boolean }[];
  /** The months beside it, where there is anything to choose. */
  readonly previous: CivilMonth | null;
  readonly next: CivilMonth | null;
};

/**
 * The days of a month on which a guest may arrive or, with `checkIn`, leave: some cabin is free for it. Who changes a booking
 * keeps what was agreed.
 */
export function monthToChooseFrom(
  month: CivilMonth,
  checkIn: CivilDate | null,
  cabins: readonly CabinCalendar[],
  today: CivilDate,
  agreed?: Agreed,
): CalendarMonth {
  const { first, last } = checkIn === null ? arrivalWindow(today) : departureWindow(checkIn, today);
  const isOpen =
    checkIn === null
      ? opensArrival(cabins, { today, agreed })
      : opensDeparture({ checkIn, last, today, agreed }, cabins);
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

type Moment = { readonly today: CivilDate; readonly agreed: Agreed | undefined };

function opensArrival(cabins: readonly CabinCalendar[], { today, agreed }: Moment) {
  return (date: CivilDate): boolean =>
    cabins.some((cabin) => isFree(cabin, date) && lengthsFrom(date, cabin, today, agreed).ok);
}

type Arrival = Moment & { readonly checkIn: CivilDate; readonly last: CivilDate };

function opensDeparture(arrival: Arrival, cabins: readonly CabinCalendar[]): (date: CivilDate) => boolean {
  const departures = cabins.flatMap((cabin) => departuresFrom(cabin, arrival));
  return (date) => departures.some(({ first, last }) => first <= date && date <= last);
}

/**
 * The departures a cabin allows after an arrival: from its minimum stay to its maximum, or the first night that is not
 * free; where that comes too early for the minimum, it may be the only one.
 */
function departuresFrom(cabin: CabinCalendar, { checkIn, last, today, agreed }: Arrival): Window[] {
  const lengths = lengthsFrom(checkIn, cabin, today, agreed);
  if (!lengths.ok || !isFree(cabin, checkIn)) return [];
  const { minimum, maximum } = lengths.value;
  const blocked = datesUntil(checkIn, last).find((night) => !isFree(cabin, night)) ?? last;
  const free = daysBetween(checkIn, blocked);
  if (free >= minimum)
    return [{ first: addDays(checkIn, minimum), last: addDays(checkIn, Math.min(free, maximum)) }];
  const gap = { checkIn, checkOut: blocked };
  return cabin.rules.fillGaps && fillsGap(gap, cabin.busy, today) ? [{ first: blocked, last: blocked }] : [];
}

function isFree({ seasons, busy }: Pick<CabinCalendar, "seasons" | "busy">, night: CivilDate): boolean {
  return seasonOf(night, seasons) !== undefined && !busy.some((stay) => includesNight(stay, night));
}
