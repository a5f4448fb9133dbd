import type { Db } from "../../db/connect.ts";

/** Keeps which message of a channel told an owner of the ticket. */
export async function insertTicketPost(
  db: Db,
  post: { readonly messageId: string; readonly ticketId: string; readonly chatId: string; readonly at: Date },
): Promise<void> {
  await db.raw(
    `insert into ticket_posts (message_id, ticket_id, chat_id, at)
     values (:messageId, :ticketId, :chatId, :at)
     on conflict (message_id) do nothing`,
    post,
  );
}

/** The complex's ticket that a message was about. */
export async function ticketOfPost(
  db: Db,
  complexId: string,
  messageId: string,
): Promise<string | undefined> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select tickets.id
     from ticket_posts
     join tickets on tickets.id = ticket_posts.ticket_id
     where ticket_posts.message_id = :messageId
       and tickets.complex_id = :complexId`,
    { complexId, messageId },
  );
  return rows[0]?.id;
}

/** What a chat was first told of the ticket: the message all later ones answer. */
export async function firstPost(db: Db, ticketId: string, chatId: string): Promise<string | undefined> {
  const { rows } = await db.raw<{ rows: { messageId: string }[] }>(
    `select message_id as "messageId"
     from ticket_posts
     where ticket_id = :ticketId
       and chat_id = :chatId
     order by at
     limit 1`,
    { ticketId, chatId },
  );
  return rows[0]?.messageId;
}
