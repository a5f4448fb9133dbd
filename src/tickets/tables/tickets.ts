import type { Db, Trx } from "../../db/connect.ts";
import type { ClosedBy, Ticket } from "../ticket.ts";

const columnsOf = (ticket: string) =>
  ["id", "number", "state"].map((name) => `${ticket}.${name}`).join(", ") +
  `, ${ticket}.guest_id as "guestId", ${ticket}.guest_name as "guestName", ${ticket}.chat_id as "chatId",
    ${ticket}.open_key as "openKey", ${ticket}.waiting_since as "waitingSince", ${ticket}.closed_by as "closedBy"`;

/** Until the transaction ends nobody else opens a ticket of the complex. */
export async function lockOpening(trx: Trx, complexId: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('opening tickets of ' || :complexId, 0))", {
    complexId,
  });
}

/** Takes the complex's next number; opening is to be locked. */
export async function insertTicket(
  trx: Trx,
  ticket: Pick<Ticket, "guestId" | "guestName" | "chatId" | "openKey"> & {
    readonly complexId: string;
    readonly at: Date;
  },
): Promise<Ticket> {
  const { rows } = await trx.raw<{ rows: [Ticket] }>(
    `insert into tickets (
       complex_id, number, guest_id, guest_name, chat_id, open_key, state, waiting_since, opened_at, heard_at)
     select :complexId, coalesce(max(number), 0) + 1, :guestId, :guestName, :chatId, :openKey, 'open', :at, :at, :at
     from tickets
     where complex_id = :complexId
     returning ${columnsOf("tickets")}`,
    ticket,
  );
  return rows[0];
}

export async function ticketByKey(trx: Trx, openKey: string): Promise<Ticket | undefined> {
  const { rows } = await trx.raw<{ rows: Ticket[] }>(
    `select ${columnsOf("tickets")}
     from tickets
     where open_key = :openKey`,
    { openKey },
  );
  return rows[0];
}

export async function ticketByNumber(db: Db, complexId: string, number: number): Promise<Ticket | undefined> {
  const { rows } = await db.raw<{ rows: Ticket[] }>(
    `select ${columnsOf("tickets")}
     from tickets
     where complex_id = :complexId
       and number = :number`,
    { complexId, number },
  );
  return rows[0];
}

/** The open ticket of a guest, in whichever of their chats; also where they were another guest when it was opened. */
export async function openTicketOfGuest(
  trx: Trx,
  complexId: string,
  guestId: string,
): Promise<Ticket | undefined> {
  const { rows } = await trx.raw<{ rows: Ticket[] }>(
    `select ${columnsOf("tickets")}
     from tickets
     where complex_id = :complexId
       and state <> 'closed'
       and guest_id in (select id from guests where id = :guestId or merged_into = :guestId)
     order by number
     limit 1`,
    { complexId, guestId },
  );
  return rows[0];
}

/** The ticket a chat is in while it is open. */
export async function ticketOfChat(db: Db, complexId: string, chatId: string): Promise<Ticket | undefined> {
  const { rows } = await db.raw<{ rows: Ticket[] }>(
    `select ${columnsOf("tickets")}
     from ticket_chats
     join tickets on tickets.id = ticket_chats.ticket_id
     where ticket_chats.complex_id = :complexId
       and ticket_chats.chat_id = :chatId`,
    { complexId, chatId },
  );
  return rows[0];
}

/** Locks a ticket until the transaction ends. */
export async function lockTicket(trx: Trx, id: string): Promise<Ticket> {
  const { rows } = await trx.raw<{ rows: Ticket[] }>(
    `select ${columnsOf("tickets")}
     from tickets
     where id = :id
     for update`,
    { id },
  );
  const [ticket] = rows;
  if (ticket === undefined) throw new Error(`There is no ticket ${id}.`);
  return ticket;
}

/** The guest spoke, here: they wait since then, or since before. */
export async function noteGuestSpoke(trx: Trx, id: string, chatId: string, at: Date): Promise<void> {
  await trx.raw(
    `update tickets
     set state = 'open',
         chat_id = :chatId,
         waiting_since = coalesce(waiting_since, :at),
         heard_at = :at
     where id = :id`,
    { id, chatId, at },
  );
}

export async function noteOwnerSpoke(trx: Trx, id: string, at: Date): Promise<void> {
  await trx.raw(
    `update tickets
     set state = 'answered',
         waiting_since = null,
         answered_at = coalesce(answered_at, :at),
         heard_at = :at
     where id = :id`,
    { id, at },
  );
}

export async function markClosed(trx: Trx, id: string, by: ClosedBy, at: Date): Promise<void> {
  await trx.raw(
    `update tickets
     set state = 'closed',
         waiting_since = null,
         closed_at = :at,
         closed_by = :by
     where id = :id`,
    { id, by, at },
  );
}

export async function markReopened(trx: Trx, id: string, at: Date): Promise<void> {
  await trx.raw(
    `update tickets
     set state = 'answered',
         heard_at = :at,
         closed_at = null,
         closed_by = null
     where id = :id`,
    { id, at },
  );
}

/** Those under way, the longest waiting first. */
export async function openTickets(db: Db, complexId: string): Promise<Ticket[]> {
  const { rows } = await db.raw<{ rows: Ticket[] }>(
    `select ${columnsOf("tickets")}
     from tickets
     where complex_id = :complexId
       and state <> 'closed'
     order by waiting_since nulls last, number`,
    { complexId },
  );
  return rows;
}

/** Those under way in which nobody has said anything since the given instant. */
export async function silentTickets(db: Db, complexId: string, since: Date): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select id
     from tickets
     where complex_id = :complexId
       and state <> 'closed'
       and heard_at < :since
     order by number`,
    { complexId, since },
  );
  return rows.map(({ id }) => id);
}

/** How long guests have usually waited for the first word, of the last twenty that got one; milliseconds. */
export async function usualWait(db: Db, complexId: string): Promise<number | undefined> {
  const { rows } = await db.raw<{ rows: [{ ms: number | null }] }>(
    `select percentile_cont(0.5) within group (order by extract(epoch from wait) * 1000) as ms
     from (
       select answered_at - opened_at as wait
       from tickets
       where complex_id = :complexId
         and answered_at is not null
       order by answered_at desc
       limit 20) as latest`,
    { complexId },
  );
  return rows[0].ms ?? undefined;
}
