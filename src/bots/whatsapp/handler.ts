import type { Db, Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import type { InboxItem } from "../../inbox/tables/inbox.ts";
import type { Outbox } from "../../outbox/outbox.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Json } from "../../shared/json.ts";
import type { Metrics } from "../../shared/metrics.ts";
import { createApology, settleItem } from "../channel/inbox-item.ts";
import type { Clerk } from "../clerk.ts";
import type { Desks } from "../desks.ts";
import type { Desk } from "../flows/desk.ts";
import { type Contact, contactById, setKeys, setTalk, upsertContact } from "../tables/whatsapp-contacts.ts";
import { createHearFailure } from "./failures.ts";
import { hearSaid } from "./hear.ts";
import { type Incoming, stored } from "./incoming.ts";
import { closed } from "./keys.ts";
import { languageOf, phoneOf } from "./phone-number.ts";
import { heardTalk, QUIET_MS } from "./talk.ts";
import type { Transport } from "./transport.ts";
import { isWindowOpen } from "./window.ts";

export type HandlerDeps = {
  readonly db: Db;
  readonly clerk: Clerk<Desk>;
  readonly desks: Pick<Desks, "deskOf" | "voiceOf" | "welcomeBack">;
  readonly outbox: Pick<Outbox, "say">;
  /** Tells the owners of something, in the transaction. */
  readonly tellOwners: (trx: Trx, event: string, data: Json) => Promise<void>;
  readonly transport: Pick<Transport, "attend">;
  /** Sends what is stored for the chat. What cannot be sent now is tried again later. */
  readonly deliver: (chatId: string) => Promise<void>;
  readonly metrics: Metrics;
  readonly clock: Clock;
};

const NOBODY: Pick<Contact, "keys" | "talk"> = {
  keys: { closed: true, shown: [] },
  talk: { instants: [], last: null },
};

/** Hears what is stored of WhatsApp, and marks each as handled in the transaction of its turn. */
export function createHandler(deps: HandlerDeps) {
  const { db, clerk, desks, tellOwners, transport, deliver, metrics, clock } = deps;
  const hearFailure = createHearFailure(deps);

  async function hearMessage(item: InboxItem, incoming: Incoming): Promise<void> {
    const chatId = item.queue.replace(/^chat:/, "");
    const { address, name, said } = incoming;
    const before = (await contactById(db, chatId)) ?? { ...NOBODY, heardAt: null, quietUntil: null };
    await inTransaction(db, (trx) =>
      upsertContact(trx, { chatId, address, name, heardAt: new Date(incoming.sentAt) }),
    );
    if (!isWindowOpen(before, clock())) await desks.welcomeBack(chatId);
    if (await isMachine(item, incoming, chatId, before)) return;

    void transport.attend(address, incoming.id); // it only dresses up
    const phone = phoneOf(chatId);
    const desk = await desks.deskOf({ chatId, channel: "whatsapp", name, languageCode: languageOf(phone) });
    const hearing = {
      ...{ chatId, desk, hasToasts: false },
      t: (key: string, args?: Record<string, string | number>) => desk.t(key, args),
      settle: async (trx: Trx) => {
        await setKeys(trx, chatId, closed(before.keys));
        await settleItem(trx, item, clock());
      },
    };
    await hearSaid({ clerk, hearing, id: incoming.id }, said, before.keys);
    await deliver(chatId);
  }

  /** Whether it is left unanswered: a machine wrote it, or it is one of several pictures sent at once. */
  async function isMachine(
    item: InboxItem,
    { said, id, name }: Incoming,
    chatId: string,
    { talk: before, quietUntil }: Pick<Contact, "talk" | "quietUntil">,
  ): Promise<boolean> {
    const now = clock();
    const isQuiet = quietUntil !== null && quietUntil > now;
    const words =
      said.kind === "text" ? said.text.slice(0, 200).toLowerCase() : said.kind === "tap" ? id : said.what;
    const { talk, machine } = heardTalk(before, words, now);
    const isMore =
      said.kind === "unreadable" && before.last?.said === said.what && isJustNow(before.last.since, now);
    if (!isQuiet && machine === undefined && !isMore) {
      await inTransaction(db, (trx) => setTalk(trx, { chatId, talk, quietUntil: null }));
      return false;
    }
    const becomesQuiet = !isQuiet && machine !== undefined;
    await inTransaction(db, async (trx) => {
      const until = becomesQuiet ? new Date(now.getTime() + QUIET_MS) : quietUntil;
      await setTalk(trx, { chatId, talk: becomesQuiet ? NOBODY.talk : talk, quietUntil: until });
      if (becomesQuiet) {
        await tellOwners(trx, "chat_quieted", {
          what: machine,
          guest: name,
          phone: phoneOf(chatId),
          code: null,
        });
      }
      await settleItem(trx, item, now);
    });
    if (machine !== undefined) metrics.chatsQuieted.inc({ channel: "whatsapp" });
    return true;
  }

  return {
    async handle(item: InboxItem): Promise<void> {
      const heard = stored.parse(item.payload);
      return heard.kind === "message" ? hearMessage(item, heard) : hearFailure(item, heard);
    },
    apologize: createApology(deps),
  };
}

/** Several pictures sent at once are several messages, and one answer is enough. */
const ALBUM_MS = 10_000;
const isJustNow = (since: number, now: Date) => now.getTime() - since < ALBUM_MS;
