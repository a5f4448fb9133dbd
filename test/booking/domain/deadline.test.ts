import { describe, expect, it } from "vitest";
import { offerDeadlineOf } from "../../../src/booking/domain/deadline.ts";
import { stay } from "../../support/builders/booking.ts";

const CORDOBA = "America/Argentina/Cordoba";
const inMarch = stay("2026-03-10", "2026-03-14");

describe("an offer of three hours", () => {
  it.each([
    { made: "at noon", at: "2026-03-01T12:00:00-03:00", until: "2026-03-01T15:00:00-03:00" },
    { made: "at eight in the evening", at: "2026-03-01T20:00:00-03:00", until: "2026-03-01T23:00:00-03:00" },
    { made: "at ten in the evening", at: "2026-03-01T22:00:00-03:00", until: "2026-03-02T10:00:00-03:00" },
    { made: "at eleven at night", at: "2026-03-01T23:00:00-03:00", until: "2026-03-02T11:00:00-03:00" },
    { made: "at four in the morning", at: "2026-03-02T04:00:00-03:00", until: "2026-03-02T11:00:00-03:00" },
    { made: "at eight", at: "2026-03-02T08:00:00-03:00", until: "2026-03-02T11:00:00-03:00" },
    {
      made: "late on the day of check-in",
      at: "2026-03-10T22:00:00-03:00",
      until: "2026-03-11T00:00:00-03:00",
    },
    { made: "at its very end", at: "2026-03-10T23:50:00-03:00", until: "2026-03-11T00:05:00-03:00" },
  ])("made $made ends when its guest is awake, and not after the day of check-in", ({ at, until }) => {
    expect(offerDeadlineOf(new Date(at), 180, inMarch, CORDOBA)).toBe(new Date(until).toISOString());
  });
});
