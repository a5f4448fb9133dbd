import type { Db, Trx } from "../../db/connect.ts";
import type { Json } from "../../shared/json.ts";

export type MessageKind = "view" | "notice";

export type NewMessage = {
  readonly chatId: string;
  readonly kind: MessageKind;
  readonly body: Json;
  readonly at: Date;
  readonly giveUpAt: Date;
};

export type PendingMessage = {
  readonly id: number;
  readonly kind: MessageKind;
  readonly body: Json;
  readonly sentParts: number;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  readonly giveUpAt: Date;
};

export async function insertMessage(trx: Trx, message: NewMessage): Promise<void> {
  await trx.raw(
    `insert into outbox (chat_id, kind, body, created_at, next_attempt_at, give_up_at)
     values (:chatId, :kind, :body, :at, :at, :giveUpAt)`,
    { ...message, body: JSON.stringify(message.body) },
  );
}

/** The newest message of any chat. */
export async function newestMessage(db: Db): Promise<number> {
  const { rows } = await db.raw<{ rows: [{ id: number }] }>("select coalesce(max(id), 0) as id from outbox");
  return rows[0].id;
}

/**
 * Has the chat's notices that were stored after the given message told after all that is stored now. Their jobs are the
 * chat's. Must run in the chat's queue: nobody is sending them meanwhile.
 */
export async function tellNoticesLast(trx: Trx, chatId: string, after: number): Promise<void> {
  await trx.raw(
    `with moved as (
       delete from outbox
       where chat_id = :chatId
         and id > :after
         and kind = 'notice'
         and status = 'pending'
         and attempts = 0
         and sent_parts = 0
       returning *)
     insert into outbox (chat_id, kind, body, created_at, next_attempt_at, give_up_at)
     select chat_id, kind, body, created_at, next_attempt_at, give_up_at
     from moved
     order by id`,
    { chatId, after },
  );
}

/**
 * Stores the notice for each chat and adds the job that sends it.
 *
 * Each message's job has a key of its own: a job the chat's messages shared would be a row that every sale of the complex
 * waits for, and `add_job` with no key, or replacing, reads all waiting jobs while the table has no statistics.
 */
export async function insertNotice(
  trx: Trx,
  notice: Omit<NewMessage, "chatId" | "kind"> & { readonly chatIds: readonly string[] },
): Promise<void> {
  await trx.raw(
    `with stored as (
       insert into outbox (chat_id, kind, body, created_at, next_attempt_at, give_up_at)
       select chat_id, 'notice', :body, :at, :at, :giveUpAt
       from unnest(:chatIds::text[]) as chat_id
       returning id, chat_id)
     select graphile_worker.add_job(
       'deliver',
       payload => json_build_object('chatId', chat_id),
       queue_name => 'chat:' || chat_id,
       run_at => :at,
       job_key => 'notice:' || id,
       job_key_mode => 'unsafe_dedupe')
     from stored`,
    { ...notice, chatIds: [...notice.chatIds], body: JSON.stringify(notice.body) },
  );
}

/**
 * The chat's oldest message that is not sent; those after it wait for it. One that was sent and failed afterwards holds
 * nobody up while it waits: it may be hours, and what was said next is out already.
 */
export async function nextPending(db: Db, chatId: string, at: Date): Promise<PendingMessage | undefined> {
  const { rows } = await db.raw<{ rows: PendingMessage[] }>(
    `select id, kind, body, attempts,
            sent_parts as "sentParts",
            next_attempt_at as "nextAttemptAt",
            give_up_at as "giveUpAt"
     from outbox
     where chat_id = :chatId
       and status = 'pending'
     order by sent_at is not null and next_attempt_at > :at, id
     limit 1`,
    { chatId, at },
  );
  return rows[0];
}

/** A row that was sent is as far as the least of its messages; each tells of "delivered" and "read" by itself. */
export const ROW_STATUS = `coalesce((
  select case
           when bool_and(parts.status = 'read') then 'read'
           when bool_and(parts.status in ('delivered', 'read')) then 'delivered'
           else 'sent'
         end
  from outbox_parts as parts
  where parts.outbox_id = outbox.id), 'sent')`;

/** With the channel's own id of the message, what becomes of it can be told later. */
export async function countSentPart(
  db: Db,
  part: { readonly id: number; readonly messageId: string | null; readonly at: Date },
): Promise<void> {
  await db.raw(
    `with named as (
       insert into outbox_parts (message_id, outbox_id, at)
       select :messageId, :id, :at
       where :messageId::text is not null
       on conflict (message_id) do update set outbox_id = excluded.outbox_id)
     update outbox
     set sent_parts = sent_parts + 1,
         attempts = 0
     where id = :id`,
    part,
  );
}

export async function markSent(db: Db, id: number, at: Date): Promise<void> {
  await db.raw(
    `update outbox
     set status = ${ROW_STATUS},
         sent_at = :at,
         last_error = null
     where id = :id`,
    { id, at },
  );
}

export async function markFailed(db: Db, id: number, error: string): Promise<void> {
  await db.raw(
    `update outbox
     set status = 'failed',
         attempts = attempts + 1,
         last_error = :error
     where id = :id`,
    { id, error },
  );
}

export async function postpone(
  db: Db,
  delay: { readonly id: number; readonly error: string; readonly until: Date },
): Promise<void> {
  await db.raw(
    `update outbox
     set attempts = attempts + 1,
         last_error = :error,
         next_attempt_at = :until
     where id = :id`,
    delay,
  );
}

/** Chats with a message that should have left before the given instant. */
export async function chatsOverdue(trx: Trx, before: Date): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { chatId: string }[] }>(
    `select distinct chat_id as "chatId"
     from outbox
     where status = 'pending'
       and next_attempt_at < :before`,
    { before },
  );
  return rows.map(({ chatId }) => chatId);
}

/** Makes failed messages pending again, of one chat or of all, and answers the chats that have some. */
export async function retryFailed(
  trx: Trx,
  again: {
    readonly chatId: string | null;
    /** Older ones stay as they are. */
    readonly since: Date | null;
    readonly at: Date;
    readonly giveUpAt: Date;
  },
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { chatId: string }[] }>(
    `with retried as (
       update outbox
       set status = 'pending',
           attempts = 0,
           next_attempt_at = :at,
           give_up_at = :giveUpAt
       where status = 'failed'
         and (:chatId::text is null or chat_id = :chatId)
         and (:since::timestamptz is null or created_at >= :since)
       returning chat_id)
     select distinct chat_id as "chatId" from retried`,
    again,
  );
  return rows.map(({ chatId }) => chatId);
}

export type OutboxStatus = "pending" | "sent" | "delivered" | "read" | "failed";

export async function outboxStats(db: Db): Promise<Record<OutboxStatus, number>> {
  const { rows } = await db.raw<{ rows: { status: OutboxStatus; count: number }[] }>(
    "select status, count(*) from outbox group by status",
  );
  const counts = { pending: 0, sent: 0, delivered: 0, read: 0, failed: 0 };
  for (const { status, count } of rows) counts[status] = count;
  return counts;
}

export async function purgeSent(db: Db, olderThan: Date): Promise<number> {
  const { rowCount } = await db.raw<{ rowCount: number }>(
    `delete from outbox
     where status in ('sent', 'delivered', 'read')
       and sent_at < :olderThan`,
    { olderThan },
  );
  return rowCount;
}
