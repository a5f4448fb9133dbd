import type { Trx } from "../../db/connect.ts";

/** The chat is in this ticket now. False where it is in another. */
export async function enterTicket(
  trx: Trx,
  chat: { readonly complexId: string; readonly chatId: string; readonly ticketId: string },
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { entered: boolean }[] }>(
    `insert into ticket_chats (complex_id, chat_id, ticket_id)
     values (:complexId, :chatId, :ticketId)
     on conflict on constraint ticket_chats_one_open do update set
       ticket_id = ticket_chats.ticket_id
     returning ticket_id = :ticketId as entered`,
    chat,
  );
  return rows[0]?.entered ?? false;
}

/** Its chats are the bot's again. */
export async function leaveTicket(trx: Trx, ticketId: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { chatId: string }[] }>(
    `delete from ticket_chats
     where ticket_id = :ticketId
     returning chat_id as "chatId"`,
    { ticketId },
  );
  return rows.map(({ chatId }) => chatId);
}
