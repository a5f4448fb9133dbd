import { MINUTE_MS } from "../../shared/clock.ts";
import { endOfDay } from "./civil-date.ts";
import type { Stay } from "./stay.ts";

/** Until when a hold made now lasts: so many minutes, but never past the day of check-in. An ISO instant. */
export function deadlineOf(now: Date, minutes: number, stay: Stay, timeZone: string): string {
  const latest = endOfDay(stay.checkIn, timeZone).getTime();
  return new Date(Math.min(now.getTime() + minutes * MINUTE_MS, latest)).toISOString();
}
