import type { Db, Trx } from "../db/connect.ts";
import { isUnavailable } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import { type Clock, MINUTE_MS, SECOND_MS } from "../shared/clock.ts";
import type { Json } from "../shared/json.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";
import { channelOfChat } from "./channel.ts";
import { scheduleDelivery } from "./outbox.ts";
import {
  countSentPart,
  type MessageKind,
  markFailed,
  markSent,
  nextPending,
  type PendingMessage,
  postpone,
} from "./tables/outbox.ts";

export type OutgoingMessage = {
  /** Its row. */
  readonly id: number;
  readonly chatId: string;
  readonly kind: MessageKind;
  readonly body: Json;
  /** How many of the channel's messages it is made of have been sent already. */
  readonly fromPart: number;
};

export type SendOutcome =
  | { readonly kind: "sent" }
  /** The channel may take it later, not before `afterMs` if it said so. */
  | { readonly kind: "retry"; readonly afterMs?: number; readonly error: string }
  /** The channel will never take it: the chat blocked us, or the message is malformed. */
  | { readonly kind: "failed"; readonly error: string; readonly why?: string };

/** A message that will never be said, and why, in the channel's own word if it has one; `broken` where the sending broke. */
export type GivenUp = Omit<OutgoingMessage, "fromPart"> & { readonly why: string | undefined };

/** A channel's way out. It calls `onPartSent` after each of the channel's messages, with its id where it has one. */
export type Sender = {
  send(message: OutgoingMessage, onPartSent: (messageId?: string) => Promise<void>): Promise<SendOutcome>;
};

export type DeliveryDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** By channel, the part of a chat's id before the colon. */
  readonly senders: Readonly<Record<string, Sender>>;
  /** Told of each of the channel's messages that has an id, before it is counted: again where we are stopped in between. */
  readonly partSent?: (message: OutgoingMessage, messageId: string) => Promise<void>;
  /** Told in the transaction that gives a message up. */
  readonly givenUp?: (trx: Trx, message: GivenUp) => Promise<void>;
};

/** The sending itself broke, here and not in the channel. */
type Broken = { readonly kind: "broken"; readonly error: string };

/** What breaks so often is not sent by trying on; with the pauses between, that is a quarter of a minute. */
const MAX_BROKEN_ATTEMPTS = 5;
const FIRST_BACKOFF_MS = SECOND_MS;
const MAX_BACKOFF_MS = 5 * MINUTE_MS;

/**
 * Sends what waits in the outbox, at least once each and in order per chat.
 *
 * Must run in the chat's queue: it relies on nobody else sending to the chat at the same time.
 */
export function createDelivery({ db, clock, metrics, logger, senders, partSent, givenUp }: DeliveryDeps) {
  /** Sends the chat's messages until none is left or one has to wait; those after it wait with it. */
  async function deliver(chatId: string): Promise<void> {
    for (;;) {
      const message = await nextPending(db, chatId, clock());
      if (message === undefined) return;
      if (message.nextAttemptAt > clock()) {
        return inTransaction(db, (trx) => scheduleDelivery(trx, chatId, message.nextAttemptAt));
      }
      await record(chatId, message, await attempt(chatId, message));
    }
  }

  async function attempt(chatId: string, message: PendingMessage): Promise<SendOutcome | Broken> {
    const sender = senders[channelOfChat(chatId)];
    if (sender === undefined)
      return { kind: "retry", error: `Nothing here sends to ${channelOfChat(chatId)}.` };
    const { id, kind, body, sentParts } = message;
    const outgoing = { id, chatId, kind, body, fromPart: sentParts };
    try {
      return await sender.send(outgoing, async (messageId) => {
        if (messageId !== undefined) await partSent?.(outgoing, messageId);
        await countSentPart(db, { id, messageId: messageId ?? null, at: clock() });
      });
    } catch (error) {
      if (isUnavailable(error)) throw error;
      logger.error({ err: error, outboxId: id, chatId }, "sending broke");
      return { kind: "broken", error: String(error) };
    }
  }

  async function record(
    chatId: string,
    message: PendingMessage,
    outcome: SendOutcome | Broken,
  ): Promise<void> {
    const channel = channelOfChat(chatId);
    const now = clock();
    if (outcome.kind === "sent") {
      await markSent(db, message.id, now);
      metrics.outboxSent.inc({ channel });
      return;
    }
    const isBroken = outcome.kind === "broken";
    const isLastAttempt = isBroken && message.attempts + 1 >= MAX_BROKEN_ATTEMPTS;
    if (outcome.kind === "failed" || isLastAttempt || now >= message.giveUpAt) {
      const why = isBroken ? outcome.kind : "why" in outcome ? outcome.why : undefined;
      await inTransaction(db, async (trx) => {
        await markFailed(trx, message.id, outcome.error);
        const { id, kind, body } = message;
        await givenUp?.(trx, { id, chatId, kind, body, why });
      });
      metrics.outboxFailed.inc({ channel });
      const details = { outboxId: message.id, chatId, error: outcome.error };
      logger[isBroken ? "error" : "warn"](details, "a message was given up");
      return;
    }
    const askedMs = isBroken ? undefined : outcome.afterMs;
    const delayMs = askedMs ?? backoffMs(message.attempts); // a channel that names its time knows best
    const until = new Date(now.getTime() + delayMs);
    await postpone(db, { id: message.id, error: outcome.error, until });
    metrics.outboxRetried.inc({ channel });
    logger.info({ outboxId: message.id, chatId, error: outcome.error, delayMs }, "a message has to wait");
  }

  return { deliver };
}

function backoffMs(attempts: number): number {
  const fullMs = Math.min(FIRST_BACKOFF_MS * 2 ** attempts, MAX_BACKOFF_MS);
  return fullMs * (0.5 + Math.random() / 2);
}
