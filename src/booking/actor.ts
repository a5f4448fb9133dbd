import type { Ending } from "./domain/booking.ts";

export type GuestActor = { readonly kind: "guest"; readonly guestId: string; readonly channel: string };
export type OwnerActor = {
  readonly kind: "owner";
  readonly name: string;
  readonly channel: string;
  /** Where they are answered themselves, so that what the other owners are told is not told there, too. */
  readonly chatId?: string;
};

/** Who makes a move, and through which channel. */
export type Actor = GuestActor | OwnerActor | { readonly kind: "system" };

export const SYSTEM: Actor = { kind: "system" };

/** As the audit and the booking's ending name it: an owner by name, `guest` or `system`. */
export function nameOf(actor: Actor): string {
  return actor.kind === "owner" ? actor.name : actor.kind;
}

/** Of the owners, all but the one whose doing it is. */
export const othersThan = (chatId: string | undefined) => (chatId === undefined ? {} : { except: chatId });

export function channelOf(actor: Actor): string {
  return actor.kind === "system" ? "system" : actor.channel;
}

export function endedBy(actor: Actor, reason: string | null, now: Date): Ending {
  return { by: nameOf(actor), reason, at: now.toISOString() };
}
