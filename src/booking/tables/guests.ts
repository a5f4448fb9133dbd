import type { Trx } from "../../db/connect.ts";

/** Returns the new guest's id. */
export async function insertGuest(trx: Trx, name: string): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ id: string }] }>(
    "insert into guests (name) values (:name) returning id",
    { name },
  );
  return rows[0].id;
}

/** Until the transaction ends nobody else merges guests. */
export async function lockMerging(trx: Trx): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('merging guests', 0))");
}

/** Who a guest is by now. */
export async function guestNow(trx: Trx, id: string): Promise<string> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    "select coalesce(merged_into, id) as id from guests where id = :id",
    { id },
  );
  const [guest] = rows;
  if (guest === undefined) throw new Error(`There is no guest ${id}.`);
  return guest.id;
}

/**
 * Locks a guest and those merged into it, so that whoever makes a booking for one of them is waited for, or waits.
 *
 * The merged ones first: a booking for one of them locks them in this order, too.
 */
export async function lockGuest(trx: Trx, id: string): Promise<void> {
  await trx.raw(
    `select
     from guests
     where id = :id
        or merged_into = :id
     order by merged_into nulls last, id
     for update`,
    { id },
  );
}

/** From now on `from`, and whoever was merged into it, is `to`. The guest is to be locked. */
export async function redirectGuest(trx: Trx, from: string, to: string): Promise<void> {
  await trx.raw("update guests set merged_into = :to where id = :from or merged_into = :from", { from, to });
}
