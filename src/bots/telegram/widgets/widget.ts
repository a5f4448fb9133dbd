import type { Widget } from "../../chat.ts";
import type { Rows } from "../buttons.ts";
import type { Voice } from "../voice.ts";
import { calendarRows } from "./calendar.ts";
import { type Months, tapCalendar } from "./calendar-taps.ts";
import { partyRows, tapParty } from "./party.ts";
import type { Tapped } from "./tapped.ts";

export function widgetRows(widget: Widget, token: string, voice: Voice): Rows {
  switch (widget.kind) {
    case "calendar":
      return calendarRows(widget.month, token, voice);
    case "party":
      return partyRows(widget, token, voice);
    default:
      return widget satisfies never;
  }
}

/** Plays one move of a widget from a state; undefined if it is a move of none. */
export async function tapWidget(
  move: string,
  state: string,
  token: string,
  voice: Voice,
  months: Months,
): Promise<Tapped | undefined> {
  return tapParty(move, state, token, voice) ?? (await tapCalendar(move, state, token, voice, months));
}
