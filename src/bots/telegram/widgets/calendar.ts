import type { InlineKeyboardButton } from "grammy/types";
import {
  type CivilDate,
  type CivilMonth,
  civilDate,
  civilMonth,
  monthOf,
} from "../../../booking/domain/civil-date.ts";
import type { CalendarDay, CalendarMonth } from "../../chat.ts";
import { gap, label, type Rows, widgetButton } from "../buttons.ts";
import type { Voice } from "../voice.ts";

const STRIKE = "\u0336";
const DAYS_A_WEEK = 7;
/** Where a state has no arrival yet. */
const NO_CHECK_IN = "-";
export const PREVIOUS = "<";
export const NEXT = ">";
export const CHANGE_CHECK_IN = "change";

/** A month to tap: each button says which day it is or which way it turns, and what was shown when it was drawn. */
export function calendarRows(calendar: CalendarMonth, token: string, { t, format }: Voice): Rows {
  const { month, checkIn, previous, next, days } = calendar;
  const button = (text: string, move: string) => widgetButton(text, token, move, stateOf(calendar));
  const title =
    checkIn === null ? t("calendar-check-in") : t("calendar-check-out", { date: format.date(checkIn) });

  return [
    [label(title)],
    [
      previous === null ? gap() : button("‹", PREVIOUS),
      label(format.month(month)),
      next === null ? gap() : button("›", NEXT),
    ],
    format.weekdays().map(label),
    ...weeksOf(days)
      .slice(previous === null ? weeksOver(days, checkIn) : 0)
      .map((week) => week.map(cell)),
    ...(checkIn === null ? [] : [[button(t("calendar-change-check-in"), CHANGE_CHECK_IN)]]),
  ];

  function cell(day: CalendarDay | undefined): InlineKeyboardButton {
    if (day === undefined) return gap();
    const number = String(Number(day.date.slice(-2)));
    if (day.date === checkIn) return label(`[${number}]`);
    return button(day.open ? number : struck(number), day.date);
  }
}

/** Monday to Sunday; undefined where a day is another month's. */
function weeksOf(days: readonly CalendarDay[]): (CalendarDay | undefined)[][] {
  const first = days[0];
  const before = first
    ? (new Date(`${first.date}T00:00:00Z`).getUTCDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK
    : 0;
  return Array.from({ length: Math.ceil((before + days.length) / DAYS_A_WEEK) }, (_week, week) =>
    Array.from({ length: DAYS_A_WEEK }, (_day, day) => days[week * DAYS_A_WEEK + day - before]),
  );
}

/** How many weeks of the first month have passed, by what can still be tapped: nobody needs to see them. */
function weeksOver(days: readonly CalendarDay[], checkIn: string | null): number {
  const matters = (day: CalendarDay | undefined) => day?.open || (day !== undefined && day.date === checkIn);
  return Math.max(
    0,
    weeksOf(days).findIndex((week) => week.some(matters)),
  );
}

const struck = (number: string) => [...number].map((digit) => digit + STRIKE).join("");

/** The month that is seen, the arrival that is chosen, and the booking that is to move. */
export type Place = {
  readonly month: CivilMonth;
  readonly checkIn: CivilDate | null;
  readonly besides?: string;
};

export const stateOf = ({ month, checkIn, besides }: CalendarMonth): string =>
  [month, checkIn ?? NO_CHECK_IN, besides].filter(Boolean).join(".");

export function placeIn(state: string): Place | undefined {
  const [shown = "", arrival = "", besides] = state.split(".");
  const month = civilMonth(shown);
  const checkIn = arrival === NO_CHECK_IN ? null : civilDate(arrival);
  if (month === undefined || checkIn === undefined) return undefined;
  const isBeforeArrival = checkIn !== null && month < monthOf(checkIn); // no calendar of ours turns there
  return isBeforeArrival ? undefined : { month, checkIn, ...(besides && { besides }) };
}
