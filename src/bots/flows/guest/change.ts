import { type Booking, type Changeable, isChangeable } from "../../../booking/domain/booking.ts";
import { isSamePlace, isStayOver } from "../../../booking/domain/change.ts";
import type { Party } from "../../../booking/domain/party.ts";
import type { Stay } from "../../../booking/domain/stay.ts";
import type { ChangeOffer } from "../../../booking/look-for-changes.ts";
import { ok } from "../../../shared/result.ts";
import type { Chat, Flow } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import type { Desk } from "../desk.ts";
import type { Wish } from "../refusals.ts";
import { heardChange, readNewParty, readNewStay, readWhat } from "./change/answers.ts";
import { showDone } from "./change/done.ts";
import { changeRefusalText } from "./change/refusals.ts";
import * as view from "./change/views.ts";
import { ownBooking } from "./own-booking.ts";

/** A guest changes dates, cabin or people of a booking: what, the difference, and only then it moves. */
export const change: Flow<Desk> = {
  steps: [],
  ofBooking: true,

  /** In one sentence with the wish to change, or at any question. */
  listen: heardChange,

  async run(chat, desk) {
    const booking = await bookingToChange(chat, desk);
    if (!booking) return;
    const { wish, asked } = await wished(chat, booking, desk);
    const offer = await chooseOffer(chat, { booking, wish, asked }, desk);
    if (offer === "kept") return chat.say(view.kept(booking, desk));
    if (offer !== "there") await chat.review("review", view.summary({ booking, offer, wish }, desk));

    const { cabinId, quote } = offer === "there" ? booking : offer;
    const changed = await chat.perform("change", (key) =>
      desk.booking.changeBooking({
        ...{ key, code: booking.code, cabinId, ...wish },
        actor: { kind: "guest", guestId: desk.person.guestId, channel: desk.person.channel },
        expected: { total: quote.total, before: booking },
      }),
    );
    if (changed.ok) return chat.say(await showDone(changed.value, desk));
    const why = changeRefusalText(changed.error, wish, desk);
    const { kind } = changed.error;
    if (kind === "nothing_changes") return askAnew(chat, changed.error, { wish, asked }, desk);
    if (kind === "price_changed" || kind === "dates_taken") return chat.again("review", why);
    chat.say({ text: why, links: view.afterwards(desk) });
  },
};

async function bookingToChange(chat: Chat, desk: Desk): Promise<Changeable | undefined> {
  const booking = chat.has("code") ? await ownBooking(chat, desk) : await whichBooking(chat, desk);
  if (!booking) return undefined;
  const isOver = isStayOver(booking, desk.today);
  if (isChangeable(booking) && !isOver) return booking;
  const text = isOver ? desk.t("change-stay_over") : alreadyText(booking, desk);
  chat.say({ text, links: view.afterwards(desk) });
  return undefined;
}

/** Whoever has one booking need not name it. It is noted once, for another may be the only one when they come back to it. */
async function whichBooking(chat: Chat, desk: Desk): Promise<Booking | undefined> {
  const only = await chat.perform("only", async () => {
    const [first, ...others] = await changeableOf(desk);
    return ok(first !== undefined && others.length === 0 ? first.code : null);
  });
  if (only.ok && only.value !== null) return desk.booking.bookingByCode(only.value);
  const mine = await changeableOf(desk);
  if (mine.length > 0) return chat.choose("which", view.whichOne(mine, desk));
  chat.say({ text: desk.t("change-none"), links: view.afterwards(desk) });
  return undefined;
}

async function changeableOf({ booking, person, today }: Desk): Promise<Changeable[]> {
  const all = await booking.bookingsOf(person.guestId);
  return all.filter(isChangeable).filter((theirs) => !isStayOver(theirs, today));
}

type Wished = { readonly wish: Wish; readonly asked: Asked };
/** What was asked for in so many words, in the order in which it was: a refusal leads back there. */
type Asked = readonly ("what" | "stay" | "party" | "cabin")[];

async function wished(chat: Chat, booking: Changeable, desk: Desk): Promise<Wished> {
  const { what, stay: aNightMore } = await chat.ask(
    "what",
    () => view.whatToChange(booking, desk),
    (words) => readWhat(words, booking, desk),
  );
  const asksStay = what === "dates" || chat.has("stay");
  const stay = asksStay
    ? await chat.ask(
        "stay",
        (earlier: Stay | undefined) => view.whichDates(booking, desk, earlier),
        (words) => readNewStay(words, booking, desk),
      )
    : (aNightMore ?? booking.stay);
  const asksParty = what === "party" || chat.has("party");
  const party = asksParty
    ? await chat.ask(
        "party",
        (earlier: Party | undefined) => view.howMany(booking, desk, earlier),
        (words) => readNewParty(words, booking, desk),
      )
    : booking.party;
  const asked: Asked = [
    "what",
    ...(asksStay ? (["stay"] as const) : []),
    ...(asksParty ? (["party"] as const) : []),
    ...(what === "cabin" ? (["cabin"] as const) : []),
  ];
  return { wish: { stay, party }, asked };
}

type Search = Wished & { readonly booking: Changeable };

/**
 * The booking's own cabin where it will do, unless another was asked for. Once the change was confirmed the booking may be
 * there already: then it is for the room to say who took it there.
 */
async function chooseOffer(
  chat: Chat,
  { booking, wish, asked }: Search,
  desk: Desk,
): Promise<ChangeOffer | "kept" | "there"> {
  const wantsAnother = asked.includes("cabin");
  if (!wantsAnother && isSamePlace(booking, { ...wish, cabinId: booking.cabinId })) {
    return chat.has("review") ? "there" : askAnew(chat, { kind: "nothing_changes" }, { wish, asked }, desk);
  }
  const found = await desk.booking.findChanges(booking, wish);
  if (found.ok && found.value.own && !wantsAnother) return found.value.own;
  const { own, others } = found.ok ? found.value : { own: null, others: [] };
  const offers = own ? [own, ...others] : others;
  const menu = view.cabins(offers, { booking, wish, wantsAnother }, desk);
  const chosen = await chat.choose("cabin", menu, (lost) => {
    const refusal = found.ok ? ({ kind: "all_taken" } as const) : found.error;
    const isOnlyTheCabin = wantsAnother && !asked.includes("stay") && !asked.includes("party");
    if (isOnlyTheCabin) return chat.again("what", desk.t("change-no-other-cabin"));
    return askAnew(chat, refusal, { wish, asked }, desk, lost);
  });
  return chosen ?? "kept";
}

type Refusal = Parameters<typeof changeRefusalText>[0];

function askAnew(
  chat: Chat,
  refusal: Refusal,
  { wish, asked }: Wished,
  desk: Desk,
  lost?: string,
): Promise<never> {
  const why = [lost, changeRefusalText(refusal, wish, desk)].filter(Boolean).join("\n");
  return chat.again(stepFor(refusal, asked), why);
}

/** Where the answer can be mended; it was asked for, or is asked again from the beginning. */
function stepFor(refusal: Refusal, asked: Asked): string {
  const mends = refusal.kind === "party_too_big" || refusal.kind === "too_many_pets" ? "party" : "stay";
  const order =
    mends === "party" ? (["party", "stay", "what"] as const) : (["stay", "party", "what"] as const);
  return order.find((one) => asked.includes(one)) ?? "what";
}
