import type { Db, Trx } from "../../db/connect.ts";
import type { WebhookEvent } from "../events.ts";

export const DELIVERY_STATUSES = ["pending", "delivered", "failed"] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One event for one endpoint, as its operator sees it. */
export type Delivery = {
  readonly id: number;
  readonly eventId: string;
  readonly type: string;
  readonly endpointId: number;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly at: Date;
  readonly nextAttemptAt: Date;
  /** What it was answered with last, if anything. */
  readonly lastStatus: number | null;
  readonly lastError: string | null;
};

/** One that is still to be told. */
export type PendingDelivery = WebhookEvent & {
  readonly id: number;
  readonly eventId: string;
  readonly endpointId: number;
  readonly url: string;
  /** What it was told with before. */
  readonly body: string | null;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
};

/** Undefined once it was delivered or given up, or its endpoint is no longer told of anything. */
export async function pendingDelivery(db: Db, id: number): Promise<PendingDelivery | undefined> {
  const { rows } = await db.raw<{ rows: PendingDelivery[] }>(
    `select deliveries.id,
            event_id as "eventId",
            endpoint_id as "endpointId",
            endpoints.url,
            events.type,
            events.at,
            events.data,
            events.body,
            attempts,
            next_attempt_at as "nextAttemptAt"
     from webhook_deliveries as deliveries
     join webhook_events as events on events.id = event_id
     join webhook_endpoints as endpoints on endpoints.id = endpoint_id
     where deliveries.id = :id
       and status = 'pending'
       and endpoints.state = 'enabled'`,
    { id },
  );
  return rows[0];
}

type Attempt = { readonly id: number; readonly lastStatus: number | null; readonly error: string | null };

export async function markDelivered(trx: Trx, delivered: Attempt & { readonly at: Date }): Promise<void> {
  await trx.raw(
    `update webhook_deliveries
     set status = 'delivered',
         attempts = attempts + 1,
         last_status = :lastStatus,
         last_error = :error,
         delivered_at = :at
     where id = :id
       and status = 'pending'`,
    delivered,
  );
}

/** Notes a failure, and when the next attempt is; without one it is given up. */
export async function noteAttempt(
  trx: Trx,
  attempt: Attempt & { readonly nextAttemptAt: Date | null },
): Promise<void> {
  await trx.raw(
    `update webhook_deliveries
     set attempts = attempts + 1,
         last_status = :lastStatus,
         last_error = :error,
         status = case when :nextAttemptAt::timestamptz is null then 'failed' else 'pending' end,
         next_attempt_at = coalesce(:nextAttemptAt, next_attempt_at)
     where id = :id
       and status = 'pending'`,
    attempt,
  );
}

/** Gives up all that an endpoint was still to be told. */
export async function giveUpFor(trx: Trx, endpointId: number, error: string): Promise<void> {
  await trx.raw(
    `update webhook_deliveries
     set status = 'failed',
         last_error = :error
     where endpoint_id = :endpointId
       and status = 'pending'`,
    { endpointId, error },
  );
}

/** The newest first. */
export async function latestDeliveries(
  db: Db,
  which: { readonly status: DeliveryStatus | null; readonly limit: number },
): Promise<Delivery[]> {
  const { rows } = await db.raw<{ rows: Delivery[] }>(
    `select deliveries.id,
            event_id as "eventId",
            events.type,
            endpoint_id as "endpointId",
            status,
            attempts,
            events.at,
            next_attempt_at as "nextAttemptAt",
            last_status as "lastStatus",
            last_error as "lastError"
     from webhook_deliveries as deliveries
     join webhook_events as events on events.id = event_id
     where :status::text is null or status = :status
     order by deliveries.id desc
     limit :limit`,
    which,
  );
  return rows;
}

/** How many events each endpoint was given up to be told of; endpoints without such are left out. */
export async function countFailed(db: Db): Promise<ReadonlyMap<number, number>> {
  const { rows } = await db.raw<{ rows: { endpointId: number; failed: number }[] }>(
    `select endpoint_id as "endpointId", count(*) as failed
     from webhook_deliveries
     where status = 'failed'
     group by endpoint_id`,
  );
  return new Map(rows.map(({ endpointId, failed }) => [endpointId, failed]));
}

/** What is said of a delivery that cannot be told again. */
export async function endpointStateOf(db: Db, id: number): Promise<string | undefined> {
  const { rows } = await db.raw<{ rows: { state: string }[] }>(
    `select endpoints.state
     from webhook_deliveries as deliveries
     join webhook_endpoints as endpoints on endpoints.id = endpoint_id
     where deliveries.id = :id`,
    { id },
  );
  return rows[0]?.state;
}

/** Has one told (again) or, without an id, the oldest that failed, so many at most; answers how many those are. */
export async function tellAgain(
  trx: Trx,
  which: { readonly id: number | null; readonly at: Date; readonly most: number },
): Promise<number> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `with again as (
       update webhook_deliveries
       set status = 'pending',
           attempts = 0,
           next_attempt_at = :at
       where id in (
         select deliveries.id
         from webhook_deliveries as deliveries
         join webhook_endpoints as endpoints on endpoints.id = endpoint_id
         where endpoints.state = 'enabled'
           and (deliveries.id = :id or (:id::bigint is null and status = 'failed'))
         order by deliveries.id
         limit :most
         for update of deliveries)
       returning id, endpoint_id)
     select ${ADD_JOB}
     from again`,
    which,
  );
  return rows.length;
}

/**
 * Adds a job again for what should have been told before the given instant, and has none or one that gave up. What only waits
 * in line behind an endpoint that hangs is left there, however long the line.
 */
export async function resumeDeliveries(trx: Trx, before: Date, at: Date): Promise<number> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `with overdue as (
       select deliveries.id, endpoint_id
       from webhook_deliveries as deliveries
       join webhook_endpoints as endpoints on endpoints.id = endpoint_id
       where status = 'pending'
         and next_attempt_at < :before
         and endpoints.state = 'enabled'
         and not exists (
           select from graphile_worker.jobs
           where jobs.key = 'webhook:' || deliveries.id
             and jobs.attempts < jobs.max_attempts))
     select ${ADD_JOB}
     from overdue`,
    { before, at },
  );
  return rows.length;
}

const ADD_JOB = `
  graphile_worker.add_job(
    'deliver_webhook',
    payload => json_build_object('deliveryId', id),
    queue_name => 'webhook:' || endpoint_id,
    run_at => :at,
    job_key => 'webhook:' || id)`;
