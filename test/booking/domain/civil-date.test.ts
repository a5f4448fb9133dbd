import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  civilDate,
  civilMonth,
  datesOfMonth,
  daysBetween,
  endOfDay,
  monthOf,
  todayIn,
  weekdayOf,
} from "../../../src/booking/domain/civil-date.ts";
import { date } from "../../support/builders/booking.ts";

const anyDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(date("2020-01-01"), days));

describe("a date", () => {
  it.each(["2028-02-29", "2026-12-31"])("%s exists", (text) => expect(civilDate(text)).toBe(text));

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-04-31",
    "5/1/2026",
    "2026-1-5",
    "2026-01-05T10:00Z",
    "0000-01-01",
    "9999-12-31",
    "",
  ])("%s does not", (text) => expect(civilDate(text)).toBeUndefined());

  it("moved by some days is so many days away", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it("sorts as text", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  it("repeats its weekday every seven days", () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
    );
    expect(weekdayOf(date("2026-01-05"))).toBe(1);
    expect(weekdayOf(date("2026-01-11"))).toBe(7);
  });
});

describe("today", () => {
  it.each([
    { zone: "America/Argentina/Cordoba", today: "2025-12-31" },
    { zone: "America/Noronha", today: "2026-01-01" },
  ])("is $today in $zone when it is 2:30 in London on New Year's Day", ({ zone, today }) => {
    expect(todayIn(zone, new Date("2026-01-01T02:30:00Z"))).toBe(today);
  });

  it.each([
    { day: "2026-09-06", hours: 23 },
    { day: "2026-04-04", hours: 25 },
    { day: "2026-01-05", hours: 24 },
  ])("lasts $hours hours in Santiago on $day", ({ day, hours }) => {
    const begins = endOfDay(addDays(date(day), -1), "America/Santiago");
    const ends = endOfDay(date(day), "America/Santiago");
    expect((ends.getTime() - begins.getTime()) / 3_600_000).toBe(hours);
  });
});

describe("a month", () => {
  it("has all its dates", () => {
    const february = civilMonth("2028-02");
    expect(february && datesOfMonth(february)).toHaveLength(29);
  });

  it("follows December with January", () => {
    expect(addMonths(monthOf(date("2026-12-15")), 1)).toBe("2027-01");
    expect(addMonths(monthOf(date("2026-01-15")), -1)).toBe("2025-12");
  });

  it.each(["2026-00", "2026-13", "2026-1", "enero"])("%s is none", (text) => {
    expect(civilMonth(text)).toBeUndefined();
  });
});
