import type { Db, Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import type { InboxItem } from "../../inbox/tables/inbox.ts";
import type { Outbox } from "../../outbox/outbox.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Json } from "../../shared/json.ts";
import type { Metrics } from "../../shared/metrics.ts";
import { createApology, settleItem } from "../channel/inbox-item.ts";
import { createKeepMedia } from "../channel/incoming-media.ts";
import type { Talks } from "../channel/talks.ts";
import type { VoiceNotes } from "../channel/voice-notes.ts";
import type { IncomingMedia } from "../chat/input.ts";
import type { Clerk } from "../clerk.ts";
import type { Desks } from "../desks.ts";
import type { Desk } from "../flows/desk.ts";
import {
  type Contact,
  contactById,
  numberOf,
  setKeys,
  setTalk,
  upsertContact,
} from "../tables/whatsapp-contacts.ts";
import { createHearFailure } from "./failures.ts";
import { hearSaid } from "./hear.ts";
import { type Incoming, stored } from "./incoming.ts";
import { closed } from "./keys.ts";
import { languageOf, phoneOf } from "./phone-number.ts";
import { heardTalk, QUIET_MS } from "./talk.ts";
import { actIn } from "./talks.ts";
import type { Transport } from "./transport.ts";
import { isWindowOpen } from "./window.ts";

export type HandlerDeps = {
  readonly db: Db;
  readonly clerk: Clerk<Desk>;
  /** Whoever talks with a person is heard there. */
  readonly talks: Talks;
  readonly desks: Pick<Desks, "deskOf" | "voiceOf" | "welcomeBack" | "awaitsReceipt">;
  readonly outbox: Pick<Outbox, "say">;
  /** Tells the owners of something, in the transaction. */
  readonly tellOwners: (trx: Trx, event: string, data: Json) => Promise<void>;
  readonly tellUndelivered: (trx: Trx, ticketId: string, why: string) => Promise<void>;
  readonly transport: Pick<Transport, "attend" | "fetchMedia">;
  readonly voiceNotes?: VoiceNotes | undefined;
  /** Sends what is stored for the chat. What cannot be sent now is tried again later. */
  readonly deliver: (chatId: string) => Promise<void>;
  readonly metrics: Metrics;
  readonly clock: Clock;
};

/** A message that gets no answer, and until when its chat is left in peace already. */
type Unanswered = Pick<Contact, "chatId" | "name" | "quietUntil"> & {
  readonly heard: ReturnType<typeof heardTalk>;
};

const NOBODY: Pick<Contact, "keys" | "talk"> = {
  keys: { closed: true, shown: [] },
  talk: { instants: [], last: null },
};

/** Hears what is stored of WhatsApp, and marks each as handled in the transaction of its turn. */
export function createHandler(deps: HandlerDeps) {
  const { db, clerk, talks, desks, tellOwners, transport, deliver, metrics, clock, voiceNotes } = deps;
  const keepMedia = createKeepMedia({ db, clock, fetchMedia: transport.fetchMedia });
  const hearFailure = createHearFailure(deps);
  const apologize = createApology(deps);

  async function hearMessage(item: InboxItem, incoming: Incoming): Promise<void> {
    const chatId = item.queue.replace(/^chat:/, "");
    const { address, name, said } = incoming;
    const before = (await contactById(db, chatId)) ?? { ...NOBODY, heardAt: null, quietUntil: null };
    // before it is noted that they wrote: where we are stopped in between, they are welcomed all the same
    if (!isWindowOpen(before, clock())) await desks.welcomeBack(chatId);
    await inTransaction(db, (trx) =>
      upsertContact(trx, { chatId, address, name, heardAt: new Date(incoming.sentAt) }),
    );
    const now = clock();
    const heard = heardTalk(before.talk, incoming, now, voiceNotes !== undefined);
    const isTalking = await talks.isTalking(chatId);
    const isQuiet = before.quietUntil !== null && before.quietUntil > now;
    const isReceipt = heard.isMore && (await desks.awaitsReceipt(chatId)); // each of several pictures may be one
    const repeats = heard.machine === "repeats" || (heard.isMore && !isReceipt); // a person hears it however often it is said
    if (isQuiet || heard.machine === "floods" || (repeats && !isTalking)) {
      return leaveAlone(item, { chatId, name, heard, quietUntil: isQuiet ? before.quietUntil : null });
    }

    if (!isTalking) void transport.attend(address, incoming.id); // it only dresses up
    const phone = phoneOf(chatId);
    const desk = await desks.deskOf({ chatId, channel: "whatsapp", name, languageCode: languageOf(phone) });
    const hearing = {
      ...{ chatId, desk, hasToasts: false },
      t: (key: string, args?: Record<string, string | number>) => desk.t(key, args),
      settle: async (trx: Trx) => {
        await setTalk(trx, { chatId, talk: heard.talk, quietUntil: null });
        await setKeys(trx, chatId, closed(before.keys));
        await settleItem(trx, item, clock());
      },
    };
    const { id, replyTo } = incoming;
    const input = {
      ...{ clerk, hearing, id },
      keep: (media: IncomingMedia, until?: Date) => keepMedia({ chatId, id }, media, until),
      ...(replyTo !== undefined && { replyTo }),
      ...(voiceNotes && { voiceNotes }),
    };
    const passedOn = await talks.hear(input, actIn(said, before.keys));
    if (passedOn === undefined) await hearSaid(input, said, before.keys);
    await deliver(chatId);
  }

  /** Answers nothing: a machine wrote it, or it is one of several pictures sent at once. */
  async function leaveAlone(
    item: InboxItem,
    { chatId, name, heard: { talk, machine }, quietUntil }: Unanswered,
  ): Promise<void> {
    const now = clock();
    const becomesQuiet = quietUntil === null && machine !== undefined;
    const quiet = { talk: NOBODY.talk, quietUntil: new Date(now.getTime() + QUIET_MS) };
    await inTransaction(db, async (trx) => {
      await setTalk(trx, { chatId, ...(becomesQuiet ? quiet : { talk, quietUntil }) });
      if (becomesQuiet) {
        const who = { guest: name, phone: await numberOf(trx, chatId), code: null };
        await tellOwners(trx, "chat_quieted", { what: machine, ...who });
      }
      await settleItem(trx, item, now);
    });
    if (becomesQuiet) metrics.chatsQuieted.inc({ channel: "whatsapp" });
  }

  return {
    async handle(item: InboxItem): Promise<void> {
      const heard = stored.parse(item.payload);
      return heard.kind === "message" ? hearMessage(item, heard) : hearFailure(item, heard);
    },
    /** Nobody waits for an answer to what WhatsApp told of our own messages. */
    async apologize(trx: Trx, item: InboxItem): Promise<void> {
      if (stored.safeParse(item.payload).data?.kind !== "receipt") await apologize(trx, item);
    },
  };
}
