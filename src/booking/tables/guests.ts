import type { Trx } from "../../db/connect.ts";

/** Returns the new guest's id. */
export async function insertGuest(trx: Trx, name: string): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ id: string }] }>(
    "insert into guests (name) values (:name) returning id",
    { name },
  );
  return rows[0].id;
}
