import { mayBeCalledOff } from "../../booking/count-money.ts";
import type { Booking } from "../../booking/domain/booking.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Chat, Choice, View } from "../chat.ts";
import { codeIn } from "../texts/understanding/code.ts";
import type { Desk } from "./desk.ts";
import { bookingMeant, guestsChoice, ofGuestNamed, readCode } from "./which-booking.ts";

const MAX_CHOICES = 8;

/** The bookings that a conversation of an owner's may be about. */
export type Among = {
  /** In the order in which they are offered. */
  readonly bookings: (desk: Desk) => Promise<readonly Booking[]>;
  /** Looked at where words mean none of those, and never offered by themselves. */
  readonly besides?: (desk: Desk) => Promise<readonly Booking[]>;
  /** What is told of one beside who, when and where; undefined where it is not concerned after all. */
  readonly told?: (booking: Booking, desk: Desk) => Promise<string | undefined>;
  /** The texts that ask which one, and that there is none. */
  readonly question?: string;
  readonly nobody?: string;
};

export const UNDER_WAY: Among = { bookings: ({ booking }) => booking.underWay() };

export const REQUESTED: Among = { bookings: ({ booking }) => booking.awaitingOwner() };

export const TO_CALL_OFF: Among = {
  bookings: async ({ booking, today }) =>
    (await booking.underWay()).filter((one) => mayBeCalledOff(one, "owner", today)),
};

/** Those that something else is known by, in its order. */
export async function withCodes(
  known: readonly { readonly code: string }[],
  { booking: room }: Desk,
): Promise<Booking[]> {
  const found = await Promise.all(known.map(({ code }) => room.bookingByCode(code)));
  return found.filter((booking) => booking !== undefined);
}

/** The booking an owner means: one they tap, or name by its code, its guest, its cabin or its dates. */
export async function named(chat: Chat, desk: Desk, among: Among): Promise<Booking> {
  const bookings = await among.bookings(desk);
  const known = [bookings, (await among.besides?.(desk)) ?? []];
  const meant = chat.mentioned("which", (words) =>
    ok(meantIn(words, known, desk).map((booking) => booking.code)),
  );
  const [only, ...others] = meant ?? [];
  const offered = others.length > 0 ? known.flat().filter((one) => meant?.includes(one.code)) : bookings;
  const code =
    only !== undefined && others.length === 0
      ? only
      : await chat.ask(
          "code",
          () => whichView(offered, among, desk),
          (words) => readWhich(words, known, desk),
        );
  const booking = await desk.booking.bookingByCode(code);
  return booking ?? chat.again("code", desk.t("which-unknown", { code }));
}

async function whichView(bookings: readonly Booking[], among: Among, desk: Desk): Promise<View> {
  const { t } = desk;
  const choices: Choice[] = [];
  let seen = 0;
  for (const booking of bookings) {
    if (choices.length === MAX_CHOICES) break;
    seen += 1;
    const told = among.told ? await among.told(booking, desk) : "";
    if (told !== undefined) choices.push(guestsChoice(booking, told, desk));
  }
  if (choices.length === 0) return { text: t(among.nobody ?? "which-nobody") };
  const more = seen < bookings.length ? "yes" : "no";
  return { text: t(among.question ?? "which-booking", { more }), choices };
}

/** One of the bookings it may be about; any other only by its code. */
function readWhich(
  words: string,
  known: readonly (readonly Booking[])[],
  desk: Desk,
): Result<string, string> {
  const [one, ...others] = meantIn(words, known, desk);
  if (one) return others.length === 0 ? ok(one.code) : err(desk.t("which-several"));
  const code = readCode(codeIn(words) ?? words, desk);
  return code.ok ? code : err(desk.t("which-none-such"));
}

/** Those that words may mean of the first in which there are any. */
const meantIn = (words: string, known: readonly (readonly Booking[])[], desk: Desk): readonly Booking[] =>
  known.map((bookings) => meantAmong(words, bookings, desk)).find(({ length }) => length > 0) ?? [];

/** Those that words may mean. */
function meantAmong(words: string, bookings: readonly Booking[], desk: Desk): readonly Booking[] {
  const read = readCode(codeIn(words) ?? words, desk);
  const ofCode = read.ok ? bookings.filter(({ code }) => code === read.value) : [];
  if (ofCode.length > 0) return ofCode;
  const ofGuest = ofGuestNamed(words, bookings);
  if (ofGuest.length === 1) return ofGuest;
  const meant = bookingMeant(words, ofGuest.length > 0 ? ofGuest : bookings, desk);
  return meant ? [meant] : ofGuest;
}
