import {
  type CivilDate,
  type CivilMonth,
  civilDate,
  civilMonth,
  monthOf,
} from "../../../booking/domain/civil-date.ts";
import type { CalendarMonth } from "../../chat.ts";
import type { Voice } from "../voice.ts";
import { CHANGE_CHECK_IN, calendarRows, NEXT, type Place, PREVIOUS, placeIn, stateOf } from "./calendar.ts";
import type { Tapped } from "./tapped.ts";

/** What the calendar asks of the house: the month as it stands now. */
export type Months = (
  month: CivilMonth,
  checkIn: CivilDate | null,
  besides?: string,
) => Promise<CalendarMonth>;

type Said = { readonly notice: string } | { readonly answer: string; readonly label: string };

/** What a tap on the calendar comes to; undefined if the button is none of its own. */
export async function tapCalendar(
  move: string,
  state: string,
  token: string,
  voice: Voice,
  months: Months,
): Promise<Tapped | undefined> {
  const place = placeIn(state);
  if (!place) return undefined;
  const day = civilDate(move);
  const { besides } = place;
  const there: Months = besides ? (month, checkIn) => months(month, checkIn, besides) : months;
  const outcome = day ? await choose(day, place, voice, there) : await turn(move, place, there);
  if (!outcome) return undefined;
  if (!("days" in outcome)) return { state, ...outcome };
  return { state: stateOf(outcome), rows: calendarRows(outcome, token, voice) };
}

/** The arrival or, where there is one, the departure. */
async function choose(
  day: CivilDate,
  { month, checkIn }: Place,
  { t, format }: Voice,
  months: Months,
): Promise<CalendarMonth | Said> {
  if (day === checkIn) return months(month, checkIn); // tapped twice
  const isOpen = day > (checkIn ?? "") && hasOpen(await months(monthOf(day), checkIn), day);
  if (!isOpen) return { notice: t(checkIn === null ? "calendar-full" : "calendar-no-check-out") };
  if (checkIn !== null)
    return { answer: `${checkIn}/${day}`, label: format.fromTo({ checkIn, checkOut: day }) };

  const departures = await departuresAfter(day, months);
  return hasOpen(departures) ? departures : { notice: t("calendar-no-stay", { date: format.date(day) }) };
}

/** The arrival's month, or the next one where that has no departure left. */
async function departuresAfter(arrival: CivilDate, months: Months): Promise<CalendarMonth> {
  const first = await months(monthOf(arrival), arrival);
  const next = civilMonth(first.next ?? "");
  return next === undefined || hasOpen(first) ? first : months(next, arrival);
}

const hasOpen = ({ days }: CalendarMonth, day?: CivilDate): boolean =>
  days.some(({ date, open }) => open && (day === undefined || date === day));

async function turn(
  move: string,
  { month, checkIn }: Place,
  months: Months,
): Promise<CalendarMonth | undefined> {
  if (move === CHANGE_CHECK_IN) return months(checkIn === null ? month : monthOf(checkIn), null);
  if (move !== PREVIOUS && move !== NEXT) return undefined;
  const here = await months(month, checkIn);
  const there = civilMonth((move === NEXT ? here.next : here.previous) ?? "");
  return there === undefined ? here : months(there, checkIn);
}
