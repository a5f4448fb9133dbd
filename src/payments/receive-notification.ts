import { z } from "zod";
import { addJob } from "../db/jobs.ts";
import { receive } from "../inbox/tables/inbox.ts";
import { MINUTE_MS, SECOND_MS } from "../shared/clock.ts";
import type { PaymentsDeps } from "./deps.ts";
import { verifySignature } from "./mercadopago/webhook-signature.ts";
import type { Notified } from "./settling/settle-notified.ts";

/** A call of the webhook. Its body is left out: nobody signed it, and the payment itself is asked for anyway. */
export type WebhookCall = { readonly query: unknown; readonly headers: unknown };
export type WebhookAnswer = { readonly status: 200 | 401 };

const SOURCE = "mercadopago";
const RECONCILE = "reconcile_payments";
const LOOK_UP_AFTER_MS = MINUTE_MS;

/** Absent, sent twice, or longer than anything of Mercado Pago's is `undefined`. */
const text = z.string().min(1).max(256).optional().catch(undefined);
/** What they number: payments, claims, orders. */
const resourceId = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .optional()
  .catch(undefined);
const PAYMENT_ID = /^\d{1,20}$/;
const signedCall = z.object({
  query: z.object({ "data.id": resourceId, type: text, topic: text, id: text }),
  headers: z.object({ "x-signature": text, "x-request-id": text }),
});

type About = { readonly queue: string; readonly payload: Notified };

/** Money that moves, or that its payer claims back; anything else there is tells us nothing. */
function aboutMoney(topic: string | undefined, id: string): About | undefined {
  switch (topic) {
    case "payment":
      return PAYMENT_ID.test(id) ? { queue: `payment:${id}`, payload: { paymentId: id } } : undefined;
    case "topic_chargebacks_wh":
    case "chargebacks":
      return { queue: `chargeback:${id}`, payload: { chargebackId: id } };
    case "topic_claims_integration_wh":
    case "claim":
      return { queue: `claim:${id}`, payload: { claimId: id } };
    default:
      return undefined;
  }
}

/**
 * Hears that something happened to a payment, or against it: verifies who says so, stores it, and leaves the rest to a job.
 *
 * Throws while the database is away, so that the provider is not told "received" and tries again.
 */
export function createReceiveNotification(deps: PaymentsDeps) {
  const { db, clock, metrics, logger, webhookSecrets } = deps;
  let lookingUpAt = 0;

  return async function receiveNotification(call: WebhookCall): Promise<WebhookAnswer> {
    const { query, headers } = signedCall.parse(call);
    if (query["data.id"] === undefined && query.topic && query.id) return lookUpSoon();

    const requestId = headers["x-request-id"];
    const verified = verifySignature({
      secrets: webhookSecrets,
      xSignature: headers["x-signature"],
      xRequestId: requestId,
      dataId: query["data.id"],
    });
    if (!verified.ok) {
      metrics.webhookRefused.inc({ source: SOURCE, reason: verified.error.kind });
      return { status: 401 };
    }
    const { dataId, signedAt } = verified.value;
    metrics.webhookAge.observe({ source: SOURCE }, (clock().getTime() - signedAt.getTime()) / SECOND_MS);
    const topic = query.type ?? query.topic;
    const about = aboutMoney(topic, dataId);
    if (about) await store(about, requestId ?? signedAt.toISOString());
    else logger.info({ topic, id: dataId }, "notified of something other than a payment");
    return { status: 200 };
  };

  /** A delivery tried again carries the same request id. */
  async function store({ queue, payload }: About, delivery: string): Promise<void> {
    const externalId = `${queue}:${delivery}`;
    const result = await receive(db, { source: SOURCE, externalId, queue, task: "settle_payment", payload });
    const count = result === "stored" ? metrics.inboxReceived : metrics.inboxRepeated;
    count.inc({ source: SOURCE });
  }

  /**
   * The older notifications cannot be verified, so they say nothing but "have a look": we look at what is ours, and
   * at most once a minute however many of them come. Anybody can send them, so the others cost nothing, nor do those
   * that come at the same moment.
   */
  async function lookUpSoon(): Promise<WebhookAnswer> {
    const now = clock().getTime();
    if (now < lookingUpAt) return { status: 200 };
    const runAt = new Date(now + LOOK_UP_AFTER_MS);
    const options = { key: `${RECONCILE}:asked`, queue: RECONCILE, runAt, keepRunAt: true };
    lookingUpAt = runAt.getTime();
    try {
      await db.transaction((trx) => addJob(trx, RECONCILE, {}, options));
    } catch (error) {
      lookingUpAt = 0;
      throw error;
    }
    return { status: 200 };
  }
}
