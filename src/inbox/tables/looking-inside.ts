import type { Db, Trx } from "../../db/connect.ts";
import type { Json } from "../../shared/json.ts";
import type { InboxSource } from "./inbox.ts";

export const INBOX_STATES = ["waiting", "handled", "dead"] as const;
/** A dead one failed for good: nothing happens to it until somebody has it replayed. */
export type InboxState = (typeof INBOX_STATES)[number];

/** What may be said of an item to whoever looks after the house: not what it says, nor whose it is. */
export type InboxLine = {
  readonly id: number;
  readonly source: InboxSource;
  readonly state: InboxState;
  readonly receivedAt: Date;
  readonly attempts: number;
  /** The last failure, also of one that was handled in the end. */
  readonly lastError: string | null;
};

/** The whole of it, personal data included. */
export type InboxDetail = InboxLine & {
  readonly externalId: string;
  readonly queue: string;
  readonly task: string;
  readonly handledAt: Date | null;
  readonly diedAt: Date | null;
  readonly payload: Json;
};

const STATE = `
  case
    when handled_at is not null then 'handled'
    when failed_at is not null then 'dead'
    else 'waiting'
  end`;

const LINE = `
  id,
  source,
  ${STATE} as state,
  received_at as "receivedAt",
  attempts,
  last_error as "lastError"`;

/** The newest first. */
export async function inboxLines(
  db: Db,
  which: {
    readonly source: InboxSource | null;
    readonly state: InboxState | null;
    readonly limit: number;
  },
): Promise<InboxLine[]> {
  const { rows } = await db.raw<{ rows: InboxLine[] }>(
    `select ${LINE}
     from inbox
     where (:source::text is null or source = :source)
       and (:state::text is null or ${STATE} = :state)
     order by id desc
     limit :limit`,
    which,
  );
  return rows;
}

/** How many failed for good. */
export async function countDead(db: Db): Promise<number> {
  const { rows } = await db.raw<{ rows: [{ dead: number }] }>(
    `select count(*) as dead
     from inbox
     where ${STATE} = 'dead'`,
  );
  return rows[0].dead;
}

export async function inboxDetail(db: Db, id: number): Promise<InboxDetail | undefined> {
  const { rows } = await db.raw<{ rows: InboxDetail[] }>(
    `select ${LINE},
            external_id as "externalId",
            queue,
            task,
            handled_at as "handledAt",
            failed_at as "diedAt",
            payload
     from inbox
     where id = :id`,
    { id },
  );
  return rows[0];
}

/**
 * Has items handled as if they had just come in, and answers which: one of them or, without an id, all the dead of a
 * source or of every one. One that was handled is left alone, unless its source's may be handled twice.
 */
export async function reopenItems(
  trx: Trx,
  which: {
    readonly id: number | null;
    readonly source: InboxSource | null;
    /** Sources whose items may be handled again. */
    readonly repeatable: readonly InboxSource[];
  },
): Promise<number[]> {
  const { rows } = await trx.raw<{ rows: { id: number }[] }>(
    `with reopened as (
       update inbox
       set handled_at = null,
           failed_at = null,
           attempts = 0
       where (id = :id or (:id::bigint is null and failed_at is not null))
         and (:source::text is null or source = :source)
         and (handled_at is null or source = any(:repeatable))
       returning id, queue, task)
     select id, graphile_worker.add_job(
       task,
       payload => json_build_object('inboxId', id, 'queue', queue),
       queue_name => queue,
       job_key => 'replay:' || id)
     from reopened
     order by id`,
    { ...which, repeatable: [...which.repeatable] },
  );
  return rows.map(({ id }) => id);
}
