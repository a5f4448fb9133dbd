import type { WaitlistEntry } from "../../../../booking/domain/waitlist.ts";
import type { WaitRefusal } from "../../../../booking/waitlist/join-waitlist.ts";
import { ok } from "../../../../shared/result.ts";
import type { Chat, Flow } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { refusalText, stepToMend, type Wish } from "../../refusals.ts";
import { readParty, readStay } from "../answers.ts";
import { book, bookCommand } from "../choosing/book.ts";
import { howMany } from "../choosing/book-views.ts";
import { cabinsLink } from "../choosing/cabin-views.ts";
import { cabinOf, heardForCabin } from "./get-in-line.ts";

/** A guest gets in line for dates that are taken: one tap, where the button says which dates and how many they are. */
export const waitlist: Flow<Desk> = {
  steps: ["stay", "party"],
  relieves: ["book"],

  listen: (words, desk, asked) => heardForCabin(words) ?? book.listen?.(words, desk, asked) ?? {},

  async run(chat, desk) {
    const { t, format, person } = desk;
    const stay = await chat.ask("stay", { text: t("waitlist-dates") }, (words) => readStay(words, desk));
    const party = await chat.ask("party", howMany(desk, undefined), (words) => readParty(words, desk));

    const only = chat.mentioned("only", ok);
    const cabin = only === undefined ? undefined : await cabinOf(only, desk);
    if (only !== undefined && !cabin)
      return chat.say({ text: t("refusal-no_such_cabin"), links: [cabinsLink(desk)] });

    const joined = await chat.perform("join", () =>
      desk.booking.joinWaitlist({
        ...{ stay, party, cabinId: cabin?.cabinId ?? null },
        ...{ guestId: person.guestId, chatId: person.chatId, channel: person.channel },
      }),
    );
    if (!joined.ok) return refuse(joined.error, { stay, party }, chat, desk);
    const words = {
      ...wantedWords(joined.value),
      stay: format.stay(stay),
      party: format.party(party),
      ahead: joined.value.ahead,
    };
    chat.say({
      text: t(joined.value.state === "offered" ? "waitlist-offered" : "waitlist-joined", words),
      links: [myPlaces(desk)],
    });
  },
};

/** For the texts: which cabin somebody waits for, where it is not any. */
export const wantedWords = ({ cabinName }: Pick<WaitlistEntry, "cabinName">) =>
  cabinName === null ? { wanted: "any", cabin: "" } : { wanted: "one", cabin: cabinName };

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
