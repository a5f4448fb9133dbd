import { createInbox, type Inbox, type ReplayRefusal } from "../inbox/inbox.ts";
import { INBOX_SOURCES } from "../inbox/tables/inbox.ts";
import { INBOX_STATES, type InboxLine } from "../inbox/tables/looking-inside.ts";
import { inTheHouse } from "./in-the-house.ts";
import { oneOf, ordered, wholeNumber } from "./ordered.ts";
import { columns, json, plain } from "./table.ts";
import { complain, tell } from "./telling.ts";
import { USAGES } from "./usages.ts";

const OPTIONS = {
  source: { type: "string" },
  state: { type: "string" },
  limit: { type: "string" },
  dead: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;
const MAX_LIMIT = 10_000;

export const inboxCommand = {
  async run(args: readonly string[]): Promise<boolean> {
    const order = ordered(args, OPTIONS);
    if (!order.ok) return complain(order.error);
    const { values, positionals } = order.value;
    const [verb, id, ...rest] = positionals;
    if (rest.length > 0) return complain(USAGES.inbox);

    const source = oneOf(values.source, INBOX_SOURCES, "--source");
    if (!source.ok) return complain(source.error);
    const state = oneOf(values.state, INBOX_STATES, "--state");
    if (!state.ok) return complain(state.error);
    const limit = wholeNumber(values.limit ?? "50", MAX_LIMIT);
    if (limit === undefined) return complain(`--limit is a number from 1 to ${MAX_LIMIT}.`);
    const { json: asJson } = values;
    const from = { source: source.value ?? null, limit };

    if (id === undefined) {
      switch (verb) {
        case "list":
          return withInbox(async (inbox) =>
            print(await inbox.list({ ...from, state: state.value ?? null }), asJson),
          );
        case "dead":
          return withInbox(async (inbox) => print(await inbox.list({ ...from, state: "dead" }), asJson));
        case "replay":
          if (!values.dead) return complain(USAGES.inbox);
          return withInbox(async (inbox) => tell(replayed(await inbox.replayDead(from.source))));
        default:
          return complain(USAGES.inbox);
      }
    }
    const itemId = wholeNumber(id);
    if (itemId === undefined) return complain(`"${plain(id)}" is no number of an item.`);
    if (verb === "show") return withInbox((inbox) => show(inbox, itemId, asJson));
    if (verb === "replay" && !values.dead) return withInbox((inbox) => replay(inbox, itemId));
    return complain(USAGES.inbox);
  },
};

const withInbox = (work: (inbox: Inbox) => Promise<boolean>) => inTheHouse((db) => work(createInbox({ db })));

function print(lines: readonly InboxLine[], asJson: boolean): true {
  if (asJson) return tell(json(lines));
  if (lines.length === 0) return tell("Nothing.");
  const rows = lines.map(({ id, source, state, receivedAt, attempts, lastError }) => [
    ...[String(id), source, state, receivedAt.toISOString(), String(attempts)],
    plain(lastError ?? ""),
  ]);
  return tell(columns([["id", "source", "state", "received", "failures", "last error"], ...rows]));
}

async function show(inbox: Inbox, id: number, isCompact: boolean): Promise<boolean> {
  const item = await inbox.show(id);
  if (item === undefined) return complain(sentenceFor({ kind: "no_such_item" }, id));
  return tell(json(item, isCompact ? undefined : 2));
}

async function replay(inbox: Inbox, id: number): Promise<boolean> {
  const answer = await inbox.replay(id);
  if (answer.ok) return tell(replayed(1));
  const sentence = sentenceFor(answer.error, id);
  return answer.error.kind === "handled_before" ? tell(sentence) : complain(sentence);
}

function replayed(count: number): string {
  if (count === 0) return "Nothing had failed for good.";
  return `${count} ${count === 1 ? "is" : "are"} handled again, by the house that runs.`;
}

function sentenceFor({ kind }: ReplayRefusal, id: number): string {
  switch (kind) {
    case "no_such_item":
      return `There is no item ${id}. What was handled is forgotten after 30 days.`;
    case "handled_before":
      return `Item ${id} was handled and answered: nothing is done again.`;
    default:
      return kind satisfies never;
  }
}
