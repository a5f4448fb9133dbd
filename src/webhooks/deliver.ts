import type { Db, Trx } from "../db/connect.ts";
import { addJob } from "../db/jobs.ts";
import { inTransaction } from "../db/transaction.ts";
import { type Clock, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";
import type { Post, Posted } from "./post.ts";
import { sign } from "./sign.ts";
import {
  giveUpFor,
  markDelivered,
  noteAttempt,
  type PendingDelivery,
  pendingDelivery,
} from "./tables/deliveries.ts";
import { disableEndpoint, noteHealth, secretsOf } from "./tables/endpoints.ts";
import { bodyOnce } from "./tables/events.ts";

export type WebhookDeliveryDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Pick<Metrics, "webhookDeliveries" | "webhookEndpointsDisabled">;
  readonly post: Post;
  /** What has been paid for a booking and is kept, in minor units. */
  readonly received: (bookingId: string) => Promise<number>;
};

/** Ten attempts in 76 hours without the jitter, as https://github.com/standard-webhooks/standard-webhooks spec recommends. */
const PAUSES_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  DAY_MS,
];
/** So that what failed together is not tried together. */
const JITTER = 0.1;
/** What fails for so long without a success in between is not called any more. */
const DISABLED_AFTER_MS = 3 * DAY_MS;
const GONE = 410;

/**
 * Tells endpoints of events: at least once each, in no promised order.
 *
 * The body of an event is made when it is told first, for in the transaction of what it tells of a payment may not be
 * counted yet. Must run in the endpoint's queue: it relies on nobody else telling it at the same time.
 */
export function createWebhookDelivery(deps: WebhookDeliveryDeps) {
  const { db, clock, logger, metrics, post, received } = deps;

  return async function deliverWebhook(deliveryId: number): Promise<void> {
    const delivery = await pendingDelivery(db, deliveryId);
    if (delivery === undefined) return;
    if (delivery.nextAttemptAt > clock()) {
      return inTransaction(db, (trx) => schedule(trx, delivery, delivery.nextAttemptAt));
    }
    const { eventId, endpointId, url } = delivery;
    const body = delivery.body ?? (await bodyOnce(db, eventId, await compose(delivery)));
    const at = clock();
    const secrets = await secretsOf(db, endpointId, at);
    if (secrets.length === 0) return; // removed meanwhile
    await note(delivery, await post(url, sign({ id: eventId, body }, secrets, at)));
  };

  async function compose({ type, at, data }: PendingDelivery): Promise<string> {
    const { booking } = data;
    const timestamp = at.toISOString();
    return JSON.stringify({
      ...{ type, timestamp },
      data: { ...data, booking: { ...booking, received: await received(booking.id) } },
    });
  }

  async function note(delivery: PendingDelivery, posted: Posted): Promise<void> {
    const outcome = await inTransaction(db, (trx) => noteIn(trx, delivery, posted));
    metrics.webhookDeliveries.inc({ outcome });
    const { id: deliveryId, eventId, endpointId, type } = delivery;
    const details = { deliveryId, eventId, endpointId, type, ...posted };
    if (outcome === "failed") logger.warn(details, "an event could not be told and was given up");
    else logger.info(details, `an event was ${outcome === "delivered" ? "told" : "not told yet"}`);
  }

  async function noteIn(trx: Trx, delivery: PendingDelivery, posted: Posted) {
    const now = clock();
    const { id, endpointId, attempts } = delivery;
    const lastStatus = posted.kind === "answered" ? posted.status : null;
    const error = problemOf(posted);
    const failingSince = await noteHealth(trx, endpointId, error === null ? null : now);
    if (error === null) {
      await markDelivered(trx, { id, lastStatus, error, at: now });
      return "delivered";
    }
    const pauseMs = lastStatus === GONE ? undefined : pauseAfter(attempts, posted);
    const nextAttemptAt = pauseMs === undefined ? null : new Date(now.getTime() + pauseMs);
    await noteAttempt(trx, { id, lastStatus, error, nextAttemptAt });
    if (nextAttemptAt !== null) {
      await schedule(trx, delivery, nextAttemptAt);
      return "retried";
    }
    const failsForLong = failingSince !== null && now.getTime() - failingSince.getTime() >= DISABLED_AFTER_MS;
    if (lastStatus === GONE) await disable(trx, endpointId, "gone");
    else if (failsForLong) await disable(trx, endpointId, "failing");
    return "failed";
  }

  async function disable(trx: Trx, endpointId: number, reason: "gone" | "failing"): Promise<void> {
    if (!(await disableEndpoint(trx, endpointId, reason))) return;
    await giveUpFor(trx, endpointId, "The endpoint was disabled.");
    metrics.webhookEndpointsDisabled.inc({ reason });
    logger.error({ endpointId, reason }, "an endpoint is told of nothing any more");
  }
}

/** Anything but a success is told again: where it would redirect to is nobody we were told of. */
function problemOf(posted: Posted): string | null {
  if (posted.kind === "unanswered") return posted.error;
  return posted.status >= 200 && posted.status < 300 ? null : `It answered ${posted.status}.`;
}

/** Undefined after the last attempt. An endpoint that asks for more time gets it, within a day. */
function pauseAfter(attempts: number, posted: Posted): number | undefined {
  const pauseMs = PAUSES_MS[attempts];
  if (pauseMs === undefined) return undefined;
  const askedMs = Math.min((posted.kind === "answered" && posted.retryAfterMs) || 0, DAY_MS);
  return Math.max(pauseMs * (1 + Math.random() * JITTER), askedMs);
}

async function schedule(trx: Trx, { id, endpointId }: PendingDelivery, runAt: Date): Promise<void> {
  const inTurn = { queue: `webhook:${endpointId}`, key: `webhook:${id}`, runAt };
  await addJob(trx, "deliver_webhook", { deliveryId: id }, inTurn);
}
