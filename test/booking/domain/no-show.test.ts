import { describe, expect, it } from "vitest";
import { cancel, checkIn, complete, confirm, markNoShow } from "../../../src/booking/domain/moves.ts";
import { freeFrom, mayBeNoShow } from "../../../src/booking/domain/no-show.ts";
import { stay } from "../../support/builders/booking.ts";
import { aHold } from "../../support/builders/holds.ts";

const times = { timeZone: "America/Argentina/Cordoba", checkInTime: "15:00", checkOutTime: "10:00" };
const inCordoba = (moment: string) => new Date(`${moment}:00-03:00`);
/** From Tuesday to Friday. */
const held = { ...aHold(), stay: stay("2026-01-20", "2026-01-23") };
const confirmed = confirm(held);
const ended = { by: "Marta", reason: null, at: "2026-01-21T12:00:00Z" };

describe("that nobody came", () => {
  it.each([
    { at: "2026-01-20T19:59", may: false },
    { at: "2026-01-20T20:00", may: true },
    { at: "2026-01-21T09:00", may: true },
    { at: "2026-01-23T09:59", may: true },
    { at: "2026-01-23T10:00", may: false },
  ])("can be said from the evening of check-in to check-out: $at, $may", ({ at, may }) => {
    expect(mayBeNoShow(confirmed, times, inCordoba(at))).toBe(may);
    expect(mayBeNoShow(checkIn(confirmed), times, inCordoba(at))).toBe(may);
  });

  it("waits for a check-in that is later than that", () => {
    const late = { ...times, checkInTime: "21:30" };
    expect(mayBeNoShow(confirmed, late, inCordoba("2026-01-20T21:29"))).toBe(false);
    expect(mayBeNoShow(confirmed, late, inCordoba("2026-01-20T21:30"))).toBe(true);
  });

  it.each([held, complete(checkIn(confirmed)), cancel(confirmed, ended), markNoShow(confirmed, ended)])(
    "cannot be said of one that is $state",
    (booking) => {
      expect(mayBeNoShow(booking, times, inCordoba("2026-01-21T09:00"))).toBe(false);
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
