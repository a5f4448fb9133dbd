import type { Db, Trx } from "../../db/connect.ts";
import type { WebhookEventType } from "../events.ts";

export type EndpointState = "enabled" | "disabled";

/** An address that is told of events, without its secret. */
export type Endpoint = {
  readonly id: number;
  readonly url: string;
  /** Every event where it is null. */
  readonly events: readonly WebhookEventType[] | null;
  readonly state: EndpointState;
  /** It answered that it is gone, or nothing good for days. */
  readonly disabledBecause: "gone" | "failing" | null;
  /** Since when no delivery has succeeded. */
  readonly failingSince: Date | null;
  readonly createdAt: Date;
};

const COLUMNS = `
  id,
  url,
  events,
  state,
  disabled_because as "disabledBecause",
  failing_since as "failingSince",
  created_at as "createdAt"`;

/** Whoever adds one waits for whoever does so just now; nobody who tells of events does. */
export async function lockForAdding(trx: Trx): Promise<void> {
  await trx.raw("lock table webhook_endpoints in share row exclusive mode");
}

export async function allEndpoints(db: Db): Promise<Endpoint[]> {
  const { rows } = await db.raw<{ rows: Endpoint[] }>(
    `select ${COLUMNS}
     from webhook_endpoints
     where state <> 'removed'
     order by id`,
  );
  return rows;
}

/** Returns its id. Breaks `webhook_endpoints_one_per_url` where the address has an endpoint. */
export async function insertEndpoint(
  trx: Trx,
  endpoint: {
    readonly url: string;
    readonly events: readonly WebhookEventType[] | null;
    readonly secret: string;
    readonly at: Date;
  },
): Promise<number> {
  const { rows } = await trx.raw<{ rows: [{ id: number }] }>(
    `insert into webhook_endpoints (url, events, secret, created_at)
     values (:url, :events, :secret, :at)
     returning id`,
    { ...endpoint, events: endpoint.events && [...endpoint.events] },
  );
  return rows[0].id;
}

/** Its new secret, beside the one before until the given instant; false where there is no such endpoint. */
export async function replaceSecret(
  trx: Trx,
  change: { readonly id: number; readonly secret: string; readonly previousUntil: Date | null },
): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update webhook_endpoints
     set previous_secret = case when :previousUntil::timestamptz is not null then secret end,
         previous_secret_until = :previousUntil,
         secret = :secret
     where id = :id
       and state <> 'removed'`,
    change,
  );
  return rowCount > 0;
}

/** With what to sign for an endpoint: its secret, and the one before while that is good; none where there is no endpoint. */
export async function secretsOf(db: Db, id: number, at: Date): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { secrets: string[] }[] }>(
    `select array_remove(array[secret, case when previous_secret_until > :at then previous_secret end], null) as secrets
     from webhook_endpoints
     where id = :id
       and state <> 'removed'`,
    { id, at },
  );
  return rows[0]?.secrets ?? [];
}

/** False where there is no such endpoint. */
export async function enableEndpoint(trx: Trx, id: number): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update webhook_endpoints
     set state = 'enabled',
         disabled_because = null,
         failing_since = null
     where id = :id
       and state <> 'removed'`,
    { id },
  );
  return rowCount > 0;
}

/** False where it was disabled or removed before. */
export async function disableEndpoint(
  trx: Trx,
  id: number,
  because: NonNullable<Endpoint["disabledBecause"]>,
): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update webhook_endpoints
     set state = 'disabled',
         disabled_because = :because
     where id = :id
       and state = 'enabled'`,
    { id, because },
  );
  return rowCount > 0;
}

/** False where there is no such endpoint. */
export async function removeEndpoint(trx: Trx, id: number): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update webhook_endpoints
     set state = 'removed',
         disabled_because = null,
         secret = '',
         previous_secret = null,
         previous_secret_until = null
     where id = :id
       and state <> 'removed'`,
    { id },
  );
  return rowCount > 0;
}

/** Notes whether it was well, and answers since when it has not been. */
export async function noteHealth(trx: Trx, id: number, failedAt: Date | null): Promise<Date | null> {
  const { rows } = await trx.raw<{ rows: { since: Date | null }[] }>(
    `update webhook_endpoints
     set failing_since = case when :failedAt::timestamptz is not null then coalesce(failing_since, :failedAt) end
     where id = :id
     returning failing_since as since`,
    { id, failedAt },
  );
  return rows[0]?.since ?? null;
}
