import { MINUTE_MS } from "../../shared/clock.ts";
import { addDays, endOfDay, instantAt, todayIn } from "./civil-date.ts";
import type { Stay } from "./stay.ts";

/** For whoever books a minute before midnight: less would be over before it could be paid. */
const LEAST_MS = 15 * MINUTE_MS;

/** Nobody is to lose an offer in their sleep: these hours do not count. */
const NIGHT = { from: "23:00", to: "08:00" };

/**
 * Until when a hold made now lasts: so many minutes, but not past the day of check-in, unless that is over within a
 * quarter of an hour. An ISO instant.
 */
export function deadlineOf(now: Date, minutes: number, stay: Stay, timeZone: string): string {
  return inTimeFor(stay, new Date(now.getTime() + minutes * MINUTE_MS), now, timeZone);
}

/** Until when an offer lasts that nobody asked for at that moment: so many minutes of the day, and otherwise like a hold. */
export function offerDeadlineOf(now: Date, minutes: number, stay: Stay, timeZone: string): string {
  return inTimeFor(stay, afterHoursAwake(now, minutes * MINUTE_MS, timeZone), now, timeZone);
}

function inTimeFor({ checkIn }: Stay, deadline: Date, now: Date, timeZone: string): string {
  const latest = Math.max(endOfDay(checkIn, timeZone).getTime(), now.getTime() + LEAST_MS);
  return new Date(Math.min(deadline.getTime(), latest)).toISOString();
}

function afterHoursAwake(start: Date, ms: number, timeZone: string): Date {
  const today = todayIn(timeZone, start);
  const morning = instantAt(today, NIGHT.to, timeZone);
  if (start < morning) return afterHoursAwake(morning, ms, timeZone);
  const leftToday = Math.max(0, instantAt(today, NIGHT.from, timeZone).getTime() - start.getTime());
  if (ms <= leftToday) return new Date(start.getTime() + ms);
  return afterHoursAwake(instantAt(addDays(today, 1), NIGHT.to, timeZone), ms - leftToday, timeZone);
}

/** A hold that moves keeps its deadline, unless the new day of check-in is over before. An ISO instant. */
export function deadlineAfterMove(deadline: string, now: Date, stay: Stay, timeZone: string): string {
  return inTimeFor(stay, new Date(deadline), now, timeZone);
}
