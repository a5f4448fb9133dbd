import type { Db, Trx } from "../../db/connect.ts";

/** What owners answer to a question, by all the ways it is asked. */
export type HouseAnswerRow = {
  readonly id: number;
  readonly wordings: readonly string[];
  readonly answer: string;
};

export async function answersOf(db: Db, complexId: string): Promise<HouseAnswerRow[]> {
  const { rows } = await db.raw<{ rows: HouseAnswerRow[] }>(
    `select id, wordings, answer
     from house_answers
     where complex_id = :complexId
     order by id`,
    { complexId },
  );
  return rows;
}

/** With a key that is there already it inserts nothing. */
export async function insertHouseAnswer(
  trx: Trx,
  complexId: string,
  { key, wordings, answer }: Omit<HouseAnswerRow, "id"> & { readonly key: string },
): Promise<void> {
  await trx.raw(
    `insert into house_answers (complex_id, key, wordings, answer)
     values (:complexId, :key, :wordings, :answer)
     on conflict on constraint house_answers_key_unique do nothing`,
    { complexId, key, wordings: [...wordings], answer },
  );
}

/** False where it is gone. */
export async function updateHouseAnswer(
  trx: Trx,
  complexId: string,
  { id, wordings, answer }: HouseAnswerRow,
): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update house_answers
     set wordings = :wordings,
         answer = :answer
     where id = :id
       and complex_id = :complexId`,
    { complexId, id, wordings: [...wordings], answer },
  );
  return rowCount === 1;
}

export async function deleteHouseAnswer(trx: Trx, complexId: string, id: number): Promise<void> {
  await trx.raw("delete from house_answers where id = :id and complex_id = :complexId", { id, complexId });
}
