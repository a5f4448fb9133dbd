import type { WaitRefusal } from "../../../booking/waitlist/join-waitlist.ts";
import type { Chat, Flow } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { refusalText, stepToMend, type Wish } from "../refusals.ts";
import { readParty, readStay } from "./answers.ts";
import { book, bookCommand } from "./book.ts";
import { howMany } from "./book-views.ts";

/** A guest gets in line for dates that are taken: one tap, where the button says which dates and how many they are. */
export const waitlist: Flow<Desk> = {
  steps: ["stay", "party"],

  listen: (words, desk, asked) => book.listen?.(words, desk, asked) ?? {},

  async run(chat, desk) {
    const { t, format, person } = desk;
    const stay = await chat.ask("stay", { text: t("waitlist-dates") }, (words) => readStay(words, desk));
    const party = await chat.ask("party", howMany(desk, undefined), (words) => readParty(words, desk));

    const joined = await chat.perform("join", () =>
      desk.booking.joinWaitlist({
        ...{ stay, party, cabinId: null },
        ...{ guestId: person.guestId, chatId: person.chatId, channel: person.channel },
      }),
    );
    if (!joined.ok) return refuse(joined.error, { stay, party }, chat, desk);
    const words = { stay: format.stay(stay), party: format.party(party), ahead: joined.value.ahead };
    chat.say({
      text: t(joined.value.state === "offered" ? "waitlist-offered" : "waitlist-joined", words),
      links: [myPlaces(desk)],
    });
  },
};

export const myPlaces = ({ t }: Pick<Desk, "t">) => ({ label: t("menu-waiting"), command: "waiting" });

function refuse(refusal: WaitRefusal, wish: Wish, chat: Chat, desk: Desk): Promise<void> | void {
  const { t } = desk;
  switch (refusal.kind) {
    case "still_free":
      return chat.say({
        text: t("waitlist-still-free"),
        links: [{ label: t("waitlist-see-cabins"), command: bookCommand(wish) }],
      });
    case "too_many_waits":
      return chat.say({
        text: t("waitlist-too-many", { maxWaits: refusal.maxWaits }),
        links: [myPlaces(desk)],
      });
    default:
      return chat.again(stepToMend(refusal) === "party" ? "party" : "stay", refusalText(refusal, desk));
  }
}
