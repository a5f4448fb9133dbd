import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../src/booking/domain/civil-date.ts";
import { nightCount, nightsOf, stayOf } from "../../../src/booking/domain/stay.ts";
import { err } from "../../../src/shared/result.ts";
import { date, stay } from "../../support/builders/booking.ts";

const today = date("2026-01-05");

describe("a stay", () => {
  it("may begin today and lasts until the morning of check-out", () => {
    expect(stayOf("2026-01-05", "2026-01-07", today)).toMatchObject({ ok: true });
    expect(nightsOf(stay("2026-01-05", "2026-01-07"))).toEqual(["2026-01-05", "2026-01-06"]);
  });

  it.each([
    { checkIn: "2026-02-30", checkOut: "2026-03-02", refusal: { kind: "not_a_date", text: "2026-02-30" } },
    { checkIn: "2026-03-01", checkOut: "mañana", refusal: { kind: "not_a_date", text: "mañana" } },
    { checkIn: "2026-01-04", checkOut: "2026-01-07", refusal: { kind: "past", checkIn: "2026-01-04" } },
    { checkIn: "2026-01-08", checkOut: "2026-01-07", refusal: { kind: "reversed" } },
    { checkIn: "2026-01-07", checkOut: "2026-01-07", refusal: { kind: "no_nights" } },
    { checkIn: "2026-01-07", checkOut: "2026-03-09", refusal: { kind: "too_long", maxNights: 60 } },
    { checkIn: "2027-07-06", checkOut: "2027-07-08", refusal: { kind: "too_far", last: "2027-07-07" } },
  ])("from $checkIn to $checkOut is refused: $refusal.kind", ({ checkIn, checkOut, refusal }) => {
    expect(stayOf(checkIn, checkOut, today)).toEqual(err(refusal));
  });

  it.each([
    { checkIn: "2026-01-07", checkOut: "2026-03-08", what: "the longest" },
    { checkIn: "2027-07-06", checkOut: "2027-07-07", what: "the farthest" },
  ])("from $checkIn to $checkOut is $what that is taken", ({ checkIn, checkOut }) => {
    expect(stayOf(checkIn, checkOut, today)).toMatchObject({ ok: true });
  });

  it.each([
    { what: "the clocks of Santiago go forward", from: "2026-09-05", to: "2026-09-07", nights: 2 },
    { what: "the clocks of Santiago go back", from: "2026-04-04", to: "2026-04-06", nights: 2 },
    { what: "the year ends", from: "2026-12-30", to: "2027-01-02", nights: 3 },
    { what: "a leap day passes", from: "2028-02-28", to: "2028-03-01", nights: 2 },
  ])("counts its nights when $what", ({ from, to, nights }) => {
    expect(nightCount(stay(from, to))).toBe(nights);
  });

  it("has as many nights as days between its ends, one after the other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 480 }), fc.integer({ min: 1, max: 60 }), (ahead, length) => {
        const checkIn = addDays(today, ahead);
        const nights = nightsOf({ checkIn, checkOut: addDays(checkIn, length) });
        expect(nights.map((night) => daysBetween(checkIn, night))).toEqual([...Array(length).keys()]);
      }),
    );
  });
});
