import { type Bot, BotError } from "grammy";
import type { Update } from "grammy/types";
import type { Db, Trx } from "../../db/connect.ts";
import { type InboxItem, markHandled } from "../../inbox/tables/inbox.ts";
import type { Outbox } from "../../outbox/outbox.ts";
import type { Clock } from "../../shared/clock.ts";
import { createApology, settleItem } from "../channel/inbox-item.ts";
import type { Desks } from "../desks.ts";
import type { TelegramContext } from "./context.ts";

export type HandlerDeps = {
  readonly db: Db;
  readonly desks: Pick<Desks, "voiceOf">;
  readonly outbox: Pick<Outbox, "say">;
  readonly clock: Clock;
};

/** Hands stored updates to the bot, and marks each as handled in the transaction of its turn. */
export function createHandler({ db, desks, outbox, clock }: HandlerDeps) {
  const inHand = new Map<number, InboxItem>();

  return {
    /** For the bot: settles the update it is hearing, in the transaction of its turn. Throws if it was settled already. */
    settle: (updateId: number) => async (trx: Trx) => {
      const item = inHand.get(updateId);
      if (!item) throw new Error(`Update ${updateId} is not in hand.`);
      await settleItem(trx, item, clock());
    },

    of: (bot: Bot<TelegramContext>) => ({
      async handle(item: InboxItem): Promise<void> {
        const update = updateIn(item);
        inHand.set(update.update_id, item);
        try {
          await bot.handleUpdate(update);
        } catch (error) {
          // grammY wraps what broke together with the whole chat: too much for a log, and an outage is not told any more
          throw error instanceof BotError ? error.error : error;
        } finally {
          inHand.delete(update.update_id);
        }
        await markHandled(db, item.id, clock()); // for updates that asked for no turn
      },

      apologize: createApology({ desks, outbox }),
    }),
  };
}

/** The receiver checked that it is an update; what kind of one is grammY's to see. */
function updateIn({ payload }: InboxItem): Update {
  return payload as unknown as Update;
}
