import type { WaitlistEntry } from "../../../../booking/domain/waitlist.ts";
import { ok } from "../../../../shared/result.ts";
import type { Flow, Link } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { getInLineAgain } from "./get-in-line.ts";
import { myPlaces } from "./waitlist.ts";

/** A guest gives up a place in line or what is offered to them; another tap and they are in line again. */
export const leave: Flow<Desk> = {
  steps: [],

  listen: (words) => ({ place: words }),

  async run(chat, desk) {
    const { t, format, person } = desk;
    const place = await chat.ask("place", { text: t("leave-no-such") }, (words) => ok(placeIn(words)));
    const actor = { kind: "guest", guestId: person.guestId, channel: person.channel } as const;
    const left = await chat.perform("leave", () => desk.booking.leaveWaitlist({ entryId: place, actor }));

    if (left.ok) {
      const words = { stay: format.stay(left.value.stay) };
      const text = t(left.value.code === null ? "leave-done" : "leave-declined", words);
      return chat.say({ text, links: [getInLineAgain(left.value, desk)] });
    }
    if (left.error.kind === "no_such_entry") {
      return chat.say({ text: t("leave-no-such"), links: [myPlaces(desk)] });
    }
    chat.say(whyNot(left.error.entry, desk));
  },
};

/** No place has the number 0. */
const placeIn = (words: string) => (/^\d{1,15}$/.test(words.trim()) ? Number(words) : 0);

/** What was paid is a booking like any other; what is over can be had again. */
function whyNot(entry: WaitlistEntry, desk: Desk): { text: string; links: Link[] } {
  const { t, format } = desk;
  const words = { stay: format.stay(entry.stay) };
  if (entry.state === "served" || entry.state === "offered")
    return { text: t("leave-served", words), links: [{ label: t("menu-bookings"), command: "bookings" }] };
  return { text: t("leave-over", words), links: [getInLineAgain(entry, desk)] };
}
