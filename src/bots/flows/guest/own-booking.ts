import { type Booking, isComing, isHold } from "../../../booking/domain/booking.ts";
import { ok } from "../../../shared/result.ts";
import type { Chat, View } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { bookingMeant, ownOptions, readCode } from "../which-booking.ts";

/** As many as a list in WhatsApp has room for, beside the ways out. */
const MAX_OFFERED = 6;

/**
 * The booking a guest means: by its code or, where none was said, the only one there is, or that is under way. Says so kindly when the
 * code is nobody's, or somebody else's.
 */
export async function ownBooking(chat: Chat, desk: Desk): Promise<Booking | undefined> {
  const code = (await onlyOne(chat, desk)) ?? (await askForCode(chat, desk));
  const booking = await desk.booking.bookingByCode(code);
  if (booking?.guestId === desk.person.guestId) return booking;
  chat.say({
    text: desk.t("no-such-booking"),
    links: [{ label: desk.t("menu-bookings"), command: "bookings" }],
  });
  return undefined;
}

/** Noted once, for another may be the only one by the time the guest says yes. */
async function onlyOne(chat: Chat, desk: Desk): Promise<string | undefined> {
  if (chat.has("code")) return undefined;
  const only = await chat.perform("only", async () => {
    const theirs = await desk.booking.bookingsOf(desk.person.guestId);
    const [first, ...others] = theirs.length === 1 ? theirs : theirs.filter(isUnderWay);
    return ok(first !== undefined && others.length === 0 ? first.code : null);
  });
  return only.ok ? (only.value ?? undefined) : undefined;
}

/** The guest's bookings about which there is something to do. */
export async function ownUnderWay({ booking, person }: Desk): Promise<Booking[]> {
  const theirs = await booking.bookingsOf(person.guestId);
  return theirs.filter(isUnderWay);
}

const isUnderWay = (booking: Booking): boolean => isHold(booking) || isComing(booking);

async function askForCode(chat: Chat, desk: Desk): Promise<string> {
  const theirs = await desk.booking.bookingsOf(desk.person.guestId);
  return chat.ask("code", whichView(theirs, desk), (words) => {
    const code = readCode(words, desk);
    if (code.ok && theirs.some((booking) => booking.code === code.value)) return code;
    const meant = bookingMeant(words, theirs, desk);
    return meant ? ok(meant.code) : code;
  });
}

/** Nobody has to remember a code: their own bookings are there to be tapped. */
function whichView(theirs: readonly Booking[], desk: Desk): View {
  if (theirs.length === 0) return { text: desk.t("which-none-of-yours") };
  const options = ownOptions(theirs.slice(0, MAX_OFFERED), desk);
  return { text: desk.t("which-of-yours"), choices: options.map(({ value: _booking, ...choice }) => choice) };
}
