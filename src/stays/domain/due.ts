import {
  addDays,
  type CivilDate,
  datesUntil,
  endOfDay,
  instantAt,
  todayIn,
} from "../../booking/domain/civil-date.ts";
import { HOUR_MS, MINUTE_MS } from "../../shared/clock.ts";
import { type DatedKind, type ReminderSetting, RULES } from "./reminders.ts";

/** Where clocks show what, and when guests leave (`HH:MM`). */
export type HouseTime = { readonly timeZone: string; readonly checkOutTime: string };

/** From one instant up to, but without, another. */
export type Span = { readonly from: Date; readonly until: Date };

/** What was to be told yesterday is told from here on, and until then. */
const MORNING = "09:00";
const EVENING = "21:00";
/** What is chosen for the evening has an hour to leave. */
const AT_LEAST_MS = HOUR_MS;

/** Days after its own on which a reminder still helps whoever gets it. */
const STILL_OF_USE_DAYS: Readonly<Record<DatedKind, (lead: number) => number>> = {
  balance_due: (lead) => lead - 1,
  balance_overdue: () => 7,
  pre_arrival: (lead) => lead - 1,
  check_in: (lead) => lead,
  registry: (lead) => lead,
  mid_stay: () => 1,
  check_out: (lead) => lead,
  damage_return: () => 3,
  feedback: () => 7,
  come_back: () => 30,
};

/** For so many days after that, what nobody could be told any more is noted. */
const NOTED_DAYS = 7;

type Dated = ReminderSetting & { readonly kind: DatedKind };

/**
 * When a reminder about a date may be told: from its moment on, then by day, as long as it helps. One span a day.
 *
 * Instructions to get in are told until midnight of the day: who books in the evening must get in.
 */
export function spansOf(setting: Dated, about: CivilDate, house: HouseTime): Span[] {
  const due = dayOf(setting, about);
  const days = STILL_OF_USE_DAYS[setting.kind](setting.lead);
  return datesUntil(due, addDays(due, days + 1)).flatMap((day) => spanOn(day, setting, about, house) ?? []);
}

const dayOf = ({ kind, lead }: Dated, about: CivilDate): CivilDate =>
  addDays(about, RULES[kind].direction === "before" ? -lead : lead);

function spanOn(day: CivilDate, setting: Dated, about: CivilDate, house: HouseTime): Span | undefined {
  const time = day === dayOf(setting, about) ? setting.time : MORNING;
  const from = instantAt(day, time, house.timeZone);
  const until = untilOf(setting.kind, day, about, from, house);
  const isThere = todayIn(house.timeZone, from) === day; // Samoa never had 30 December 2011
  return isThere && from < until ? { from, until } : undefined;
}

function untilOf(kind: DatedKind, day: CivilDate, about: CivilDate, from: Date, house: HouseTime): Date {
  if (kind === "check_out" && day === about) return instantAt(day, house.checkOutTime, house.timeZone);
  if ((kind === "check_in" || kind === "registry") && day === about) return endOfDay(day, house.timeZone);
  const evening = instantAt(day, EVENING, house.timeZone);
  return new Date(Math.max(evening.getTime(), from.getTime() + AT_LEAST_MS));
}

/** The dates that a reminder may be told of now, and those that it came too late for, lately. */
export function datesToTell(
  setting: Dated,
  now: Date,
  house: HouseTime,
): { readonly due: CivilDate[]; readonly missed: CivilDate[] } {
  const { kind, lead } = setting;
  const today = todayIn(house.timeZone, now);
  const latest = addDays(today, RULES[kind].direction === "before" ? lead : -lead);
  const days = STILL_OF_USE_DAYS[kind](lead);
  const due: CivilDate[] = [];
  const missed: CivilDate[] = [];
  for (let late = 0; late <= days + NOTED_DAYS; late++) {
    const about = addDays(latest, -late);
    const span = late <= days ? spanOn(today, setting, about, house) : undefined;
    if (span !== undefined && span.from <= now && now < span.until) due.push(about);
    else if (late > days || (late === days && span !== undefined && span.until <= now)) missed.push(about);
  }
  return { due, missed };
}

/** A hold that is waited for: ISO instants of when that began, and when it ends. */
export type WaitingHold = { readonly since: string; readonly deadline: string };

/** Who took dates for a shorter time than this was told of the deadline just now. */
const LONG_ENOUGH_MS = HOUR_MS;
/** Who took them for no longer than this is still awake. */
const AT_A_SITTING_MS = 3 * HOUR_MS;
/** The payment page closes a minute before, and paying takes some. */
const TOO_LATE_MS = 5 * MINUTE_MS;

/**
 * When a deposit that is about to be due is told of; nothing where it need not be.
 *
 * A moment of the night is moved to the evening before, if the dates were taken by then.
 */
export function depositSpan(
  { since, deadline }: WaitingHold,
  minutesBefore: number,
  { timeZone }: HouseTime,
): Span | undefined {
  const [began, ends] = [Date.parse(since), Date.parse(deadline)];
  if (ends - began < LONG_ENOUGH_MS) return undefined;
  const until = new Date(ends - TOO_LATE_MS);
  const moment = new Date(Math.max(ends - minutesBefore * MINUTE_MS, began + (ends - began) / 2));
  if (ends - began <= AT_A_SITTING_MS) return { from: moment, until };

  const day = todayIn(timeZone, moment);
  const morning = instantAt(day, MORNING, timeZone);
  const evening = instantAt(day, EVENING, timeZone);
  if (moment >= morning && moment < evening) return { from: moment, until };
  const earlier = moment < morning ? instantAt(addDays(day, -1), EVENING, timeZone) : evening;
  const from = new Date(earlier.getTime() - HOUR_MS / 2);
  return from.getTime() > began ? { from, until: earlier } : undefined;
}
