import type { Trx } from "../db/connect.ts";
import { MINUTE_MS } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { TicketsDeps } from "./deps.ts";
import { countGuestMessages, insertTicketMessage } from "./tables/ticket-messages.ts";
import { lockTicket, noteGuestSpoke, noteOwnerSpoke, ticketOfChat } from "./tables/tickets.ts";
import { saidWords, tellGuest, tellOwners } from "./tell.ts";
import type { Said, Ticket } from "./ticket.ts";

/** Faster than anybody types for so long: owners' phones are not to ring for a machine. */
const FLOOD = { messages: 60, withinMs: 5 * MINUTE_MS };

/** Nobody is talking there any more. */
export type NotOpen = { readonly kind: "not_open" };
export type IsClosed = { readonly kind: "is_closed"; readonly ticket: Ticket };
export type Flooding = { readonly kind: "flooding" };

export type GuestWords = { readonly chatId: string; readonly name: string; readonly said: Said };
export type OwnerWords = {
  readonly ticketId: string;
  readonly owner: { readonly name: string; readonly chatId: string };
  readonly said: Said;
};

/** What is said in a talk, passed on in the transaction that hears it. */
export function createTalk(deps: TicketsDeps) {
  const { complexId, clock } = deps;
  return {
    /** Passes on what a guest says, to every owner. */
    async hearGuest(
      trx: Trx,
      { chatId, name, said }: GuestWords,
    ): Promise<Result<Ticket, NotOpen | Flooding>> {
      const found = await ticketOfChat(trx, complexId, chatId);
      const ticket = found && (await lockTicket(trx, found.id)); // who closes it comes before, or after
      if (!ticket || ticket.state === "closed") return err({ kind: "not_open" });
      const at = clock();
      const lately = new Date(at.getTime() - FLOOD.withinMs);
      if ((await countGuestMessages(trx, ticket.id, lately)) >= FLOOD.messages)
        return err({ kind: "flooding" });
      await insertTicketMessage(trx, ticket.id, { author: "guest", name, said, at });
      await noteGuestSpoke(trx, ticket.id, chatId, at);
      await tellOwners(deps, trx, {
        event: "ticket_said",
        ticket: { ...ticket, chatId },
        words: saidWords(said),
      });
      return ok(ticket);
    },

    /** Passes on an owner's answer, to the guest and to the other owners. */
    async answerGuest(trx: Trx, { ticketId, owner, said }: OwnerWords): Promise<Result<Ticket, IsClosed>> {
      const ticket = await lockTicket(trx, ticketId);
      if (ticket.state === "closed") return err({ kind: "is_closed", ticket });
      const at = clock();
      await insertTicketMessage(trx, ticket.id, { author: "owner", name: owner.name, said, at });
      await noteOwnerSpoke(trx, ticket.id, at);
      const words = { ...saidWords(said), by: owner.name };
      await tellGuest(deps, trx, { event: "ticket_answered", ticket, words });
      await tellOwners(deps, trx, { event: "ticket_answered", ticket, words, except: owner.chatId });
      return ok(ticket);
    },
  };
}
