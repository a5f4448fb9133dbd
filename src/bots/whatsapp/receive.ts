import type { Db, Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import { receive } from "../../inbox/tables/inbox.ts";
import { advancePart, advanceRow, lockRow } from "../../outbox/tables/parts.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Metrics } from "../../shared/metrics.ts";
import { chatById } from "../tables/chats.ts";
import { chatsNamed, insertAliases, moveAliases, upsertContact } from "../tables/whatsapp-contacts.ts";
import type { Incoming, Receipt } from "./incoming.ts";
import { e164 } from "./phone-number.ts";
import type { Receive } from "./transport.ts";

export type ReceiveDeps = {
  readonly db: Db;
  readonly metrics: Metrics;
  /** Makes two guests one, who turned out to be the same person. */
  readonly mergeGuests: (
    trx: Trx,
    guests: { readonly kept: string; readonly joined: string; readonly channel: string; readonly at: Date },
  ) => Promise<unknown>;
  readonly clock: Clock;
};

const TASK = "hear_whatsapp";

/**
 * Stores what came in, once however often it comes, in the queue of its chat. What failed is told there as well, where
 * nobody sends to the chat meanwhile; how far the others have come is noted at once.
 */
export function createReceive({ db, metrics, mergeGuests, clock }: ReceiveDeps): Receive {
  return async (incoming) => {
    if (incoming.kind === "receipt" && incoming.status !== "failed") return noteReceipt(incoming);
    const chatId = incoming.kind === "message" ? await chatOf(incoming) : await chatOfReceipt(incoming);
    const result = await receive(db, {
      source: "whatsapp",
      externalId: externalIdOf(incoming),
      queue: `chat:${chatId}`,
      task: TASK,
      payload: incoming,
    });
    const count = result === "stored" ? metrics.inboxReceived : metrics.inboxRepeated;
    count.inc({ source: "whatsapp" });
  };

  /** Three come for each message we send, and none asks for anything to be done: they cost no job. */
  async function noteReceipt({ messageId, status, at }: Receipt): Promise<void> {
    await inTransaction(db, async (trx) => {
      const outboxId = await advancePart(trx, { messageId, status, at: new Date(at) });
      if (outboxId === undefined) return;
      await lockRow(trx, outboxId);
      await advanceRow(trx, outboxId);
    });
  }

  /** Everybody who goes by one of these names is one contact; two who turn out to be one become one guest. */
  async function chatOf({ aliases, address }: Incoming): Promise<string> {
    const known = await chatsNamed(db, aliases);
    const [chatId = newChatId(aliases, address), ...others] = byPhoneFirst(known);
    if (known.length === 1 && aliases.length <= 1) return chatId;
    await inTransaction(db, async (trx) => {
      await upsertContact(trx, { chatId, address, name: "", heardAt: null }); // the name is noted when they are heard
      await insertAliases(trx, chatId, aliases);
      for (const other of others) await joinGuests(trx, chatId, other);
    });
    return chatId;
  }

  /** From now on both names lead to the one chat; where one of the two is not heard yet, the next message joins them. */
  async function joinGuests(trx: Trx, chatId: string, other: string): Promise<void> {
    const [kept, joined] = await Promise.all([chatById(trx, chatId), chatById(trx, other)]);
    if (!kept || !joined) return;
    await moveAliases(trx, other, chatId);
    if (kept.guestId === joined.guestId) return;
    const guests = { kept: kept.guestId, joined: joined.guestId };
    await mergeGuests(trx, { ...guests, channel: "whatsapp", at: clock() });
  }

  async function chatOfReceipt({ address }: Receipt): Promise<string> {
    const alias = aliasOf(address);
    const [known] = byPhoneFirst(await chatsNamed(db, [alias]));
    return known ?? newChatId([alias], address);
  }
}

/** A receipt may come again; each step of a message is one. */
const externalIdOf = (incoming: Incoming | Receipt): string =>
  incoming.kind === "message" ? incoming.id : `${incoming.messageId}:${incoming.status}`;

/** A number outlives the hidden names WhatsApp gives. */
const byPhoneFirst = (chats: readonly string[]): string[] =>
  chats.toSorted((a, b) => Number(a.includes("@")) - Number(b.includes("@")));

const newChatId = (aliases: readonly string[], address: string): string => {
  const [name = address] = aliases.toSorted((a, b) => Number(a.includes("@")) - Number(b.includes("@")));
  return `whatsapp:${name.replace(/^\+/, "")}`;
};

/** The alias an address is known by: `5493515550001`, `5493515550001@c.us` and `123@lid` are all addresses. */
function aliasOf(address: string): string {
  if (address.endsWith("@lid")) return address;
  return e164(address.replace(/@.*$/, "")) ?? address;
}
