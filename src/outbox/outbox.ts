import type { Trx } from "../db/connect.ts";
import { addJob } from "../db/jobs.ts";
import { type Clock, DAY_MS, SECOND_MS } from "../shared/clock.ts";
import type { Json } from "../shared/json.ts";
import {
  insertMessage,
  insertNotice,
  type NewMessage,
  newestMessage,
  outboxStats,
  retryFailed,
  tellNoticesLast,
} from "./tables/outbox.ts";

/** Who is told. The owners are all of the complex's, each in their own chat, on every channel unless one is named. */
export type Audience =
  | { readonly to: "guest"; readonly guestId: string; readonly chatId: string }
  | {
      readonly to: "owners";
      readonly complexId: string;
      readonly channel?: string;
      /** The chat of the one who knows, for it is their doing. */
      readonly except?: string;
    };

export type Notice = { readonly event: string; readonly audience: Audience; readonly data: Json };

export type OutboxDeps = {
  /** The chats an audience is reached in. */
  readonly chatsOf: (trx: Trx, audience: Audience) => Promise<readonly string[]>;
  readonly clock: Clock;
};

export type Outbox = ReturnType<typeof createOutbox>;

/** The chat's work, one at a time: hearing and delivering share it, so nobody else ever sends to the chat meanwhile. */
const chatQueue = (chatId: string) => `chat:${chatId}`;

/** After it was stored, or somebody had it tried again. */
export const GIVE_UP_AFTER_MS = DAY_MS;
/** What a chat was just told is sent at once by whoever heard it; this is for when that fails. */
const SAFETY_NET_MS = 5 * SECOND_MS;

/** What goes out: stored in the transaction of the change it tells of, so neither exists without the other. */
export function createOutbox({ chatsOf, clock }: OutboxDeps) {
  const giveUpAt = (at: Date) => new Date(at.getTime() + GIVE_UP_AFTER_MS);
  const insert = (trx: Trx, message: Pick<NewMessage, "chatId" | "kind" | "body">, at: Date) =>
    insertMessage(trx, { ...message, at, giveUpAt: giveUpAt(at) });

  return {
    /** Tells an audience of something that happened; each channel words it when it sends it. */
    async announce(trx: Trx, { event, audience, data }: Notice): Promise<void> {
      const at = clock();
      const chatIds = await chatsOf(trx, audience);
      const body = { event, to: audience.to, data };
      if (chatIds.length > 0) await insertNotice(trx, { chatIds, body, at, giveUpAt: giveUpAt(at) });
    },

    /**
     * Stores a turn's views, which the caller then sends through `deliver`. Of what its effects announced to the same chat,
     * after the message `effectsAfter`, it is the answer: that is read first.
     */
    async say(trx: Trx, chatId: string, views: readonly Json[], effectsAfter?: number): Promise<void> {
      if (views.length === 0) return;
      const at = clock();
      for (const body of views) await insert(trx, { chatId, kind: "view", body }, at);
      if (effectsAfter !== undefined) await tellNoticesLast(trx, chatId, effectsAfter);
      await addJob(
        trx,
        "deliver",
        { chatId },
        {
          ...deliveryOf(chatId),
          runAt: new Date(at.getTime() + SAFETY_NET_MS),
          keepRunAt: true, // a message that had to wait may be due sooner
        },
      );
    },

    /** Has failed messages sent after all, of one chat or of every one. */
    async retryFailed(
      trx: Trx,
      { chatId, withinMs }: { readonly chatId?: string; readonly withinMs?: number } = {},
    ): Promise<void> {
      const at = clock();
      const chats = await retryFailed(trx, {
        chatId: chatId ?? null,
        since: withinMs === undefined ? null : new Date(at.getTime() - withinMs),
        ...{ at, giveUpAt: giveUpAt(at) },
      });
      for (const chat of chats) await scheduleDelivery(trx, chat, at);
    },

    newest: newestMessage,

    stats: outboxStats,
  };
}

/** Has the chat's messages sent at the given instant; in the past means now. */
export async function scheduleDelivery(trx: Trx, chatId: string, runAt: Date): Promise<void> {
  await addJob(trx, "deliver", { chatId }, { ...deliveryOf(chatId), runAt });
}

const deliveryOf = (chatId: string) => ({ queue: chatQueue(chatId), key: `deliver:${chatId}` });
