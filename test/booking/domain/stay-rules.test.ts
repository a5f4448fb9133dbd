import { describe, expect, it } from "vitest";
import { fillsGap } from "../../../src/booking/domain/prices/circumstances.ts";
import { err } from "../../../src/shared/result.ts";
import { date, stay } from "../../support/builders/booking.ts";
import { type Asked, priced, stayRule } from "./by-hand/worked.ts";

const only = (rule: Parameters<typeof stayRule>[1]) => ({ stayRules: [stayRule("Regla", rule)] });
const strict = { minimumNights: 3 };
const short = { kind: "stay_too_short", minimumNights: 3, season: "Todo el año" };
const saturdays = only({ arriveOn: ["saturday"] });
const notice = only({ daysAhead: 2 });

/** Two nights from Monday the fifth of January 2026, booked on the twentieth of December, unless they say otherwise. */
const refused: (Asked & { readonly why: string; readonly refusal: object })[] = [
  { why: "the season wants more nights", season: strict, refusal: short },
  {
    why: "a rule wants more nights than the season",
    rules: only({ arrivingOn: ["monday"], minimumNights: 4 }),
    refusal: { kind: "arrival_needs_more_nights", minimumNights: 4, rule: "Regla" },
  },
  {
    why: "the season wants fewer nights",
    ...{ to: "2026-01-10", season: { maximumNights: 4 } },
    refusal: { kind: "stay_too_long", maximumNights: 4, rule: "Todo el año" },
  },
  {
    why: "a rule for who books sixteen days ahead or more wants more nights",
    rules: only({ fromDaysAhead: 16, minimumNights: 4 }),
    refusal: { kind: "arrival_needs_more_nights", minimumNights: 4, rule: "Regla" },
  },
  {
    why: "a rule wants fewer nights",
    rules: only({ maximumNights: 1 }),
    refusal: { kind: "stay_too_long", maximumNights: 1, rule: "Regla" },
  },
  {
    why: "nobody arrives on a Monday",
    rules: saturdays,
    refusal: { kind: "no_arrivals_that_day", weekdays: ["saturday"], rule: "Regla" },
  },
  {
    why: "it is booked the day before, and two days' notice are asked",
    ...{ on: "2026-01-04", rules: notice },
    refusal: { kind: "booked_too_late", daysAhead: 2, firstArrival: "2026-01-06", rule: "Regla" },
  },
  {
    why: "the rule of higher priority wants three nights, wherever it stands",
    rules: {
      stayRules: [
        stayRule("A", { minimumNights: 1 }),
        stayRule("B", { minimumNights: 3, priority: 1 }),
        stayRule("C", { minimumNights: 2 }),
      ],
    },
    refusal: { kind: "arrival_needs_more_nights", minimumNights: 3, rule: "B" },
  },
  {
    why: "of two rules of one priority the first by name counts",
    rules: { stayRules: [stayRule("B", { minimumNights: 1 }), stayRule("A", { minimumNights: 3 })] },
    refusal: { kind: "arrival_needs_more_nights", minimumNights: 3, rule: "A" },
  },
  {
    why: "a rule of higher priority that says nothing of it leaves it to the next",
    rules: {
      stayRules: [stayRule("A", { maximumNights: 9, priority: 9 }), stayRule("B", { minimumNights: 3 })],
    },
    refusal: { kind: "arrival_needs_more_nights", minimumNights: 3, rule: "B" },
  },
  { why: "it fills a gap, and the owner does not allow it", season: strict, fillsGap: true, refusal: short },
  {
    why: "it fills a gap, but nobody arrives on a Monday",
    ...{ season: strict, fillsGap: true, rules: { ...saturdays, fillGaps: true } },
    refusal: { kind: "no_arrivals_that_day", weekdays: ["saturday"], rule: "Regla" },
  },
  {
    why: "it fills a gap, but is booked later than the notice that is asked",
    ...{ on: "2026-01-04", season: strict, fillsGap: true, rules: { ...notice, fillGaps: true } },
    refusal: { kind: "booked_too_late", daysAhead: 2, firstArrival: "2026-01-06", rule: "Regla" },
  },
  {
    why: "it is a Saturday, and booked later than the notice that Saturdays ask",
    ...{ on: "2026-01-02", from: "2026-01-03", to: "2026-01-05" },
    rules: only({ arrivingOn: ["saturday"], arriveOn: ["saturday"], daysAhead: 2 }),
    refusal: { kind: "booked_too_late", daysAhead: 2, firstArrival: "2026-01-04", rule: "Regla" },
  },
  { why: "it leaves a night over in the gap", season: strict, rules: { fillGaps: true }, refusal: short },
  {
    why: "it is made shorter than the season wants",
    season: strict,
    agreed: { stay: stay("2026-01-05", "2026-01-10"), bookedOn: date("2025-12-01") },
    refusal: short,
  },
  {
    why: "it is moved to a day on which nobody arrives",
    rules: saturdays,
    agreed: { stay: stay("2026-01-03", "2026-01-05"), bookedOn: date("2025-12-01") },
    refusal: { kind: "no_arrivals_that_day", weekdays: ["saturday"], rule: "Regla" },
  },
];

