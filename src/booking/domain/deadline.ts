import { MINUTE_MS } from "../../shared/clock.ts";
import { endOfDay } from "./civil-date.ts";
import type { Stay } from "./stay.ts";

/** For whoever books a minute before midnight: less would be over before it could be paid. */
const LEAST_MS = 15 * MINUTE_MS;

/**
 * Until when a hold made now lasts: so many minutes, but not past the day of check-in, unless that is over within a
 * quarter of an hour. An ISO instant.
 */
export function deadlineOf(now: Date, minutes: number, stay: Stay, timeZone: string): string {
  const latest = Math.max(endOfDay(stay.checkIn, timeZone).getTime(), now.getTime() + LEAST_MS);
  return new Date(Math.min(now.getTime() + minutes * MINUTE_MS, latest)).toISOString();
}
