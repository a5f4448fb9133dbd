import type { Party } from "../../../../booking/domain/party.ts";
import { couponCode } from "../../../../booking/domain/prices/issued-coupon.ts";
import type { Stay } from "../../../../booking/domain/stay.ts";
import { ok } from "../../../../shared/result.ts";
import type { Chat, Flow } from "../../../chat.ts";
import { chosenCabin } from "../../../texts/understanding/chosen-cabin.ts";
import { couponSaid } from "../../../texts/understanding/coupon.ts";
import type { Trouble } from "../../../texts/understanding/heard-dates.ts";
import type { Intent } from "../../../texts/understanding/intent.ts";
import { hearPets, partyWords } from "../../../texts/understanding/people.ts";
import { understand } from "../../../texts/understanding/understand.ts";
import type { Desk } from "../../desk.ts";
import { refusalText, stepToMend, type Wish } from "../../refusals.ts";
import { readParty, readStay } from "../answers.ts";
import { useSaidCoupon } from "../money/coupon.ts";
import { withCoupon } from "../money/coupon-views.ts";
import { askForDeposit } from "../money/deposit.ts";
import { wishSaid } from "../waitlist/get-in-line.ts";
import * as view from "./book-views.ts";
import { chosenIn, nameOfChosen } from "./cabin-handle.ts";

/** What somebody may want who speaks of dates, people or cabins to book. */
const WISHES: ReadonlySet<Intent> = new Set(["book", "price", "greeting", "thanks", "unknown"]);

/** What a button says that begins a booking with stay and party known; `listen` understands it. */
export function bookCommand(wish: Wish): string {
  return `book ${wishSaid(wish)}`;
}

/** A guest books a cabin: dates, party, and a tap on a cabin, which holds it and leads to the deposit link. */
export const book: Flow<Desk> = {
  steps: ["stay", "party", "cabin"],

  listen(words, desk, asked = "stay") {
    const chosen = chosenIn(words);
    if (chosen !== undefined) return { chosen };
    const { cabinNames } = desk.complex;
    const { intent, stay, party, cabin, trouble } = understand(words, { ...desk, cabins: cabinNames });
    const isWish = WISHES.has(intent); // "does Molle take a dog?" asks for something else
    const isPetMore = asked === "cabin" && isWish && party === null && hearPets(words) > 0;
    const taken = asked === "cabin" ? chosenCabin(words, cabinNames) : undefined;
    const coupon = couponSaid(words);
    const isUnclear = trouble !== null && asksAgain(trouble, { hasParty: party !== null, asked }); // its own question says why
    return {
      ...(isUnclear && { stay: words }),
      ...(stay && { stay: words }),
      ...(party && { party: partyWords(party) }),
      ...(isPetMore && { party: words }),
      ...(cabin !== null && isWish && { wanted: cabin }),
      ...(taken !== undefined && { cabin: taken }),
      ...(coupon !== undefined && { coupon }),
    };
  },

  async run(chat: Chat, desk: Desk) {
    const wanted = chat.mentioned("wanted", ok) ?? (await chosenName(chat, desk));
    const coupon = chat.mentioned("coupon", ok);
    const stay = await chat.ask(
      "stay",
      (earlier: Stay | undefined) => view.whichDates(desk, earlier, chat.answered<Party>("party"), wanted),
      (words, refused) => readStay(words, desk, { refused, answered: chat.answered("stay") }),
    );
    const party = await chat.ask(
      "party",
      (earlier: Party | undefined) => view.howMany(desk, earlier),
      (words, refused) => readParty(words, desk, { refused, answered: chat.answered("party") }),
    );

    const wish = { stay, party };
    const offers = await desk.booking.findOffers(stay, party);
    const said = couponCode(coupon ?? "");
    const menu = view.offers(offers, wish, { wanted, coupon: said }, desk);
    const offer = await chat.choose("cabin", menu, (lost) => askForOthers(chat, desk, wish, lost));

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
        ...(said !== undefined && { coupon: said }),
      }),
    );
    if (!held.ok) return chat.again(stepToMend(held.error), refusalText(held.error, desk));

    const { booking, why } = await useSaidCoupon(chat, held.value, coupon, desk);
    const unused = (text: string) => (why === null ? text : `${text}\n\n${why}`);
    if (booking.state === "awaiting_owner") {
      const requested = view.requested(booking, desk);
      return chat.say(await withCoupon({ ...requested, text: unused(requested.text) }, booking, desk));
    }
    const text = unused(view.heldText(booking, desk));
    const shown = await chat.perform("link", async () => ok(await askForDeposit(booking, text, desk)));
    if (shown.ok) chat.say(await withCoupon(shown.value, booking, desk));
  },
};

/** The cabin whose page this began on. */
async function chosenName(chat: Chat, desk: Desk): Promise<string | undefined> {
  const chosen = chat.mentioned("chosen", ok);
  return chosen === undefined ? undefined : nameOfChosen(chosen, desk);
}

/** Whether dates that are no stay are to be asked for again: one day beside people may be part of what was said before. */
function asksAgain({ kind }: Trouble, said: { readonly hasParty: boolean; readonly asked: string }): boolean {
  if (said.asked === "stay" || said.asked === "cabin") return true;
  return kind !== "one_date" && !said.hasParty;
}

/** Nothing for these dates and this party: why, and the question whose answer can mend it. */
async function askForOthers(chat: Chat, desk: Desk, wish: Wish, lost: string | undefined): Promise<never> {
  const reason = { ...(await desk.booking.whyNoOffers(wish.stay, wish.party)), ...wish };
  return chat.again(stepToMend(reason), [lost, refusalText(reason, desk)].filter(Boolean).join("\n"));
}
