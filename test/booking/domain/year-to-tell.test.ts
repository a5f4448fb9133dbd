import { describe, expect, it } from "vitest";
import { needsYear, yearsToTell } from "../../../src/booking/domain/year-to-tell.ts";
import { date, stay } from "../../support/builders/booking.ts";

const today = date("2026-11-25");

describe("a date", () => {
  it.each([
    { day: "2027-01-05", needed: false, why: "next January is near" },
    { day: "2026-11-24", needed: false, why: "yesterday is near" },
    { day: "2027-05-26", needed: false, why: "half a year ahead" },
    { day: "2027-05-27", needed: true, why: "more than half a year ahead" },
    { day: "2026-05-27", needed: false, why: "half a year ago" },
    { day: "2026-05-26", needed: true, why: "more than half a year ago, though of this year" },
    { day: "2028-01-05", needed: true, why: "not the January that comes first to mind" },
  ])("$day is told with its year: $needed ($why)", ({ day, needed }) => {
    expect(needsYear(day, today)).toBe(needed);
  });
});

describe("a stay", () => {
  it.each([
    { from: "2026-12-30", to: "2027-01-02", withCheckIn: false, withCheckOut: false },
    { from: "2027-11-05", to: "2027-11-08", withCheckIn: false, withCheckOut: true },
    { from: "2027-12-30", to: "2028-01-02", withCheckIn: true, withCheckOut: true },
    { from: "2027-05-25", to: "2027-05-29", withCheckIn: false, withCheckOut: true },
  ])("from $from to $to has both its dates told alike", ({ from, to, ...told }) => {
    expect(yearsToTell(stay(from, to), today)).toEqual(told);
  });
});
