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
import type { Tapped } from "./tapped.ts";

const STRIKE = "\u0336";
const DAYS_A_WEEK = 7;
/** Where a button's state has no arrival yet. */
const NO_CHECK_IN = "-";

/** What the calendar asks of the house: the month as it stands now. */
export type Months = (month: CivilMonth, checkIn: CivilDate | null) => Promise<CalendarMonth>;

/**
 * A month to tap. Each button carries all it means (the day, the month to turn to, the arrival chosen so far), so a tap
 * means the same after a restart, a release or a second delivery.
 */
export function calendarRows(calendar: CalendarMonth, token: string, { t, format }: Voice): Rows {
  const { month, checkIn, previous, next } = calendar;
  const button = (text: string, state: string) =>
    widgetButton(text, token, `${state}:${checkIn ?? NO_CHECK_IN}`);
  const turn = (text: string, to: string | null) => (to === null ? gap() : button(text, `m:${to}`));
  const title =
    checkIn === null ? t("calendar-check-in") : t("calendar-check-out", { date: format.date(checkIn) });

  return [
    [label(title)],
    [turn("‹", previous), label(format.month(month)), turn("›", next)],
    format.weekdays().map(label),
    ...weeks(calendar.days, checkIn, button),
    ...(checkIn === null
      ? []
      : [[widgetButton(t("calendar-change-check-in"), token, `m:${checkIn.slice(0, 7)}:${NO_CHECK_IN}`)]]),
  ];
}

function weeks(
  days: readonly CalendarDay[],
  checkIn: string | null,
  button: (text: string, state: string) => InlineKeyboardButton,
): Rows {
  const first = days[0];
  const before = first
    ? (new Date(`${first.date}T00:00:00Z`).getUTCDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK
    : 0;
  const cells = [...Array.from({ length: before }, () => gap()), ...days.map(cell)];
  while (cells.length % DAYS_A_WEEK !== 0) cells.push(gap());
  return Array.from({ length: cells.length / DAYS_A_WEEK }, (_, week) =>
    cells.slice(week * DAYS_A_WEEK, (week + 1) * DAYS_A_WEEK),
  );

  function cell({ date, open }: CalendarDay) {
    const number = String(Number(date.slice(-2)));
    if (date === checkIn) return label(`[${number}]`);
    return open ? button(number, `d:${date}`) : button(struck(number), "x");
  }
}

const struck = (number: string) => [...number].map((digit) => digit + STRIKE).join("");

/** What a tap on the calendar comes to; undefined if the button is none of its own. */
export async function tapCalendar(
  state: string,
  token: string,
  voice: Voice,
  months: Months,
): Promise<Tapped | undefined> {
  const { kind, month, date, checkIn } = readState(state);
  const show = async (shown: CivilMonth, arrival: CivilDate | null): Promise<Tapped> => ({
    rows: calendarRows(await months(shown, arrival), token, voice),
  });

  if (kind === "x") return { notice: voice.t(checkIn === null ? "calendar-full" : "calendar-no-check-out") };
  const isBeforeArrival = month !== undefined && checkIn !== null && month < monthOf(checkIn); // no month offers that
  if (kind === "m" && month && !isBeforeArrival) return show(month, checkIn);
  if (kind !== "d" || !date) return undefined;
  if (checkIn === null) {
    const departures = await departuresAfter(date, months);
    if (!hasOpenDay(departures))
      return { notice: voice.t("calendar-no-stay", { date: voice.format.date(date) }) };
    return { rows: calendarRows(departures, token, voice) };
  }
  return {
    answer: `${checkIn}/${date}`,
    label: voice.format.fromTo({ checkIn, checkOut: date }),
  };
}

/** The arrival's month, or the next one where that has no departure left. */
async function departuresAfter(arrival: CivilDate, months: Months): Promise<CalendarMonth> {
  const first = await months(monthOf(arrival), arrival);
  const next = civilMonth(first.next ?? "");
  return next === undefined || hasOpenDay(first) ? first : months(next, arrival);
}

const hasOpenDay = ({ days }: CalendarMonth) => days.some(({ open }) => open);

/** `d:<day>:<arrival>`, `m:<month>:<arrival>` or `x:<arrival>`, where `-` is no arrival yet. */
function readState(state: string) {
  const [kind = "", ...rest] = state.split(":");
  const [what = ""] = rest;
  return {
    kind,
    month: civilMonth(what),
    date: civilDate(what),
    checkIn: civilDate(rest.at(-1) ?? "") ?? null,
  };
}
