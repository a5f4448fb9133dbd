import type { Party } from "../../../booking/domain/party.ts";
import type { Stay } from "../../../booking/domain/stay.ts";
import { ok } from "../../../shared/result.ts";
import type { Chat, Flow } from "../../chat.ts";
import { hearDates } from "../../texts/understanding/dates.ts";
import { hearParty, partyWords } from "../../texts/understanding/people.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { refusalText, stepToMend, type Wish } from "../refusals.ts";
import { readParty, readStay } from "./answers.ts";
import * as view from "./book-views.ts";
import { showDeposit } from "./deposit.ts";

/** What a button says that begins a booking with stay and party known; `listen` understands it. */
export function bookCommand({ stay, party: { adults, children, pets } }: Wish): string {
  return `book ${stay.checkIn}/${stay.checkOut} ${adults} adults ${children} children ${pets} pets`;
}

/** A guest books a cabin: dates, party, cabin and price, the hold, and the deposit link. */
export const book: Flow<Desk> = {
  steps: ["stay", "party", "cabin", "review"],

  listen(words, desk, asked = "stay") {
    const dates = hearDates(words, desk.today);
    const party = hearParty(words, { bare: false });
    const isUnclear = asked === "stay" && dates.kind !== "nothing"; // its own question says why
    return {
      ...(isUnclear && { stay: words }),
      ...(dates.kind === "stay" && { stay: `${dates.checkIn}/${dates.checkOut}` }),
      ...(party && { party: partyWords(party) }),
    };
  },

  async run(chat: Chat, desk: Desk) {
    const stay = await chat.ask(
      "stay",
      (earlier: Stay | undefined) => view.whichDates(desk, earlier),
      (words) => readStay(words, desk),
    );
    const party = await chat.ask(
      "party",
      (earlier: Party | undefined) => view.howMany(desk, earlier),
      (words) => readParty(words, desk),
    );

    const offers = await desk.booking.findOffers(stay, party);
    const offer = await chat.choose("cabin", view.offers(offers, { stay, party }, desk), async () => {
      const reason = { ...(await desk.booking.whyNoOffers(stay, party)), stay, party };
      return { step: stepToMend(reason), why: refusalText(reason, desk) };
    });
    await chat.review("review", view.summary(offer, { stay, party }, desk));

    const held = await chat.perform("hold", (key) =>
      desk.booking.holdDates({
        key,
        cabinId: offer.cabinId,
        stay,
        party,
        guestId: desk.person.guestId,
        chatId: desk.person.chatId,
        channel: desk.person.channel,
        expectedTotal: offer.quote.total,
      }),
    );
    if (!held.ok) return chat.again(stepToMend(held.error), refusalText(held.error, desk));

    if (held.value.state === "awaiting_owner") return chat.say(view.requested(held.value, desk));
    const text = desk.t("book-held", wordsOf(held.value, desk));
    const shown = await chat.perform("link", async () => ok(await showDeposit(held.value, text, desk)));
    if (shown.ok) chat.say(shown.value);
  },
};
