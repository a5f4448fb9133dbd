import { describe, expect, it } from "vitest";
import {
  type CabinCalendar,
  type CalendarMonth,
  monthToChooseFrom,
} from "../../../src/booking/domain/calendar.ts";
import { monthOf } from "../../../src/booking/domain/civil-date.ts";
import type { Season } from "../../../src/booking/domain/prices/season.ts";
import { NO_RULES, type PriceRules } from "../../../src/booking/domain/prices/tariff.ts";
import type { Stay } from "../../../src/booking/domain/stay.ts";
import { aSeason, date, stay } from "../../support/builders/booking.ts";
import { stayRule } from "./by-hand/worked.ts";

const today = date("2026-01-05");
const january = monthOf(today);

const aCalendar = (busy: readonly Stay[], ...seasons: Season[]): CabinCalendar => ({
  busy,
  rules: NO_RULES,
  seasons: seasons.length > 0 ? seasons : [aSeason()],
});

function openDays({ days }: CalendarMonth): number[] {
  return days.filter(({ open }) => open).map((day) => Number(day.date.slice(-2)));
}

const ruled = (calendar: CabinCalendar, rules: Partial<PriceRules>): CabinCalendar => ({
  ...calendar,
  rules: { ...NO_RULES, ...rules },
});

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, day) => from + day);

describe("a month to choose the arrival on", () => {
  const arrivals = (...cabins: CabinCalendar[]) => openDays(monthToChooseFrom(january, null, cabins, today));

  it("has every day of the month, and those that have passed are closed", () => {
    const month = monthToChooseFrom(january, null, [aCalendar([])], today);
    expect(month.days).toHaveLength(31);
    expect(openDays(month)).toEqual(range(5, 31));
  });

  it("closes the nights on which the only cabin is taken, and not the day it is left", () => {
    expect(arrivals(aCalendar([stay("2026-01-10", "2026-01-20")]))).toEqual([
      ...range(5, 9),
      ...range(20, 31),
    ]);
  });

  it("keeps a day open while another cabin is free", () => {
    const oneWeek = aCalendar([stay("2026-01-10", "2026-01-17")]);
    const nextWeek = aCalendar([stay("2026-01-16", "2026-01-24")]);
    expect(arrivals(oneWeek, nextWeek)).toEqual([...range(5, 15), ...range(17, 31)]);
  });

  it("closes the nights that have no price", () => {
    expect(arrivals(aCalendar([], aSeason({ lastNight: date("2026-01-12") })))).toEqual(range(5, 12));
  });

  it("leads from this month to the last that can be booked", () => {
    const at = (day: string) => monthToChooseFrom(monthOf(date(day)), null, [aCalendar([])], today);
    expect(at("2026-01-05")).toMatchObject({ previous: null, next: "2026-02" });
    expect(at("2026-12-01")).toMatchObject({ previous: "2026-11", next: "2027-01" });
    expect(at("2027-07-01")).toMatchObject({ previous: "2027-06", next: null });
    expect(openDays(at("2027-07-01"))).toEqual(range(1, 6));
  });
});

describe("a month to choose the arrival on, where rules say when one arrives", () => {
  const arrivals = (rule: Parameters<typeof stayRule>[1]) => {
    const cabin = ruled(aCalendar([]), { stayRules: [stayRule("Regla", rule)] });
    return openDays(monthToChooseFrom(january, null, [cabin], today));
  };

  it("has only their weekdays", () => {
    expect(arrivals({ arriveOn: ["saturday"] })).toEqual([10, 17, 24, 31]);
  });

  it("begins after the notice they ask", () => {
    expect(arrivals({ daysAhead: 3 })).toEqual(range(8, 31));
  });
});

describe("a month to choose the departure on", () => {
  const departures = (checkIn: string, ...cabins: CabinCalendar[]) =>
    openDays(monthToChooseFrom(january, date(checkIn), cabins, today));

  it("begins the day after the arrival and ends where the next guest arrives", () => {
    expect(departures("2026-01-10", aCalendar([stay("2026-01-15", "2026-01-20")]))).toEqual(range(11, 15));
  });

  it("asks for the minimum stay of the season of arrival", () => {
    const cabin = aCalendar([stay("2026-01-15", "2026-01-20")], aSeason({ minimumNights: 3 }));
    expect(departures("2026-01-10", cabin)).toEqual(range(13, 15));
  });

  it("is closed where the minimum stay does not fit", () => {
    const cabin = aCalendar([stay("2026-01-12", "2026-01-20")], aSeason({ minimumNights: 3 }));
    expect(departures("2026-01-10", cabin)).toEqual([]);
  });

  it("goes no farther than the season's maximum", () => {
    expect(departures("2026-01-10", aCalendar([], aSeason({ maximumNights: 4 })))).toEqual(range(11, 14));
  });

  it("has the one day that fills a gap, where a stay may be shorter for that", () => {
    const between = [stay("2026-01-08", "2026-01-10"), stay("2026-01-12", "2026-01-20")];
    const cabin = aCalendar(between, aSeason({ minimumNights: 3 }));
    expect(departures("2026-01-10", ruled(cabin, { fillGaps: true }))).toEqual([12]);
    expect(departures("2026-01-11", ruled(cabin, { fillGaps: true }))).toEqual([]);
    expect(departures("2026-01-10", cabin)).toEqual([]);
  });

  it("never joins the nights of two cabins to one stay", () => {
    const firstHalf = aCalendar([stay("2026-01-13", "2026-01-31")]);
    const secondHalf = aCalendar([stay("2026-01-09", "2026-01-13")]);
    expect(departures("2026-01-10", firstHalf, secondHalf)).toEqual(range(11, 13));
  });

  it("leads no farther than the longest stay", () => {
    const at = (day: string) =>
      monthToChooseFrom(monthOf(date(day)), date("2026-01-10"), [aCalendar([])], today);
    expect(at("2026-01-10")).toMatchObject({ previous: null, next: "2026-02", checkIn: "2026-01-10" });
    expect(at("2026-03-01")).toMatchObject({ previous: "2026-02", next: null });
    expect(openDays(at("2026-03-01"))).toEqual(range(1, 11));
  });
});
