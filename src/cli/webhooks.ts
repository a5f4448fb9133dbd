import { systemClock } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { WEBHOOK_EVENTS, type WebhookEventType } from "../webhooks/events.ts";
import { createPost } from "../webhooks/post.ts";
import type { Delivery } from "../webhooks/tables/deliveries.ts";
import type { Endpoint } from "../webhooks/tables/endpoints.ts";
import { createWebhooks, type Webhooks } from "../webhooks/webhooks.ts";
import { inTheHouse } from "./in-the-house.ts";
import { ordered, wholeNumber } from "./ordered.ts";
import { columns, json, plain } from "./table.ts";
import { complain, tell } from "./telling.ts";
import { USAGES } from "./usages.ts";
import { answerTo, sentenceFor } from "./webhooks-words.ts";

const OPTIONS = {
  events: { type: "string" },
  limit: { type: "string" },
  failed: { type: "boolean", default: false },
  now: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;
const MAX_LIMIT = 10_000;

export const webhooksCommand = {
  async run(args: readonly string[]): Promise<boolean> {
    const order = ordered(args, OPTIONS);
    if (!order.ok) return complain(order.error);
    const { values, positionals } = order.value;
    const [verb, what, ...rest] = positionals;
    if (rest.length > 0) return complain(USAGES.webhooks);
    if (verb === "add" && what !== undefined) return add(what, values.events);
    return what === undefined ? withoutId(verb, values) : withId(verb, what, values.now);
  },
};

const withWebhooks = (work: (webhooks: Webhooks) => Promise<boolean>) =>
  inTheHouse((db, { webhooksToPrivate: toPrivate }) =>
    work(createWebhooks({ db, clock: systemClock, toPrivate, post: createPost({ toPrivate }) })),
  );

async function add(url: string, names: string | undefined): Promise<boolean> {
  const events = eventsIn(names);
  if (!events.ok) return complain(events.error);
  return withWebhooks(async (webhooks) => {
    const added = await webhooks.add({ url, events: events.value });
    if (!added.ok) return complain(sentenceFor(added.error));
    return tell(`Endpoint ${added.value.id}. Its secret, which is shown this once: ${added.value.secret}`);
  });
}

/** All of them where none is named. */
function eventsIn(names: string | undefined): Result<WebhookEventType[] | null, string> {
  if (names === undefined) return ok(null);
  const named = names.split(",").map((name) => name.trim());
  const events = WEBHOOK_EVENTS.filter((event) => named.includes(event));
  const unknown = named.filter((name) => !events.some((event) => event === name));
  if (unknown.length === 0) return ok(events);
  return err(`There is no event "${plain(unknown.join(", "))}"; there is ${WEBHOOK_EVENTS.join(", ")}.`);
}

type Asked = { readonly failed: boolean; readonly json: boolean; readonly limit?: string | undefined };

async function withoutId(verb: string | undefined, { failed, json: asJson, limit }: Asked): Promise<boolean> {
  const most = wholeNumber(limit ?? "50", MAX_LIMIT);
  if (most === undefined) return complain(`--limit is a number from 1 to ${MAX_LIMIT}.`);
  if (verb === "list") return withWebhooks(async (webhooks) => list(await webhooks.endpoints(), asJson));
  if (verb === "deliveries") {
    const status = failed ? "failed" : null;
    return withWebhooks(async (webhooks) =>
      listed(await webhooks.deliveries({ status, limit: most }), asJson),
    );
  }
  if (verb === "retry" && failed) {
    return withWebhooks(async (webhooks) => tell(`To be told again: ${await webhooks.retryFailed()}.`));
  }
  return complain(USAGES.webhooks);
}

async function withId(verb: string | undefined, what: string, now: boolean): Promise<boolean> {
  const id = wholeNumber(what);
  if (id === undefined) return complain(`"${plain(what)}" is no number.`);
  switch (verb) {
    case "remove":
      return withWebhooks(async (webhooks) => say(await webhooks.remove(id), `Endpoint ${id} is removed.`));
    case "enable":
      return withWebhooks(async (webhooks) =>
        say(await webhooks.enable(id), `Endpoint ${id} is told again. What it missed: retry --failed.`),
      );
    case "retry":
      return withWebhooks(async (webhooks) => say(await webhooks.retry(id), "To be told again: 1."));
    case "rotate":
      return withWebhooks(async (webhooks) => rotate(webhooks, id, now));
    case "test":
      return withWebhooks(async (webhooks) => test(webhooks, id));
    default:
      return complain(USAGES.webhooks);
  }
}

async function rotate(webhooks: Webhooks, id: number, now: boolean): Promise<boolean> {
  const rotated = await webhooks.rotate(id, { now });
  if (!rotated.ok) return complain(sentenceFor(rotated.error));
  const before = now ? "The one before is good no longer" : "The one before is good for 24 hours more";
  return tell(`${before}. The new secret, which is shown this once: ${rotated.value.secret}`);
}

async function test(webhooks: Webhooks, id: number): Promise<boolean> {
  const tested = await webhooks.test(id);
  if (!tested.ok) return complain(sentenceFor(tested.error));
  const { isWell, sentence } = answerTo(tested.value);
  return isWell ? tell(sentence) : complain(sentence);
}

function say(result: Result<null, Parameters<typeof sentenceFor>[0]>, done: string): boolean {
  return result.ok ? tell(done) : complain(sentenceFor(result.error));
}

function list(endpoints: readonly Endpoint[], asJson: boolean): true {
  if (asJson) return tell(json(endpoints));
  if (endpoints.length === 0) return tell("None.");
  const rows = endpoints.map(({ id, url, events, state, disabledBecause, failingSince }) => [
    String(id),
    disabledBecause === null ? state : `${state} (${disabledBecause})`,
    failingSince?.toISOString() ?? "-",
    events?.join(",") ?? "all",
    plain(url),
  ]);
  return tell(columns([["id", "state", "failing since", "events", "url"], ...rows]));
}

function listed(deliveries: readonly Delivery[], asJson: boolean): true {
  if (asJson) return tell(json(deliveries));
  if (deliveries.length === 0) return tell("None.");
  const rows = deliveries.map(({ id, at, type, endpointId, status, attempts, lastError, ...rest }) => [
    ...[String(id), at.toISOString(), type, String(endpointId), status, String(attempts)],
    ...[status === "pending" ? rest.nextAttemptAt.toISOString() : "-", plain(lastError ?? "")],
  ]);
  return tell(
    columns([["id", "at", "event", "endpoint", "status", "attempts", "next attempt", "last error"], ...rows]),
  );
}
