import { describe, expect, it } from "vitest";
import type { Booking } from "../../../src/booking/domain/booking.ts";
import { freeFrom, mayBeNoShow } from "../../../src/booking/domain/no-show.ts";
import { stay } from "../../support/builders/booking.ts";

const times = { timeZone: "America/Argentina/Cordoba", checkInTime: "15:00", checkOutTime: "10:00" };
const inCordoba = (moment: string) => new Date(`${moment}:00-03:00`);
/** From Tuesday to Friday. */
const booking = (state: Booking["state"]) => ({ stay: stay("2026-01-20", "2026-01-23"), state });

describe("that nobody came", () => {
  it.each([
    { at: "2026-01-20T19:59", may: false },
    { at: "2026-01-20T20:00", may: true },
    { at: "2026-01-21T09:00", may: true },
    { at: "2026-01-23T09:59", may: true },
    { at: "2026-01-23T10:00", may: false },
  ])("can be said from the evening of check-in to check-out: $at, $may", ({ at, may }) => {
    expect(mayBeNoShow(booking("confirmed"), times, inCordoba(at))).toBe(may);
    expect(mayBeNoShow(booking("checked_in"), times, inCordoba(at))).toBe(may);
  });

  it("waits for a check-in that is later than that", () => {
    const late = { ...times, checkInTime: "21:30" };
    expect(mayBeNoShow(booking("confirmed"), late, inCordoba("2026-01-20T21:29"))).toBe(false);
    expect(mayBeNoShow(booking("confirmed"), late, inCordoba("2026-01-20T21:30"))).toBe(true);
  });

  it.each(["awaiting_deposit", "completed", "cancelled", "no_show"] as const)(
    "cannot be said of one that is %s",
    (state) => {
      expect(mayBeNoShow(booking(state), times, inCordoba("2026-01-21T09:00"))).toBe(false);
    },
  );

  it.each([
    { at: "2026-01-20T20:00", free: "2026-01-21" },
    { at: "2026-01-21T00:30", free: "2026-01-21" },
    { at: "2026-01-21T14:59", free: "2026-01-21" },
    { at: "2026-01-21T15:00", free: "2026-01-22" },
  ])("keeps the night under way: at $at, what is from $free on is free", ({ at, free }) => {
    expect(freeFrom(times, inCordoba(at))).toBe(free);
  });
});
