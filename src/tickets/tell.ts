import { writeAudit } from "../audit/tables/audit-entries.ts";
import type { Trx } from "../db/connect.ts";
import type { Json } from "../shared/json.ts";
import type { TicketsDeps } from "./deps.ts";
import type { Said, Ticket } from "./ticket.ts";

type Words = Readonly<Record<string, Json>>;

/** What every notice of a talk carries. `ticketId` is what replies to it are known by. */
const dataOf = (ticket: Ticket, words: Words) => ({
  ...{ code: null, ticketId: ticket.id, number: ticket.number, guest: ticket.guestName, from: ticket.chatId },
  ...words,
});

/** Tells the guest, where they wrote last. */
export async function tellGuest(
  { outbox }: Pick<TicketsDeps, "outbox">,
  trx: Trx,
  { event, ticket, words = {} }: { readonly event: string; readonly ticket: Ticket; readonly words?: Words },
): Promise<void> {
  const audience = { to: "guest", guestId: ticket.guestId, chatId: ticket.chatId } as const;
  await outbox.announce(trx, { event, audience, data: dataOf(ticket, words) });
}

/** Tells the owners where they can answer, or everywhere; not the one who did it. */
export async function tellOwners(
  { outbox, complexId }: Pick<TicketsDeps, "outbox" | "complexId">,
  trx: Trx,
  telling: {
    readonly event: string;
    readonly ticket: Ticket;
    readonly words?: Words;
    readonly except?: string | undefined;
    readonly everywhere?: boolean;
  },
): Promise<void> {
  const { event, ticket, words = {}, except, everywhere = false } = telling;
  const audience = {
    to: "owners" as const,
    complexId,
    ...(!everywhere && { channel: "telegram" }),
    ...(except !== undefined && { except }),
  };
  await outbox.announce(trx, { event, audience, data: dataOf(ticket, words) });
}

export const saidWords = ({ text, media }: Said): Words => ({ text, ...(media && { media: { ...media } }) });

/** Writes who changed how a talk stands. */
export async function auditTicket(
  trx: Trx,
  entry: {
    readonly ticket: Ticket;
    readonly action: string;
    readonly actor: string;
    readonly channel: string;
    readonly to: string;
    readonly at: Date;
  },
): Promise<void> {
  const { ticket, ...told } = entry;
  await writeAudit(trx, { ...told, subject: `ticket:${ticket.id}`, from: ticket.state });
}
