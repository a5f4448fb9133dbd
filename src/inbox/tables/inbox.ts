import type { Db, Trx } from "../../db/connect.ts";
import { type Json, storable } from "../../shared/json.ts";

export const INBOX_SOURCES = ["telegram", "whatsapp", "mercadopago"] as const;
export type InboxSource = (typeof INBOX_SOURCES)[number];

/** Something that came in, as a receiver hands it over. */
export type Received = {
  readonly source: InboxSource;
  /** The source's own id of it: the same one is stored once. */
  readonly externalId: string;
  /** What must be handled in order, for instance `chat:telegram:42`. */
  readonly queue: string;
  /** The job that handles it, called with `{ inboxId, queue }`. */
  readonly task: string;
  readonly payload: Json;
};

export type InboxItem = {
  readonly id: number;
  readonly source: InboxSource;
  readonly externalId: string;
  readonly queue: string;
  readonly payload: Json;
};

const ITEM = `id, source, external_id as "externalId", queue, payload`;

/** Stores it and adds its job in one statement, so that it costs its sender one trip to the database. */
export async function receive(db: Db, received: Received): Promise<"stored" | "repeated"> {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `with stored as (
       insert into inbox (source, external_id, queue, task, payload)
       values (:source, :externalId, :queue, :task, :payload)
       on conflict on constraint inbox_once do nothing
       returning id, queue, task)
     select graphile_worker.add_job(
       stored.task,
       payload => json_build_object('inboxId', stored.id, 'queue', stored.queue),
       queue_name => stored.queue)
     from stored`,
    { ...received, payload: JSON.stringify(received.payload, storable) },
  );
  return rows.length === 0 ? "repeated" : "stored";
}

/** The queue's first item after `afterId` that still waits to be handled. */
export async function nextUnhandled(db: Db, queue: string, afterId: number): Promise<InboxItem | undefined> {
  const { rows } = await db.raw<{ rows: InboxItem[] }>(
    `select ${ITEM}
     from inbox
     where queue = :queue
       and id > :afterId
       and handled_at is null
       and failed_at is null
     order by id
     limit 1`,
    { queue, afterId },
  );
  return rows[0];
}

/** Locks the item for this transaction; undefined once it has been handled or set aside. */
export async function openInboxItem(trx: Trx, id: number): Promise<InboxItem | undefined> {
  const { rows } = await trx.raw<{ rows: InboxItem[] }>(
    `select ${ITEM}
     from inbox
     where id = :id
       and handled_at is null
       and failed_at is null
     for update`,
    { id },
  );
  return rows[0];
}

export async function markHandled(db: Db, id: number, at: Date): Promise<void> {
  await db.raw(
    `update inbox
     set handled_at = :at
     where id = :id
       and handled_at is null
       and failed_at is null`,
    { id, at },
  );
}

/** Counts a failure, and says whether that was the last attempt, if there is one: then the item is set aside. */
export async function recordFailure(
  trx: Trx,
  failure: {
    readonly id: number;
    readonly error: string;
    readonly at: Date;
    readonly maxAttempts: number | null;
  },
): Promise<"retry" | "set_aside"> {
  const { rows } = await trx.raw<{ rows: { setAside: boolean }[] }>(
    `update inbox
     set attempts = attempts + 1,
         last_error = :error,
         failed_at = case when attempts + 1 >= :maxAttempts::int then :at::timestamptz end
     where id = :id
       and handled_at is null
     returning failed_at is not null as "setAside"`,
    failure,
  );
  return rows[0]?.setAside ? "set_aside" : "retry";
}

/** Sets aside what is not handled and has never been seen to fail; false for anything else. */
export async function setAsideUnseen(
  trx: Trx,
  { id, error, at }: { readonly id: number; readonly error: string; readonly at: Date },
): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update inbox
     set last_error = :error,
         failed_at = :at
     where id = :id
       and attempts = 0
       and handled_at is null
       and failed_at is null`,
    { id, error, at },
  );
  return rowCount > 0;
}

/** Forgets what was handled before the given instant; what was set aside stays until somebody has looked at it. */
export async function purgeHandled(db: Db, before: Date): Promise<number> {
  const { rowCount } = await db.raw<{ rowCount: number }>("delete from inbox where handled_at < :before", {
    before,
  });
  return rowCount;
}

/** Adds a job again for each queue where something has waited since before the given instant. */
export async function resumeQueues(trx: Trx, before: Date): Promise<number> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `with waiting as (
       select distinct on (queue) id, queue, task
       from inbox
       where handled_at is null
         and failed_at is null
         and received_at < :before
       order by queue, id)
     select graphile_worker.add_job(
       waiting.task,
       payload => json_build_object('inboxId', waiting.id, 'queue', waiting.queue),
       queue_name => waiting.queue,
       job_key => 'resume:' || waiting.queue,
       job_key_mode => 'preserve_run_at')
     from waiting`,
    { before },
  );
  return rows.length;
}
