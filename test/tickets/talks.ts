import type { BookingRoom } from "../../src/booking/booking.ts";
import type { Db } from "../../src/db/connect.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import type { Clock } from "../../src/shared/clock.ts";
import { createTickets, type TicketsRoom } from "../../src/tickets/tickets.ts";
import { aGuest } from "../support/builders/booking.ts";

type Place = {
  readonly db: Db;
  readonly room: BookingRoom;
  readonly complex: { readonly id: string };
  readonly clock: { readonly now: Clock };
  readonly ownersChat: string;
};

/** The talks of a complex, whose owners are told in one chat. */
export function talksOf(
  { db, complex, room: booking, clock, ownersChat }: Place,
  owners: readonly string[] = [ownersChat],
): TicketsRoom {
  const outbox = createOutbox({
    chatsOf: async (_trx, audience) => {
      if (audience.to === "guest") return [audience.chatId];
      return owners.filter((chatId) => chatId !== audience.except);
    },
    clock: clock.now,
  });
  const ownerChats = async () => owners;
  return createTickets({ complexId: complex.id, db, booking, outbox, ownerChats, clock: clock.now });
}

/** Somebody who asks for a person, and what they say then. */
export async function aTalker(db: Db, talks: TicketsRoom, name = "Ana") {
  const guest = await aGuest(db, name);
  return {
    ...guest,
    asks(words = "Quiero hablar con alguien", key = `${guest.chatId}.open`) {
      const { chatId, guestId } = guest;
      return talks.openTicket({ chatId, guestId, guestName: name, key, words, doing: null });
    },
    says: (text: string) =>
      db.transaction((trx) => talks.hearGuest(trx, { chatId: guest.chatId, name, said: { text } })),
  };
}
