import type { Trx } from "../../db/connect.ts";

/** Joins the chat it was given in with the one it is said in. */
export type JoinCode = {
  readonly code: string;
  readonly chatId: string;
  readonly expiresAt: Date;
  /** The chat it was said in, if it was. */
  readonly spentBy: string | null;
};

/** Breaks `join_codes_pkey` where the code is taken. */
export async function insertJoinCode(trx: Trx, { code, chatId, expiresAt }: Omit<JoinCode, "spentBy">) {
  await trx.raw(
    `insert into join_codes (code, chat_id, expires_at)
     values (:code, :chatId, :expiresAt)`,
    { code, chatId, expiresAt },
  );
}

export async function forgetJoinCodes(trx: Trx, expiredBefore: Date): Promise<void> {
  await trx.raw("delete from join_codes where expires_at < :expiredBefore", { expiredBefore });
}

/** Locks the code until the transaction ends. */
export async function lockJoinCode(trx: Trx, code: string): Promise<JoinCode | undefined> {
  const { rows } = await trx.raw<{ rows: JoinCode[] }>(
    `select code,
            chat_id as "chatId",
            expires_at as "expiresAt",
            spent_by as "spentBy"
     from join_codes
     where code = :code
     for update`,
    { code },
  );
  return rows[0];
}

export async function spendJoinCode(trx: Trx, code: string, chatId: string): Promise<void> {
  await trx.raw("update join_codes set spent_by = :chatId where code = :code", { code, chatId });
}

/** Counts a try of the chat, and returns how many it has made since it began; what began before `since` is forgotten. */
export async function countJoinTry(trx: Trx, chatId: string, at: Date, since: Date): Promise<number> {
  const { rows } = await trx.raw<{ rows: [{ tries: number }] }>(
    `insert into join_tries (chat_id, tries, since)
     values (:chatId, 1, :at)
     on conflict (chat_id) do update set
       tries = case when join_tries.since < :since then 1 else join_tries.tries + 1 end,
       since = case when join_tries.since < :since then :at else join_tries.since end
     returning tries`,
    { chatId, at, since },
  );
  return rows[0].tries;
}
