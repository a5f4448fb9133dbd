import { describe, expect, it } from "vitest";
import { daysOffIn, nextLongWeekend, thisWeekend } from "../../../src/bots/texts/understanding/breaks.ts";
import { date, stay } from "../../support/builders/booking.ts";

const inArgentina = daysOffIn("AR");
const inBrazil = daysOffIn("BR");

describe("this weekend", () => {
  it.each([
    ["Monday", "2026-11-02", stay("2026-11-06", "2026-11-08")],
    ["Friday", "2026-11-06", stay("2026-11-06", "2026-11-08")],
    ["Saturday", "2026-11-07", stay("2026-11-13", "2026-11-15")],
    ["Sunday", "2026-11-08", stay("2026-11-13", "2026-11-15")],
  ])("on a %s is from a Friday to its Sunday", (_day, today, weekend) => {
    expect(thisWeekend(date(today))).toEqual(weekend);
  });
});

describe("the next long weekend", () => {
  it.each([
    ["the day of sovereignty, moved to a Monday", "2026-11-02", stay("2026-11-20", "2026-11-23")],
    ["a Tuesday, with the bridge day before it", "2026-11-25", stay("2026-12-04", "2026-12-08")],
    ["Christmas on a Friday", "2026-12-09", stay("2026-12-24", "2026-12-27")],
    ["carnival, with its Monday and Tuesday", "2027-01-11", stay("2027-02-05", "2027-02-09")],
    ["Easter from Maundy Thursday on", "2028-04-03", stay("2028-04-12", "2028-04-16")],
    [
      "not made by the half days before Christmas and New Year",
      "2027-12-20",
      stay("2028-02-25", "2028-02-29"),
    ],
  ])("in Argentina is %s", (_name, today, weekend) => {
    expect(nextLongWeekend(date(today), inArgentina)).toEqual(weekend);
  });

  it.each([
    ["Black Consciousness Day", "2026-11-02", stay("2026-11-19", "2026-11-22")],
    ["carnival", "2027-01-11", stay("2027-02-05", "2027-02-09")],
  ])("in Brazil is %s", (_name, today, weekend) => {
    expect(nextLongWeekend(date(today), inBrazil)).toEqual(weekend);
  });

  it("is nothing where nobody ever has a day off", () => {
    expect(nextLongWeekend(date("2026-11-02"), () => false)).toBeUndefined();
  });
});
