import type { Booking } from "../booking/domain/booking.ts";
import type { Trx } from "../db/connect.ts";
import { inTransaction } from "../db/transaction.ts";
import { channelOfChat } from "../outbox/channel.ts";
import type { Json } from "../shared/json.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { TicketsDeps } from "./deps.ts";
import { enterTicket } from "./tables/ticket-chats.ts";
import { insertTicketMessage } from "./tables/ticket-messages.ts";
import {
  insertTicket,
  lockOpening,
  lockTicket,
  noteGuestSpoke,
  openTicketOfGuest,
  ticketByKey,
  ticketOfChat,
} from "./tables/tickets.ts";
import { auditTicket, saidWords, tellOwners } from "./tell.ts";
import type { Ticket } from "./ticket.ts";

export type TicketWish = {
  readonly chatId: string;
  readonly guestId: string;
  readonly guestName: string;
  /** The same one opens the same ticket. */
  readonly key: string;
  /** What they asked for a person with; empty where they tapped a button. */
  readonly words: string;
  /** The conversation with the bot they are in the middle of. */
  readonly doing: string | null;
};

/** There is no owner who could answer. */
export type NobodyThere = { readonly kind: "nobody_there" };

/** More than anybody has under way; the card stays a card. */
const TOLD_BOOKINGS = 3;

/**
 * Opens a talk with the owners, who are told. A chat that is in one already stays in that one, and a guest who is in one in
 * another of their chats goes on with it in this one.
 */
export function createOpenTicket(deps: TicketsDeps) {
  const { complexId, db, booking, ownerChats, clock } = deps;

  /** Locked, so that whoever closes it comes before, or after. */
  async function underWay(trx: Trx, { chatId, guestId }: TicketWish): Promise<Ticket | undefined> {
    const found =
      (await ticketOfChat(trx, complexId, chatId)) ?? (await openTicketOfGuest(trx, complexId, guestId));
    const ticket = found && (await lockTicket(trx, found.id));
    return ticket?.state === "closed" ? undefined : ticket;
  }

  return async function openTicket(wish: TicketWish): Promise<Result<Ticket, NobodyThere>> {
    const bookings = (await booking.bookingsOf(wish.guestId)).filter(isUnderWay).slice(0, TOLD_BOOKINGS);
    return inTransaction(db, async (trx) => {
      if ((await ownerChats(trx)).length === 0) return err({ kind: "nobody_there" });
      await lockOpening(trx, complexId);
      const opened = await ticketByKey(trx, wish.key);
      if (opened) return ok(opened);

      const at = clock();
      const known = await underWay(trx, wish);
      const { key: openKey, ...guest } = wish;
      const ticket = known ?? (await insertTicket(trx, { ...guest, complexId, openKey, at }));
      await enterTicket(trx, { complexId, chatId: wish.chatId, ticketId: ticket.id });
      if (known) await noteGuestSpoke(trx, known.id, wish.chatId, at);
      const here = { ...ticket, chatId: wish.chatId };

      const said = { text: wish.words };
      const first = { author: "guest", name: wish.guestName, said, at } as const;
      if (said.text !== "") await insertTicketMessage(trx, ticket.id, first);
      const words = { ...saidWords(said), doing: wish.doing, bookings: bookings.map(inBrief) };
      await tellOwners(deps, trx, { event: "ticket_opened", ticket: here, words, everywhere: true });
      if (!known) {
        const who = { actor: "guest", channel: channelOfChat(wish.chatId) };
        await auditTicket(trx, { ticket, action: "ticket_opened", ...who, to: "open", at });
      }
      return ok(here);
    });
  };
}

const UNDER_WAY: readonly Booking["state"][] = [
  "awaiting_owner",
  "awaiting_deposit",
  "awaiting_transfer_check",
  "confirmed",
  "checked_in",
];

const isUnderWay = ({ state }: Booking): boolean => UNDER_WAY.includes(state);

const inBrief = ({ code, cabinName: cabin, stay, state }: Booking): Json => ({
  ...{ code, cabin, state },
  stay: { checkIn: stay.checkIn, checkOut: stay.checkOut },
});
