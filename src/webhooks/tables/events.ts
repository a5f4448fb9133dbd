import type { Db, Trx } from "../../db/connect.ts";
import type { WebhookEvent, WebhookEventType } from "../events.ts";

/** Whether any endpoint wants to hear of this. */
export async function isHeard(trx: Trx, type: WebhookEventType): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: [{ heard: boolean }] }>(
    `select exists (
       select from webhook_endpoints
       where state = 'enabled'
         and (events is null or :type = any(events))
     ) as heard`,
    { type },
  );
  return rows[0].heard;
}

/**
 * Stores an event for the endpoints that want to hear of it, with the jobs that tell them; for none, nothing.
 *
 * What is told to one endpoint shares a queue, so that one that hangs keeps nobody else waiting.
 */
export async function publish(trx: Trx, { type, at, data }: WebhookEvent): Promise<void> {
  await trx.raw(
    `with listening as (
       select id
       from webhook_endpoints
       where state = 'enabled'
         and (events is null or :type = any(events))),
     event as (
       insert into webhook_events (type, at, booking_id, data)
       select :type, :at, :bookingId, :data
       where exists (select from listening)
       returning id),
     delivery as (
       insert into webhook_deliveries (event_id, endpoint_id, next_attempt_at)
       select event.id, listening.id, :at
       from event, listening
       returning id, endpoint_id)
     select graphile_worker.add_job(
       'deliver_webhook',
       payload => json_build_object('deliveryId', id),
       queue_name => 'webhook:' || endpoint_id,
       run_at => :at,
       job_key => 'webhook:' || id,
       job_key_mode => 'unsafe_dedupe')
     from delivery`,
    { type, at, bookingId: data.booking.id, data: JSON.stringify(data) },
  );
}

/** The text an event is told with: what is given or, if it was told before, what it was told with then. */
export async function bodyOnce(db: Db, eventId: string, body: string): Promise<string> {
  const { rows } = await db.raw<{ rows: { body: string }[] }>(
    `update webhook_events
     set body = coalesce(body, :body)
     where id = :eventId
     returning body`,
    { eventId, body },
  );
  return rows[0]?.body ?? body;
}

/** Forgets the events of before the given instant that nobody waits for. */
export async function purgeEvents(db: Db, before: Date): Promise<number> {
  const { rowCount } = await db.raw<{ rowCount: number }>(
    `delete from webhook_events as events
     where at < :before
       and not exists (
         select from webhook_deliveries
         where event_id = events.id
           and status = 'pending')`,
    { before },
  );
  return rowCount;
}
