import type { Db, Trx } from "../../db/connect.ts";

/** What was asked so many times, and nobody has an answer to. */
export type UnansweredRow = { readonly id: number; readonly question: string; readonly times: number };

/** Those asked most often first, of equals the newest. */
export async function unansweredOf(db: Db, complexId: string): Promise<UnansweredRow[]> {
  const { rows } = await db.raw<{ rows: UnansweredRow[] }>(
    `select id, question, times
     from unanswered_questions
     where complex_id = :complexId
     order by times desc, last_asked desc, id desc`,
    { complexId },
  );
  return rows;
}

type Asked = {
  readonly complexId: string;
  readonly question: string;
  /** By which it is the same as another. */
  readonly plain: string;
  readonly key: string;
  readonly at: Date;
};

/** The same key right after itself counts once. */
export async function countUnanswered(trx: Trx, asked: Asked): Promise<void> {
  await trx.raw(
    `insert into unanswered_questions (complex_id, question, plain, last_input, last_asked)
     values (:complexId, :question, :plain, :key, :at)
     on conflict on constraint unanswered_questions_plain_unique do update set
       times = unanswered_questions.times + 1,
       last_input = excluded.last_input,
       last_asked = excluded.last_asked
     where unanswered_questions.last_input <> excluded.last_input`,
    asked,
  );
}

/** Keeps so many, those asked most often and latest. */
export async function forgetRarelyAsked(trx: Trx, complexId: string, kept: number): Promise<void> {
  await trx.raw(
    `delete from unanswered_questions
     where id in (
       select id
       from unanswered_questions
       where complex_id = :complexId
       order by times desc, last_asked desc, id desc
       offset :kept
     )`,
    { complexId, kept },
  );
}

export async function deleteUnanswered(trx: Trx, complexId: string, id: number): Promise<void> {
  await trx.raw("delete from unanswered_questions where id = :id and complex_id = :complexId", {
    id,
    complexId,
  });
}
