import { randomUUID } from "node:crypto";
import type { Db } from "../db/connect.ts";
import { inTransaction } from "../db/transaction.ts";
import { type Clock, DAY_MS } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { type AddressRefusal, type Reach, webhookUrl } from "./addresses.ts";
import type { WebhookEventType } from "./events.ts";
import type { Post, Posted } from "./post.ts";
import { newSecret, sign } from "./sign.ts";
import {
  type DeliveryStatus,
  endpointStateOf,
  giveUpFor,
  latestDeliveries,
  tellAgain,
} from "./tables/deliveries.ts";
import {
  allEndpoints,
  enableEndpoint,
  insertEndpoint,
  lockForAdding,
  removeEndpoint,
  replaceSecret,
  secretsOf,
} from "./tables/endpoints.ts";

export type AddRefusal =
  | AddressRefusal
  | { readonly kind: "known_url"; readonly id: number }
  | { readonly kind: "too_many"; readonly most: number };
type NoEndpoint = { readonly kind: "no_such_endpoint" };
export type RetryRefusal = { readonly kind: "no_such_delivery" } | { readonly kind: "endpoint_not_enabled" };

export type WebhooksDeps = Reach & {
  readonly db: Db;
  readonly clock: Clock;
  readonly post: Post;
};

export type Webhooks = ReturnType<typeof createWebhooks>;

/** Each may hang, and then takes a place for jobs and a connection: there is one for each. */
export const MOST_ENDPOINTS = 4;
/** How long the secret before is good beside a new one. */
const ROTATION_MS = DAY_MS;
const USUAL_LIMIT = 50;
/** A job costs the more the more wait: with 16,000 so many take 0.6 s of a statement's ten (measured), and all at once too long. */
const RETRIED_AT_ONCE = 250;

/** The endpoints that are told of events, for whoever looks after the house. A secret is told once: to who makes it. */
export function createWebhooks({ db, clock, post, toPrivate }: WebhooksDeps) {
  return {
    endpoints: () => allEndpoints(db),

    /** Tells an address of the given events, or of all. One address is one endpoint. */
    async add({
      url: text,
      events = null,
    }: {
      readonly url: string;
      readonly events?: readonly WebhookEventType[] | null;
    }): Promise<Result<{ readonly id: number; readonly secret: string }, AddRefusal>> {
      const url = webhookUrl(text, { toPrivate });
      if (!url.ok) return url;
      const secret = newSecret();
      return inTransaction(db, async (trx) => {
        await lockForAdding(trx);
        const others = await allEndpoints(trx);
        const same = others.find((other) => other.url === url.value);
        if (same !== undefined) return err({ kind: "known_url", id: same.id });
        if (others.length >= MOST_ENDPOINTS) return err({ kind: "too_many", most: MOST_ENDPOINTS });
        return ok({ id: await insertEndpoint(trx, { url: url.value, events, secret, at: clock() }), secret });
      });
    },

    /** It is told of nothing any more, not even of what it still was to be told. */
    remove: (id: number): Promise<Result<null, NoEndpoint>> =>
      inTransaction(db, async (trx) => {
        if (!(await removeEndpoint(trx, id))) return err({ kind: "no_such_endpoint" });
        await giveUpFor(trx, id, "The endpoint was removed.");
        return ok(null);
      }),

    /** Told again from now on; what failed meanwhile has to be retried. */
    enable: (id: number): Promise<Result<null, NoEndpoint>> =>
      inTransaction(db, async (trx) =>
        (await enableEndpoint(trx, id)) ? ok(null) : err({ kind: "no_such_endpoint" }),
      ),

    /** A new secret; the one before is good for another day, or `now` no longer. */
    async rotate(
      id: number,
      { now = false }: { readonly now?: boolean } = {},
    ): Promise<Result<{ readonly secret: string }, NoEndpoint>> {
      const secret = newSecret();
      const previousUntil = now ? null : new Date(clock().getTime() + ROTATION_MS);
      const isThere = await inTransaction(db, (trx) => replaceSecret(trx, { id, secret, previousUntil }));
      return isThere ? ok({ secret }) : err({ kind: "no_such_endpoint" });
    },

    /** The newest first. */
    deliveries: ({
      status = null,
      limit = USUAL_LIMIT,
    }: {
      readonly status?: DeliveryStatus | null;
      readonly limit?: number;
    } = {}) => latestDeliveries(db, { status, limit }),

    /** Has an event told again, also one that was: whoever hears it knows it by its `webhook-id`. */
    async retry(id: number): Promise<Result<null, RetryRefusal>> {
      const told = await inTransaction(db, (trx) => tellAgain(trx, { id, at: clock(), most: 1 }));
      if (told > 0) return ok(null);
      const isThere = (await endpointStateOf(db, id)) !== undefined;
      return err({ kind: isThere ? "endpoint_not_enabled" : "no_such_delivery" });
    },

    /** Has all told again that failed, where it still can be; answers how many those are. */
    async retryFailed({ atOnce = RETRIED_AT_ONCE }: { readonly atOnce?: number } = {}): Promise<number> {
      const at = clock();
      for (let told = 0; ; ) {
        const more = await inTransaction(db, (trx) => tellAgain(trx, { id: null, at, most: atOnce }));
        told += more;
        if (more < atOnce) return told;
      }
    },

    /** Calls an endpoint with an event that means nothing, once, and answers what it said. Nothing of it is kept. */
    async test(id: number): Promise<Result<Posted, NoEndpoint>> {
      const endpoint = (await allEndpoints(db)).find((one) => one.id === id);
      if (endpoint === undefined) return err({ kind: "no_such_endpoint" });
      const at = clock();
      const body = JSON.stringify({ type: "webhook.test", timestamp: at.toISOString(), data: {} });
      const message = { id: `msg_test_${randomUUID().replaceAll("-", "")}`, body };
      return ok(await post(endpoint.url, sign(message, await secretsOf(db, id, at), at)));
    },
  };
}
