import { z } from "zod";
import type { Db } from "../db/connect.ts";
import type { Metrics } from "../shared/metrics.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { type Received, receive } from "./tables/inbox.ts";

type NotAnUpdate = { readonly kind: "not_an_update" };

const withId = z.looseObject({ id: z.int() });

/** https://core.telegram.org/bots/api#update: beside its id, an update has one field, named for what happened. */
const update = z
  .looseObject({ update_id: z.int() })
  .transform(({ update_id, ...happened }) => ({ id: update_id, happened: Object.values(happened)[0] }));

const happening = z.looseObject({
  chat: withId.optional(),
  message: z.looseObject({ chat: withId }).optional(),
  from: withId.optional(),
});

/** Stores an update, once however often it comes, and counts it. Refuses what is not an update. */
export function createReceiveUpdate({ db, metrics }: { readonly db: Db; readonly metrics: Metrics }) {
  return async function receiveUpdate(payload: unknown): Promise<Result<null, NotAnUpdate>> {
    const received = receivedUpdate(payload);
    if (!received.ok) return received;
    const stored = await receive(db, received.value);
    const count = stored === "stored" ? metrics.inboxReceived : metrics.inboxRepeated;
    count.inc({ source: received.value.source });
    return ok(null);
  };
}

/**
 * An update as the inbox stores it, however it came: what is said in one chat is one queue.
 *
 * Refuses what is not an update.
 */
export function receivedUpdate(payload: unknown): Result<Received, NotAnUpdate> {
  const parsed = update.safeParse(payload);
  const json = z.json().safeParse(payload);
  if (!parsed.success || !json.success) return err({ kind: "not_an_update" });
  return ok({
    source: "telegram",
    externalId: String(parsed.data.id),
    queue: `chat:telegram:${chatOf(parsed.data.happened)}`,
    task: "hear_telegram",
    payload: json.data,
  });
}

/** A person's own chat has the person's id; the few updates of nobody's share a queue. */
function chatOf(happened: unknown): number {
  const { data } = happening.safeParse(happened);
  return data?.chat?.id ?? data?.message?.chat.id ?? data?.from?.id ?? 0;
}