describe("a stay is refused", () => {
  it.each(refused)("where $why", ({ refusal, ...asked }) => {
    expect(priced(asked)).toEqual(err(refusal));
  });
});

const granted: (Asked & { readonly why: string })[] = [
  { why: "on a day of arrival", from: "2026-01-03", to: "2026-01-05", rules: saturdays },
  { why: "with just the notice that is asked", on: "2026-01-03", rules: notice },
  { why: "by a rule of another season", rules: only({ seasons: ["Alta"], minimumNights: 9 }) },
  { why: "by a rule of another weekday", rules: only({ arrivingOn: ["friday"], minimumNights: 9 }) },
  { why: "by a rule of who books earlier", rules: only({ fromDaysAhead: 17, minimumNights: 9 }) },
  { why: "by a rule of who books later", rules: only({ toDaysAhead: 15, minimumNights: 9 }) },
  {
    why: "where a minimum above the maximum counts more",
    season: { minimumNights: 2, maximumNights: 2 },
    rules: only({ maximumNights: 1 }),
  },
  {
    why: "as it was, where the season wants more by now and only the people change",
    ...{ season: strict, party: { adults: 1 } },
    agreed: { stay: stay("2026-01-05", "2026-01-07"), bookedOn: date("2025-12-01") },
  },
  {
    why: "from the day it was to begin anyway, on the eve and a Monday",
    ...{
      on: "2026-01-04",
      to: "2026-01-08",
      rules: { stayRules: [...saturdays.stayRules, ...notice.stayRules] },
    },
    agreed: { stay: stay("2026-01-05", "2026-01-07"), bookedOn: date("2025-12-01") },
  },
];

describe("a stay is granted", () => {
  it.each(granted)("$why", (asked) => {
    expect(priced(asked)).toMatchObject({ ok: true });
  });
});

describe("a stay fills a gap", () => {
  const today = date("2026-01-02");
  const before = stay("2026-01-03", "2026-01-05");
  const after = stay("2026-01-07", "2026-01-09");
  it.each([
    {
      what: "between two stays",
      nights: stay("2026-01-05", "2026-01-07"),
      busy: [before, after],
      fills: true,
    },
    {
      what: "and leaves a night before it",
      nights: stay("2026-01-06", "2026-01-07"),
      busy: [before, after],
      fills: false,
    },
    {
      what: "and leaves a night after it",
      nights: stay("2026-01-05", "2026-01-06"),
      busy: [before, after],
      fills: false,
    },
    { what: "with nobody before it", nights: stay("2026-01-05", "2026-01-07"), busy: [after], fills: false },
    { what: "with nobody after it", nights: stay("2026-01-05", "2026-01-07"), busy: [before], fills: false },
    { what: "from today on", nights: stay("2026-01-02", "2026-01-03"), busy: [before], fills: true },
  ])("$what: $fills", ({ nights, busy, fills }) => {
    expect(fillsGap(nights, busy, today)).toBe(fills);
  });
});
