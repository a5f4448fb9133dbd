import type { Db, Trx } from "../../db/connect.ts";

/** One conversation on one channel. Its id names both: `telegram:42`. */
export type ChatRow = {
  readonly id: string;
  readonly guestId: string;
  readonly locale: ChatLocale;
  /** How many messages in a row were not understood. */
  readonly puzzled: number;
};

/** The languages a chat may be in; the table checks the same list. */
export type ChatLocale = "es-AR" | "pt-BR" | "en";

export async function chatById(db: Db, id: string): Promise<ChatRow | undefined> {
  const { rows } = await db.raw<{ rows: ChatRow[] }>(
    `select id, guest_id as "guestId", locale, puzzled
     from chats
     where id = :id`,
    { id },
  );
  return rows[0];
}

export async function insertChat(trx: Trx, chat: Omit<ChatRow, "puzzled">): Promise<void> {
  await trx.raw(
    `insert into chats (id, guest_id, locale)
     values (:id, :guestId, :locale)`,
    chat,
  );
}

export async function setChatLocale(trx: Trx, id: string, locale: ChatLocale): Promise<void> {
  await trx.raw("update chats set locale = :locale where id = :id", { id, locale });
}

export async function setPuzzled(trx: Trx, id: string, puzzled: number): Promise<void> {
  await trx.raw("update chats set puzzled = :puzzled where id = :id", { id, puzzled });
}

/** Gives one guest's chats to another. */
export async function moveChats(trx: Trx, from: string, to: string): Promise<void> {
  await trx.raw("update chats set guest_id = :to where guest_id = :from", { from, to });
}
