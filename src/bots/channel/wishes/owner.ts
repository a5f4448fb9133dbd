import type { Opening } from "../../clerk.ts";
import type { Desk } from "../../flows/desk.ts";
import { isOfBooking } from "../../flows/flows.ts";
import { ownUnderWay } from "../../flows/guest/own-booking.ts";
import { codeIn } from "../../texts/understanding/code.ts";
import { namesIn } from "../../texts/understanding/guest-names.ts";
import type { Intent } from "../../texts/understanding/intent.ts";
import {
  booksForOne,
  namesOneOf,
  namesOneOfBesides,
  understandOfGuest,
} from "../../texts/understanding/of-guest.ts";
import { type OwnerWish, understandOwner } from "../../texts/understanding/owner.ts";
import { priceChangeIn } from "../../texts/understanding/price-change.ts";
import { takingIn } from "../../texts/understanding/taking-said.ts";
import type { Understood } from "../../texts/understanding/understand.ts";
import { openingOf } from "../commands.ts";
import type { Wish } from "./wish.ts";

/** Owners ask for the same things as guests, and for some of their own. */
export async function ownerWish(words: string, desk: Desk, guests: GuestNames): Promise<Wish | undefined> {
  if (!isOwnersDesk(desk)) return undefined;
  const wish = understandOwner(words) ?? (await wishOfGuest(words, guests));
  if (!wish) return undefined;
  const { flow, code, isAside } = wish;
  return { opening: { flow, start: { args: argsOf(flow, code, words) } }, isAside };
}

/** Who names a guest is understood by that, where their words alone might mean anything. */
async function wishOfGuest(words: string, guests: GuestNames): Promise<OwnerWish | undefined> {
  const flow = understandOfGuest(words, await guests());
  return flow && { flow, code: undefined, isAside: true };
}

/** What else might be said of money or of somebody's coming; what is a stay to book, or about the place, is none of it. */
const MAY_BE_OF_GUEST: ReadonlySet<Intent> = new Set<Intent>([
  ...(["pay", "price", "my_bookings", "book", "check_in_info"] as const),
  ...(["greeting", "thanks", "unknown"] as const),
]);

/** An owner who names a guest, whatever else they say, sees their booking; in answer to a question a name is an answer. */
export async function guestNamed(
  { intent, stay, party, month }: Understood,
  words: string,
  desk: Desk,
  guests: GuestNames,
): Promise<Wish | undefined> {
  if (!isOwnersDesk(desk) || stay || party || month || !MAY_BE_OF_GUEST.has(intent)) return undefined;
  if (intent === "book" && booksForOne(words)) return undefined;
  const isNamed = intent === "unknown" ? namesOneOf : namesOneOfBesides;
  if (!isNamed(words, await guests())) return undefined;
  return { opening: { flow: "booking", start: { args: { which: words } } }, isAside: false };
}

export type GuestNames = () => Promise<readonly string[]>;

/** Whose bookings are under way, for words that may name one of them; asked for once at the most, as there may be thousands. */
export function guestNamesOf(words: string, { booking }: Desk): GuestNames {
  let asked: Promise<readonly string[]> | undefined;
  return async () => {
    asked ??= namesIn(words).length > 0 ? booking.guestNames() : undefined;
    return (await asked) ?? [];
  };
}

/** Which booking it is about, and what else of it was said. */
function argsOf(flow: OwnerWish["flow"], code: string | undefined, words: string): Record<string, string> {
  const price = flow === "price" ? priceChangeIn(words) : undefined;
  const taking = flow === "paid" ? takingIn(words) : {};
  const which = code === undefined ? { which: words } : { code };
  return {
    ...(isOfBooking(flow) || flow === "all_bookings" ? which : {}),
    ...taking,
    ...(price !== undefined && { price }),
  };
}

/** An owner cancels a booking of theirs like any guest, and calls off any other: the one they name, or one that they choose. */
export async function callingOff(words: string, desk: Desk): Promise<Opening | undefined> {
  if (!isOwnersDesk(desk)) return undefined;
  const code = codeIn(words);
  if (code === undefined)
    return (await ownUnderWay(desk)).length > 0
      ? undefined
      : { flow: "call_off", start: { args: { which: words } } };
  const booking = await desk.booking.bookingByCode(code);
  return booking?.guestId === desk.person.guestId ? undefined : openingOf(`call_off ${code}`);
}

const isOwnersDesk = ({ person, surface }: Desk): boolean => person.isOwner && surface === "telegram";
