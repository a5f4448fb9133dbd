import type { Trx } from "../../db/connect.ts";
import type { Json } from "../../shared/json.ts";
import type { MessageKind } from "./outbox.ts";

export type PartStatus = "sent" | "delivered" | "read" | "failed";

/** How far each has come. Notices of it come late and out of order, and nothing is unread or undelivered again. */
const RANKS = `array['accepted', 'sent', 'delivered', 'read', 'failed']`;

/**
 * Notes what became of one message of the channel; undefined if it is none of ours, or no news. A message that was
 * delivered is not taken for failed any more.
 */
export async function advancePart(
  trx: Trx,
  part: { readonly messageId: string; readonly status: PartStatus; readonly at: Date },
): Promise<number | undefined> {
  const { rows } = await trx.raw<{ rows: { outboxId: number }[] }>(
    `update outbox_parts
     set status = :status,
         at = :at
     where message_id = :messageId
       and array_position(${RANKS}, status) < array_position(${RANKS}, :status::text)
       and not (:status = 'failed' and status in ('delivered', 'read'))
     returning outbox_id as "outboxId"`,
    part,
  );
  return rows[0]?.outboxId;
}

/** A row that was sent is as far as the least of its messages; each tells of "delivered" and "read" by itself. */
export async function advanceRow(trx: Trx, outboxId: number): Promise<void> {
  await trx.raw(
    `update outbox
     set status = least_part.status
     from (
       select case
                when bool_and(status = 'read') then 'read'
                when bool_and(status in ('delivered', 'read')) then 'delivered'
                else 'sent'
              end as status
       from outbox_parts
       where outbox_id = :outboxId) as least_part
     where outbox.id = :outboxId
       and outbox.status in ('sent', 'delivered')`,
    { outboxId },
  );
}

export type FailedRow = { readonly kind: MessageKind; readonly body: Json; readonly chatId: string };

/** What was sent has not arrived, and never will; undefined if that was known. */
export async function failRow(
  trx: Trx,
  failure: { readonly outboxId: number; readonly error: string },
): Promise<FailedRow | undefined> {
  const { rows } = await trx.raw<{ rows: FailedRow[] }>(
    `update outbox
     set status = 'failed',
         last_error = :error
     where id = :outboxId
       and status <> 'failed'
     returning kind, body, chat_id as "chatId"`,
    failure,
  );
  return rows[0];
}

/** Has a row sent anew, all of it, not before the given instant. */
export async function reopenRow(
  trx: Trx,
  row: { readonly outboxId: number; readonly error: string; readonly runAt: Date },
): Promise<void> {
  await trx.raw(
    `with forgotten as (delete from outbox_parts where outbox_id = :outboxId)
     update outbox
     set status = 'pending',
         sent_parts = 0,
         attempts = attempts + 1,
         last_error = :error,
         next_attempt_at = :runAt
     where id = :outboxId`,
    row,
  );
}
