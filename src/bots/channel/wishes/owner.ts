import type { Opening } from "../../clerk.ts";
import type { Desk } from "../../flows/desk.ts";
import { isOfBooking } from "../../flows/flows.ts";
import { ownUnderWay } from "../../flows/guest/own-booking.ts";
import { codeIn } from "../../texts/understanding/code.ts";
import { type OwnerWish, understandOwner } from "../../texts/understanding/owner.ts";
import { priceChangeIn } from "../../texts/understanding/price-change.ts";
import { openingOf } from "../commands.ts";
import type { Wish } from "./wish.ts";

/** Owners ask for the same things as guests, and for some of their own. */
export function ownerWish(words: string, desk: Desk): Wish | undefined {
  const wish = isOwnersDesk(desk) ? understandOwner(words) : undefined;
  if (!wish) return undefined;
  const { flow, code, isAside } = wish;
  return { opening: { flow, start: { args: argsOf(flow, code, words) } }, isAside };
}

/** Which booking it is about, and what else of it was said. */
function argsOf(flow: OwnerWish["flow"], code: string | undefined, words: string): Record<string, string> {
  const price = flow === "price" ? priceChangeIn(words) : undefined;
  const which = code === undefined ? { which: words } : { code };
  return {
    ...(isOfBooking(flow) || flow === "all_bookings" ? which : {}),
    ...(price !== undefined && { price }),
  };
}

/** An owner cancels a booking of theirs like any guest, and calls off any other: the one they name, or one that they choose. */
export async function callingOff(words: string, desk: Desk): Promise<Opening | undefined> {
  if (!isOwnersDesk(desk)) return undefined;
  const code = codeIn(words);
  if (code === undefined) return (await ownUnderWay(desk)).length > 0 ? undefined : openingOf("call_off");
  const booking = await desk.booking.bookingByCode(code);
  return booking?.guestId === desk.person.guestId ? undefined : openingOf(`call_off ${code}`);
}

const isOwnersDesk = ({ person, surface }: Desk): boolean => person.isOwner && surface === "telegram";
