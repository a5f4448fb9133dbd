import type { Booking } from "../../../booking/domain/booking.ts";
import { civilDate } from "../../../booking/domain/civil-date.ts";
import { cabinNamed } from "../../texts/understanding/cabin.ts";
import { type DaysSaid, daysIn } from "../../texts/understanding/days-said.ts";
import { plain } from "../../texts/understanding/plain.ts";
import type { Desk } from "../desk.ts";

/** Which of the house's bookings an owner wants to see. */
export type AskedBookings = {
  readonly days: DaysSaid | undefined;
  readonly cabin: Cabin | undefined;
  /** How many were shown before. */
  readonly from: number;
  /** A button says it, and no words that may name somebody. */
  readonly isPage: boolean;
};

type Cabin = { readonly cabinId: string; readonly name: string };

/** What a button has room for (64 bytes in Telegram): enough of an id to tell a house's cabins apart. */
const ID_SIGNS = 8;
const NONE = "-";
const PAGE = /^(-|\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}\+?) (-|[0-9a-f]{8}) (\d{1,5})$/;

/** What a button says for those after the first `from` of them; a `+` says that the days are a whole month. */
export function pageCommand({ days, cabin }: AskedBookings, from: number): string {
  const span = days ? `${days.checkIn}/${days.checkOut}${days.isMonth ? "+" : ""}` : NONE;
  return `all_bookings ${span} ${cabin?.cabinId.slice(0, ID_SIGNS) ?? NONE} ${from}`;
}

/** What such a button says, or people write: “reservas de enero”, “¿quién viene este finde?”, “la Molle”. */
export async function askedIn(words: string, desk: Desk): Promise<AskedBookings> {
  const cabins = await desk.booking.cabins();
  const [, span, id, from] = PAGE.exec(words) ?? [];
  if (span !== undefined)
    return {
      days: daysOfPage(span),
      cabin: cabins.find(({ cabinId }) => cabinId.slice(0, ID_SIGNS) === id),
      from: Number(from),
      isPage: true,
    };
  const names = cabins.map(({ name }) => name);
  const named = cabinNamed(names, plain(words));
  return {
    days: daysIn(words, desk),
    cabin: cabins.find(({ name }) => name === named),
    from: 0,
    isPage: false,
  };
}

function daysOfPage(span: string): DaysSaid | undefined {
  const [checkIn, checkOut] = span.replace("+", "").split("/").map(civilDate);
  return checkIn && checkOut ? { checkIn, checkOut, isMonth: span.endsWith("+") } : undefined;
}

/** Of those days are all who stay a night of them. */
export const isAsked = ({ stay, cabinId }: Booking, { days, cabin }: AskedBookings): boolean =>
  (days === undefined || (stay.checkIn < days.checkOut && days.checkIn < stay.checkOut)) &&
  (cabin === undefined || cabin.cabinId === cabinId);
