import { describe, expect, it } from "vitest";
import {
  balanceDue,
  balanceDueAfterChange,
  balanceDueOnceConfirmed,
} from "../../../src/booking/domain/balance-due.ts";
import { date, stay } from "../../support/builders/booking.ts";

const BOOKED = date("2026-01-05");
/** Booked on 5 January, at a house that asks for the balance a week before check-in. */
function booked(checkIn: string) {
  const nights = { ...stay(checkIn, "2026-03-31"), checkIn: date(checkIn) };
  return { stay: nights, balanceDueDays: 7, balanceDueOn: balanceDue(nights.checkIn, 7, BOOKED) };
}

describe("the balance of a booking that moves, due a week before check-in,", () => {
  it.each([
    {
      from: "2026-02-09",
      on: "2026-01-15",
      to: "2026-02-16",
      due: "2026-02-09",
      why: "later: a week before",
    },
    {
      from: "2026-02-09",
      on: "2026-01-15",
      to: "2026-01-30",
      due: "2026-01-23",
      why: "nearer: a week before",
    },
    {
      from: "2026-02-09",
      on: "2026-01-15",
      to: "2026-01-20",
      due: "2026-01-18",
      why: "so near that a week before is over: three days to find the money",
    },
    {
      from: "2026-02-09",
      on: "2026-01-15",
      to: "2026-01-23",
      due: "2026-01-18",
      why: "so near that it would be due tomorrow: three days",
    },
    {
      from: "2026-02-09",
      on: "2026-01-15",
      to: "2026-01-18",
      due: null,
      why: "to in three days: on arrival",
    },
    {
      from: "2026-02-09",
      on: "2026-02-01",
      to: "2026-02-08",
      due: "2026-02-02",
      why: "a day nearer on the eve of its due day: no later than it was",
    },
    {
      from: "2026-02-09",
      on: "2026-02-04",
      to: "2026-02-08",
      due: "2026-02-02",
      why: "a day nearer when it is overdue: who was late stays late",
    },
    {
      from: "2026-02-09",
      on: "2026-02-04",
      to: "2026-02-10",
      due: "2026-02-03",
      why: "a day later when it is overdue: by the new dates, and still late",
    },
    {
      from: "2026-01-13",
      on: "2026-01-07",
      to: "2026-01-12",
      due: "2026-01-06",
      why: "as near as who pays on arrival, but late: still late",
    },
    {
      from: "2026-01-12",
      on: "2026-01-06",
      to: "2026-01-11",
      due: null,
      why: "of who pays on arrival, nearer: on arrival",
    },
    {
      from: "2026-01-12",
      on: "2026-01-10",
      to: "2026-01-14",
      due: "2026-01-12",
      why: "of who pays on arrival, two days later: when it was to be paid",
    },
    {
      from: "2026-01-12",
      on: "2026-01-06",
      to: "2026-02-09",
      due: "2026-02-02",
      why: "of who pays on arrival, far away: a week before",
    },
    {
      from: "2026-02-09",
      on: "2026-02-04",
      to: "2026-02-09",
      due: "2026-02-02",
      why: "with the same check-in: as it was",
    },
  ])("from $from to $to on $on is due $due ($why)", ({ from, on, to, due }) => {
    const move = { checkIn: date(to), isPaid: false, today: date(on), bookedOn: BOOKED };
    expect(balanceDueAfterChange(booked(from), move)).toBe(due);
  });

  it("is due on arrival wherever the house asked for nothing sooner", () => {
    const onArrival = { ...booked("2026-02-09"), balanceDueDays: null, balanceDueOn: null };
    const today = date("2026-01-15");
    const move = { checkIn: date("2026-03-09"), isPaid: false, today, bookedOn: BOOKED };
    expect(balanceDueAfterChange(onArrival, move)).toBeNull();
  });
});

describe("the balance of a booking that costs more, its dates being the same,", () => {
  it.each([
    { on: "2026-01-15", isPaid: true, due: "2026-02-02", why: "is due when it was to be" },
    { on: "2026-02-02", isPaid: true, due: "2026-02-05", why: "is due in three days, on the day it was due" },
    {
      on: "2026-02-04",
      isPaid: true,
      due: "2026-02-07",
      why: "is due in three days, where all was paid in time",
    },
    { on: "2026-02-07", isPaid: true, due: null, why: "is due on arrival, where that comes sooner" },
    { on: "2026-02-04", isPaid: false, due: "2026-02-02", why: "stays overdue, where it was" },
  ])("on $on: $why", ({ on, isPaid, due }) => {
    const more = { checkIn: date("2026-02-09"), isPaid, today: date(on), bookedOn: BOOKED };
    expect(balanceDueAfterChange(booked("2026-02-09"), more)).toBe(due);
  });
});

describe("the balance of a booking whose deposit comes late", () => {
  it.each([
    { paid: "2026-01-11", due: "2026-01-12", why: "as it was, while there is a day left" },
    { paid: "2026-01-12", due: "2026-01-15", why: "three days later, where it would be due at once" },
    { paid: "2026-01-14", due: "2026-01-17", why: "three days later, where it would be overdue" },
    { paid: "2026-01-17", due: null, why: "on arrival, where that comes sooner" },
  ])("on $paid is due $due: $why", ({ paid, due }) => {
    expect(balanceDueOnceConfirmed(booked("2026-01-19"), date(paid))).toBe(due);
  });
});
