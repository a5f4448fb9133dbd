import type { Opening } from "../../clerk.ts";
import type { Desk } from "../../flows/desk.ts";
import { isOfBooking } from "../../flows/flows.ts";
import { ownUnderWay } from "../../flows/guest/own-booking.ts";
import { codeIn } from "../../texts/understanding/code.ts";
import { understandOwner } from "../../texts/understanding/owner.ts";
import { openingOf } from "../commands.ts";
import type { Wish } from "./wish.ts";

/** Owners ask for the same things as guests, and for some of their own. */
export function ownerWish(words: string, desk: Desk): Wish | undefined {
  const wish = isOwnersDesk(desk) ? understandOwner(words) : undefined;
  if (!wish) return undefined;
  const { flow, code, isAside } = wish;
  if (code !== undefined) return { opening: openingOf(`${flow} ${code}`), isAside };
  const whose = isOfBooking(flow) ? { args: { which: words } } : {};
  return { opening: { flow, start: whose }, isAside };
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
