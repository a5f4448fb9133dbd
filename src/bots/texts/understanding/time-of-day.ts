import { plain } from "./plain.ts";

const SAID =
  /^(?:a las? |as |at |tipo )?(\d{1,2})(?:[:.h](\d{2}))? ?(?:hs?|horas?|hours?|o'?clock)?\.? ?(am|pm|a\.m\.?|p\.m\.?|de la manana|da manha|in the morning|de la tarde|da tarde|in the afternoon|de la noche|da noite|at night)?$/;
const AFTERNOON = /^(p|de la tarde|da tarde|in the afternoon|de la noche|da noite|at night)/;

/** Reads "10", "9:30", "18hs", "6 de la tarde" and "6pm", as `HH:MM`. */
export function hearTime(words: string): string | undefined {
  const [, hours, minutes = "00", half] = SAID.exec(plain(words)) ?? [];
  if (hours === undefined) return undefined;
  const isAfternoon = half !== undefined && AFTERNOON.test(half);
  const hour = Number(hours) + (isAfternoon && Number(hours) < 12 ? 12 : 0);
  return hour <= 23 && Number(minutes) <= 59 ? `${String(hour).padStart(2, "0")}:${minutes}` : undefined;
}
