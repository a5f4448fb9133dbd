import type { Db, Trx } from "../../db/connect.ts";

export async function upsertOwner(trx: Trx, complexId: string, chatId: string): Promise<void> {
  await trx.raw(
    `insert into staff (complex_id, chat_id)
     values (?, ?)
     on conflict on constraint staff_once_per_complex
     do update set active = true`,
    [complexId, chatId],
  );
}

export async function retireOwnersExcept(
  trx: Trx,
  complexId: string,
  chatIds: readonly string[],
): Promise<void> {
  await trx.raw(
    `update staff
     set active = false
     where complex_id = ?
       and not (chat_id = any(?::text[]))`,
    [complexId, [...chatIds]],
  );
}

export async function activeOwnerChats(db: Db, complexId: string): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { chat_id: string }[] }>(
    `select chat_id
     from staff
     where complex_id = ?
       and active
     order by chat_id`,
    [complexId],
  );
  return rows.map((row) => row.chat_id);
}
