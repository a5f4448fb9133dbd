import type { Trx } from "../../db/connect.ts";

/** How many links that are none a chat has said since then. */
export async function shareTriesSince(trx: Trx, chatId: string, since: Date): Promise<number> {
  const { rows } = await trx.raw<{ rows: { tries: number }[] }>(
    `select tries
     from share_tries
     where chat_id = :chatId
       and since >= :since`,
    { chatId, since },
  );
  return rows[0]?.tries ?? 0;
}

/** Counts one more; what began before `since` is forgotten. */
export async function countShareTry(trx: Trx, chatId: string, at: Date, since: Date): Promise<void> {
  await trx.raw(
    `insert into share_tries (chat_id, tries, since)
     values (:chatId, 1, :at)
     on conflict (chat_id) do update set
       tries = case when share_tries.since < :since then 1 else share_tries.tries + 1 end,
       since = case when share_tries.since < :since then :at else share_tries.since end`,
    { chatId, at, since },
  );
}
