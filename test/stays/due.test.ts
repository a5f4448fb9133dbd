import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, endOfDay, todayIn } from "../../src/booking/domain/civil-date.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/shared/clock.ts";
import { datesToTell, depositSpan, spansOf } from "../../src/stays/domain/due.ts";
import {
  type DatedKind,
  defaultSetting,
  mayBeAt,
  REMINDER_KINDS,
  RULES,
} from "../../src/stays/domain/reminders.ts";
import { date } from "../support/builders/booking.ts";

/** Where clocks change by an hour, by half of one, at midnight, twice in odd weeks, or not at all; and one lost a day. */
const ZONES = [
  "America/Argentina/Cordoba",
  "America/Sao_Paulo",
  "America/Santiago",
  "America/New_York",
  "Europe/Berlin",
  "Africa/Cairo",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];
const DATED = REMINDER_KINDS.filter((kind): kind is DatedKind => kind !== "deposit_due");
const house = (timeZone: string) => ({ timeZone, checkOutTime: "10:00" });

const someSetting = fc.constantFrom(...DATED).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    lead: fc.integer({ min: RULES[kind].minLead, max: RULES[kind].maxLead }),
    time: fc
      .integer({ min: 0, max: 24 * 60 - 1 })
      .map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
      .filter(mayBeAt),
    active: fc.constant(true),
    words: fc.constant(null),
  }),
);
/** Told from 1 December on, and for a month. */
const OVER_A_LOST_DAY = {
  ...{ kind: "come_back", lead: 14, time: "07:00" },
  ...{ active: true, words: null },
} as const;
const two = (number: number) => String(number).padStart(2, "0");
/** Six years with every change of clocks there is, and the day Apia never had. */
const someDate = fc.integer({ min: 0, max: 6 * 365 }).map((days) => addDays(date("2009-01-01"), days));
const wallClock = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainTime().toString();

describe("a reminder about a date, wherever the complex is", () => {
  it("is due from its own hour of its own day on, by day, and never twice at once", () => {
    fc.assert(
      fc.property(someSetting, someDate, fc.constantFrom(...ZONES), (setting, about, timeZone) => {
        const spans = spansOf(setting, about, house(timeZone));
        for (const [index, { from, until }] of spans.entries()) {
          expect(from < until).toBe(true);
          expect(wallClock(from, timeZone) >= "07:00:00").toBe(true);
          expect(wallClock(from, timeZone) < "22:00:00").toBe(true);
          expect(until <= endOfDay(todayIn(timeZone, from), timeZone)).toBe(true);
          const next = spans[index + 1];
          if (next) expect(until <= next.from).toBe(true);
        }
      }),
      { numRuns: 120, examples: [[OVER_A_LOST_DAY, date("2011-11-17"), "Pacific/Apia"]] },
    );
  });

  it("is found by whoever looks at any minute of its time, and at no other", () => {
    fc.assert(
      fc.property(
        someSetting,
        someDate,
        fc.constantFrom(...ZONES),
        fc.integer({ min: -2 * 24 * 60, max: 12 * 24 * 60 }),
        (setting, about, timeZone, minutes) => {
          const spans = spansOf(setting, about, house(timeZone));
          const [first, last] = [spans[0], spans.at(-1)];
          fc.pre(first !== undefined && last !== undefined);
          const now = new Date(first.from.getTime() + minutes * MINUTE_MS);
          const { due, missed } = datesToTell(setting, now, house(timeZone));
          const isInTime = spans.some(({ from, until }) => from <= now && now < until);
          expect(due.includes(about)).toBe(isInTime);
          const isLatelyOver = last.until <= now && now.getTime() < last.until.getTime() + 6 * DAY_MS;
          if (isLatelyOver) expect(missed).toContain(about);
          if (now < last.until) expect(missed).not.toContain(about);
        },
      ),
      { numRuns: 120 },
    );
  });

  const setting = (kind: DatedKind) => ({ ...defaultSetting(kind), kind });
  const inCordoba = house("America/Argentina/Cordoba");
  const utc = (spans: readonly { from: Date; until: Date }[]) =>
    spans.map(({ from, until }) => `${from.toISOString().slice(5, 16)} ${until.toISOString().slice(5, 16)}`);

  it.each([
    {
      kind: "pre_arrival",
      spans: ["11-07T14:00 11-08T00:00", "11-08T12:00 11-09T00:00", "11-09T12:00 11-10T00:00"],
    },
    { kind: "check_in", spans: ["11-10T12:00 11-11T03:00"] },
    { kind: "check_out", spans: ["11-09T21:00 11-10T00:00", "11-10T12:00 11-10T13:00"] },
    { kind: "mid_stay", spans: ["11-11T14:00 11-12T00:00", "11-12T12:00 11-13T00:00"] },
  ] as const)("in Córdoba, about 10 November: $kind", ({ kind, spans }) => {
    expect(utc(spansOf(setting(kind), date("2026-11-10"), inCordoba))).toEqual(spans);
  });
});

describe("a deposit that is about to be due", () => {
  const inCordoba = house("America/Argentina/Cordoba");
  const hold = (since: string, minutes: number) => ({
    since,
    deadline: new Date(Date.parse(since) + minutes * MINUTE_MS).toISOString(),
  });
  it.each([
    { taken: "2026-11-10T15:00:00Z", minutes: 60, told: "2026-11-10T15:40", what: "20 minutes before" },
    { taken: "2026-11-10T15:00:00Z", minutes: 45, told: undefined, what: "not for a short one" },
    {
      taken: "2026-11-11T01:30:00Z",
      minutes: 60,
      told: "2026-11-11T02:10",
      what: "at night to who is awake",
    },
    {
      taken: "2026-11-10T15:00:00Z",
      minutes: 840,
      told: "2026-11-10T23:30",
      what: "the evening before a night",
    },
    { taken: "2026-11-11T01:00:00Z", minutes: 480, told: undefined, what: "nobody is woken" },
  ])("is told of: $what", ({ taken, minutes, told }) => {
    expect(depositSpan(hold(taken, minutes), 20, inCordoba)?.from.toISOString().slice(0, 16)).toBe(told);
  });

  it("is told of while it can still be paid", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 * 24 }),
        fc.integer({ min: 5, max: 3000 }),
        fc.integer({ min: 10, max: 720 }),
        fc.constantFrom(...ZONES),
        (hours, minutes, before, timeZone) => {
          const waiting = hold(new Date(Date.UTC(2026, 0, 1) + hours * HOUR_MS).toISOString(), minutes);
          const span = depositSpan(waiting, before, house(timeZone));
          if (!span) return;
          expect(span.from < span.until).toBe(true);
          expect(Date.parse(waiting.since) < span.from.getTime()).toBe(true);
          expect(span.until.getTime() < Date.parse(waiting.deadline)).toBe(true);
        },
      ),
    );
  });
});
