import type { Db, Trx } from "../../db/connect.ts";
import type { Json } from "../../shared/json.ts";
import { type MessageKind, ROW_STATUS } from "./outbox.ts";

export type PartStatus = "sent" | "delivered" | "read" | "failed";

/** How far each has come. Word of it comes late and out of order, and nothing is unread or undelivered again. */
const RANKS = `array['accepted', 'sent', 'delivered', 'read', 'failed']`;

/**
 * Notes what became of one message of the channel; undefined if it is no news, or not known yet to be one of ours. A
 * message that was delivered is not taken for failed any more.
 */
export async function advancePart(
  trx: Trx,
  part: { readonly messageId: string; readonly status: PartStatus; readonly at: Date },
): Promise<number | undefined> {
  const { rows } = await trx.raw<{ rows: { outboxId: number | null }[] }>(
    `insert into outbox_parts (message_id, status, at)
     values (:messageId, :status, :at)
     on conflict (message_id) do update set
       status = excluded.status,
       at = excluded.at
     where array_position(${RANKS}, outbox_parts.status) < array_position(${RANKS}, excluded.status)
       and not (excluded.status = 'failed' and outbox_parts.status in ('delivered', 'read'))
     returning outbox_id as "outboxId"`,
    part,
  );
  return rows[0]?.outboxId ?? undefined;
}

/** Of two who tell of one row at once, the second sees what the first has told. */
export async function lockRow(trx: Trx, outboxId: number): Promise<void> {
  await trx.raw("select from outbox where id = :outboxId for update", { outboxId });
}

/** Brings a row that was sent, and is locked, as far as its messages have come. */
export async function advanceRow(trx: Trx, outboxId: number): Promise<void> {
  await trx.raw(
    `update outbox
     set status = ${ROW_STATUS}
     where id = :outboxId
       and status in ('sent', 'delivered')`,
    { outboxId },
  );
}

export type FailedRow = {
  readonly id: number;
  readonly kind: MessageKind;
  readonly body: Json;
  readonly chatId: string;
};

/** When a row is to be given up. */
export async function rowGivenUpAt(trx: Trx, outboxId: number): Promise<Date | undefined> {
  const { rows } = await trx.raw<{ rows: { at: Date }[] }>(
    `select give_up_at as at
     from outbox
     where id = :outboxId`,
    { outboxId },
  );
  return rows[0]?.at;
}

/** What was sent has not arrived, and never will; undefined if that was known. Whoever retries it sends all of it. */
export async function failRow(
  trx: Trx,
  failure: { readonly outboxId: number; readonly error: string },
): Promise<FailedRow | undefined> {
  const { rows } = await trx.raw<{ rows: FailedRow[] }>(
    `with forgotten as (delete from outbox_parts where outbox_id = :outboxId)
     update outbox
     set status = 'failed',
         sent_parts = 0,
         last_error = :error
     where id = :outboxId
       and status <> 'failed'
     returning id, kind, body, chat_id as "chatId"`,
    failure,
  );
  return rows[0];
}

/** Has a row sent anew, all of it, not before the given instant; false if by then it is to be given up. */
export async function reopenRow(
  trx: Trx,
  row: { readonly outboxId: number; readonly error: string; readonly runAt: Date },
): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `with forgotten as (delete from outbox_parts where outbox_id = :outboxId)
     update outbox
     set status = 'pending',
         sent_parts = 0,
         attempts = attempts + 1,
         last_error = :error,
         next_attempt_at = :runAt
     where id = :outboxId
       and give_up_at > :runAt`,
    row,
  );
  return rowCount > 0;
}

/** Forgets what was told of messages that were never ours. */
export async function purgeForeignParts(db: Db, olderThan: Date): Promise<void> {
  await db.raw("delete from outbox_parts where outbox_id is null and at < :olderThan", { olderThan });
}
