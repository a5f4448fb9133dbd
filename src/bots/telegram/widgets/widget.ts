import type { Widget } from "../../chat.ts";
import type { Rows } from "../buttons.ts";
import type { Voice } from "../voice.ts";
import { calendarRows, type Months, tapCalendar } from "./calendar.ts";
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

export async function tapWidget(
  state: string,
  token: string,
  voice: Voice,
  months: Months,
): Promise<Tapped | undefined> {
  return tapParty(state, token, voice) ?? (await tapCalendar(state, token, voice, months));
}
