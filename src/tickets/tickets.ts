import type { Trx } from "../db/connect.ts";
import { createCloseTicket } from "./close-ticket.ts";
import type { TicketsDeps } from "./deps.ts";
import { createOpenTicket } from "./open-ticket.ts";
import { lastTicketMessages } from "./tables/ticket-messages.ts";
import { firstPost, insertTicketPost, ticketOfPost } from "./tables/ticket-posts.ts";
import { lockTicket, openTickets, ticketByNumber, ticketOfChat, usualWait } from "./tables/tickets.ts";
import { createTalk } from "./talk.ts";
import { tellOwners } from "./tell.ts";

export type TicketsRoom = ReturnType<typeof createTickets>;

/** What an owner sees of a talk that has gone on for long. */
const LAST_MESSAGES = 10;

/** Talks between guests and the owners of one complex. */
export function createTickets(deps: TicketsDeps) {
  const { complexId, db, clock } = deps;
  return {
    openTicket: createOpenTicket(deps),
    ...createTalk(deps),
    ...createCloseTicket(deps),
    /** The open ticket a chat is in. */
    ticketOfChat: (chatId: string) => ticketOfChat(db, complexId, chatId),
    ticketByNumber: (number: number) => ticketByNumber(db, complexId, number),
    /** Those under way, the longest waiting first. */
    openTickets: () => openTickets(db, complexId),
    lastMessages: (ticketId: string) => lastTicketMessages(db, ticketId, LAST_MESSAGES),
    /** How long a guest usually waits for the first word, in milliseconds; unknown before anybody was answered. */
    usualWait: () => usualWait(db, complexId),

    /** The ticket that a message to an owner was about, by the channel's own id of the message. */
    ticketOfPost: (messageId: string) => ticketOfPost(db, complexId, messageId),
    /** Keeps that this message told an owner of the ticket. */
    notePost: (post: { readonly messageId: string; readonly ticketId: string; readonly chatId: string }) =>
      insertTicketPost(db, { ...post, at: clock() }),
    /** What a chat was first told of the ticket: all later ones answer it. */
    firstPost: (ticketId: string, chatId: string) => firstPost(db, ticketId, chatId),

    /** Tells the owners that an answer did not reach the guest, and why. */
    async tellUndelivered(trx: Trx, ticketId: string, why: string): Promise<void> {
      const ticket = await lockTicket(trx, ticketId);
      await tellOwners(deps, trx, { event: "ticket_undelivered", ticket, words: { why } });
    },
  };
}
