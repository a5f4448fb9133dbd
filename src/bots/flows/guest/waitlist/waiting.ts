import type { WaitlistEntry } from "../../../../booking/domain/waitlist.ts";
import type { Flow, View } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { wantedWords } from "./waitlist.ts";

/** A guest's places in line, each with the way out of it. */
export const waiting: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t } = desk;
    const entries = await desk.booking.waitingOf(desk.person.guestId);
    if (entries.length === 0) {
      return chat.say({ text: t("waiting-none"), links: [{ label: t("menu-book"), command: "book" }] });
    }
    chat.say({ text: t("waiting-title", { count: entries.length }) });
    for (const entry of entries) chat.say(card(entry, desk));
  },
};

function card(entry: WaitlistEntry, { t, format }: Desk): View {
  const { id, stay, party, state, code, ahead } = entry;
  const words = {
    ...wantedWords(entry),
    stay: format.stay(stay),
    party: format.party(party),
    ahead,
    code: code ?? "",
  };
  return state === "offered"
    ? {
        text: t("waiting-card-offered", words),
        links: [
          { label: t("menu-bookings"), command: "bookings" },
          { label: t("waitlist-decline"), command: `leave ${id}` },
        ],
      }
    : {
        text: t("waiting-card", words),
        links: [{ label: t("waiting-leave"), command: `leave ${id}` }],
      };
}
