import type { Desk } from "../flows/desk.ts";
import { isOfBooking } from "../flows/flows.ts";
import { codeIn } from "../texts/understanding/code.ts";
import { understandOwner } from "../texts/understanding/owner.ts";
import { openingOf } from "./commands.ts";
import type { Wish } from "./wish.ts";

/** Owners ask for the same things as guests, and for some of their own. */
export function ownerWish(words: string, desk: Desk): Wish | undefined {
  const wish = isOwnersDesk(desk) ? understandOwner(words) : undefined;
  if (!wish) return undefined;
  const { flow, code, isAside } = wish;
  if (code !== undefined) return { opening: openingOf(`${flow} ${code}`), isAside };
  // What is called off is tapped or named by its code: the next words are the reason, and it is done.
  const whose = isOfBooking(flow) && flow !== "call_off" ? { args: { which: words } } : {};
  return { opening: { flow, start: whose }, isAside };
}

/** Whose code they cancel by is called off, unless it is a booking of their own. */
export async function callsOff(words: string, desk: Desk): Promise<boolean> {
  const code = isOwnersDesk(desk) ? codeIn(words) : undefined;
  const booking = code === undefined ? undefined : await desk.booking.bookingByCode(code);
  return booking !== undefined && booking.guestId !== desk.person.guestId;
}

const isOwnersDesk = ({ person, surface }: Desk): boolean => person.isOwner && surface === "telegram";
