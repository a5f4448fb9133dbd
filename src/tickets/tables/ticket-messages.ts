import type { Db, Trx } from "../../db/connect.ts";
import type { TicketMessage } from "../ticket.ts";

export async function insertTicketMessage(
  trx: Trx,
  ticketId: string,
  { author, name, said, at }: TicketMessage,
): Promise<void> {
  await trx.raw(
    `insert into ticket_messages (ticket_id, author, name, said, at)
     values (:ticketId, :author, :name, :said, :at)`,
    { ticketId, author, name, said: JSON.stringify(said), at },
  );
}

/** The last so many of a talk, oldest first. */
export async function lastTicketMessages(db: Db, ticketId: string, count: number): Promise<TicketMessage[]> {
  const { rows } = await db.raw<{ rows: TicketMessage[] }>(
    `select author, name, said, at
     from ticket_messages
     where ticket_id = :ticketId
     order by id desc
     limit :count`,
    { ticketId, count },
  );
  return rows.toReversed();
}

/** How much the guest has said in it since the given instant. */
export async function countGuestMessages(trx: Trx, ticketId: string, since: Date): Promise<number> {
  const { rows } = await trx.raw<{ rows: [{ count: number }] }>(
    `select count(*)::integer as count
     from ticket_messages
     where ticket_id = :ticketId
       and author = 'guest'
       and at > :since`,
    { ticketId, since },
  );
  return rows[0].count;
}
