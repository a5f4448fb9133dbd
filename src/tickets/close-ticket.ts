import type { Trx } from "../db/connect.ts";
import { addJob } from "../db/jobs.ts";
import { inTransaction } from "../db/transaction.ts";
import { channelOfChat } from "../outbox/channel.ts";
import { DAY_MS } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { TicketsDeps } from "./deps.ts";
import { enterTicket, leaveTicket } from "./tables/ticket-chats.ts";
import { lockTicket, markClosed, markReopened, silentTickets, ticketByNumber } from "./tables/tickets.ts";
import type { IsClosed, NotOpen } from "./talk.ts";
import { auditTicket, tellGuest, tellOwners } from "./tell.ts";
import type { Ticket } from "./ticket.ts";

/** What nobody has said anything in for so long is over. */
const SILENT_MS = 7 * DAY_MS;

/** An owner, as they are told of to the others. */
export type Owner = { readonly name: string; readonly chatId: string };

export type NoSuchTicket = { readonly kind: "no_such_ticket" };
export type Busy = { readonly kind: "busy" };
export type IsOpen = { readonly kind: "is_open"; readonly ticket: Ticket };

/** How a talk ends, and how it begins again. Who ends it learns of it at once; the others are told. */
export function createCloseTicket(deps: TicketsDeps) {
  const { complexId, db, clock } = deps;

  async function close(trx: Trx, ticket: Ticket, by: Owner | "guest" | "silence"): Promise<void> {
    const at = clock();
    const isOwner = typeof by !== "string";
    await markClosed(trx, ticket.id, isOwner ? "owner" : by, at);
    const chats = await leaveTicket(trx, ticket.id);
    const words = { how: isOwner ? "owner" : by, by: isOwner ? by.name : "" };
    if (by !== "guest") await tellGuest(deps, trx, { event: "ticket_closed", ticket, words });
    const except = isOwner ? by.chatId : undefined;
    await tellOwners(deps, trx, { event: "ticket_closed", ticket, words, except });
    if (isOwner) for (const chatId of chats) await takeUp(trx, { chatId, at }, ticket);
    await auditTicket(trx, {
      ...{ ticket, action: "ticket_closed", to: "closed", at },
      actor: isOwner ? by.name : by === "guest" ? by : "system",
      channel: by === "silence" ? "system" : channelOfChat(isOwner ? by.chatId : ticket.chatId),
    });
  }

  /** Whatever the bot had asked there before is asked again, in the chat's turn. */
  const takeUp = (
    trx: Trx,
    { chatId, at }: { readonly chatId: string; readonly at: Date },
    { id, guestName: name }: Ticket,
  ): Promise<void> => {
    const ended = { chatId, name, ticketId: id, at: at.toISOString() };
    return addJob(trx, "take_up", ended, { queue: `chat:${chatId}` });
  };

  return {
    /** The guest ends it, in the transaction of their turn. */
    async closeByGuest(trx: Trx, ticketId: string): Promise<Result<Ticket, NotOpen>> {
      const ticket = await lockTicket(trx, ticketId);
      if (ticket.state === "closed") return err({ kind: "not_open" });
      await close(trx, ticket, "guest");
      return ok(ticket);
    },

    closeByOwner: (number: number, owner: Owner): Promise<Result<Ticket, NoSuchTicket | IsClosed>> =>
      inTransaction(db, async (trx) => {
        const found = await ticketByNumber(trx, complexId, number);
        if (!found) return err({ kind: "no_such_ticket" });
        const ticket = await lockTicket(trx, found.id);
        if (ticket.state === "closed") return err({ kind: "is_closed", ticket });
        await close(trx, ticket, owner);
        return ok(ticket);
      }),

    /** The guest is told that a person is there again; refused where they are in another talk by now. */
    reopen: (number: number, owner: Owner): Promise<Result<Ticket, NoSuchTicket | IsOpen | Busy>> =>
      inTransaction(db, async (trx) => {
        const found = await ticketByNumber(trx, complexId, number);
        if (!found) return err({ kind: "no_such_ticket" });
        const ticket = await lockTicket(trx, found.id);
        if (ticket.state !== "closed") return err({ kind: "is_open", ticket });
        const { chatId } = ticket;
        if (!(await enterTicket(trx, { complexId, chatId, ticketId: ticket.id })))
          return err({ kind: "busy" });
        const at = clock();
        await markReopened(trx, ticket.id, at);
        const words = { by: owner.name };
        await tellGuest(deps, trx, { event: "ticket_reopened", ticket, words });
        await tellOwners(deps, trx, { event: "ticket_reopened", ticket, words, except: owner.chatId });
        const who = { actor: owner.name, channel: channelOfChat(owner.chatId) };
        await auditTicket(trx, { ticket, action: "ticket_reopened", ...who, to: "answered", at });
        return ok(ticket);
      }),

    /** Ends what nobody goes on with. */
    async closeSilent(): Promise<void> {
      const since = new Date(clock().getTime() - SILENT_MS);
      for (const id of await silentTickets(db, complexId, since)) {
        await inTransaction(db, async (trx) => {
          const ticket = await lockTicket(trx, id);
          if (ticket.state !== "closed") await close(trx, ticket, "silence");
        });
      }
    },
  };
}
