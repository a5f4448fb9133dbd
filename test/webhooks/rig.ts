import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { createWebhookDelivery } from "../../src/webhooks/deliver.ts";
import { createPost } from "../../src/webhooks/post.ts";
import { createWebhooks } from "../../src/webhooks/webhooks.ts";
import { granted } from "../booking/desk.ts";
import type { TestDatabase } from "../support/database.ts";

export const forgetEndpoints = ({ knex }: TestDatabase) =>
  knex.raw("truncate webhook_endpoints, webhook_events, webhook_deliveries restart identity");

/** The endpoints of a house, which are told of what is due when `tells` is called, as its jobs would. */
export function aHerald({ knex: db }: TestDatabase, startAt = new Date()) {
  let now = startAt;
  const clock = () => now;
  const post = createPost({ toPrivate: true });
  const metrics = createMetrics();
  const webhooks = createWebhooks({ db, clock, post, toPrivate: true });
  const deps = { db, clock, post, metrics, logger: createLogger({ level: "silent" }) };
  const deliverWebhook = createWebhookDelivery({ ...deps, received: async () => 60_00 });

  return {
    webhooks,
    deps,
    deliverWebhook,
    clock,
    later: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    counted: () => metrics.registry.metrics(),
    adds: async (url: string, events?: Parameters<typeof webhooks.add>[0]["events"]) =>
      granted(await webhooks.add({ url, ...(events && { events }) })),
    async tells(): Promise<void> {
      const { rows } = await db.raw<{ rows: { id: number }[] }>(
        "select id from webhook_deliveries where status = 'pending' order by id",
      );
      for (const { id } of rows) await deliverWebhook(id);
    },
    statuses: async () => (await webhooks.deliveries()).map(({ status }) => status),
  };
}
