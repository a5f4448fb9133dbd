import { z } from "zod";
import type { Db, Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import { type InboxItem, markHandled, openInboxItem } from "../../inbox/tables/inbox.ts";
import { GIVE_UP_AFTER_MS, type Outbox, scheduleDelivery } from "../../outbox/outbox.ts";
import { advancePart, type FailedRow, failRow, reopenRow, rowGivenUpAt } from "../../outbox/tables/parts.ts";
import { type Clock, SECOND_MS } from "../../shared/clock.ts";
import type { Json } from "../../shared/json.ts";
import { answerOf } from "../../tickets/post.ts";
import type { Translate } from "../chat.ts";
import { closeWindow, contactById, numberOf } from "../tables/whatsapp-contacts.ts";
import type { Receipt } from "./incoming.ts";

type TellingDeps = {
  readonly tellOwners: (trx: Trx, event: string, data: Json) => Promise<void>;
  readonly outbox: Pick<Outbox, "say">;
  /** Tells the owners that their answer in a talk did not reach the guest. */
  readonly tellUndelivered: (trx: Trx, ticketId: string, why: string) => Promise<void>;
  readonly desks: { voiceOf(chatId: string): Promise<{ readonly t: Translate }> };
};

export type ReceiptDeps = TellingDeps & {
  readonly db: Db;
  /** Sends what is stored for the chat. */
  readonly deliver: (chatId: string) => Promise<void>;
  readonly clock: Clock;
};

/** What WhatsApp was too busy for is sent again after this, or after as long again as it has waited. */
const LATER_MS = 10 * SECOND_MS;

const guestsNotice = z.object({ to: z.literal("guest") });

/** A message of ours has failed: it is sent another way or, where there is none, the owners are told. */
export function createHearFailure(deps: ReceiptDeps) {
  const { db, deliver, clock } = deps;
  const tellGivenUp = createTellGivenUp(deps);
  return async (item: InboxItem, { messageId, at, failure }: Receipt): Promise<void> => {
    const chatId = item.queue.replace(/^chat:/, "");
    await inTransaction(db, async (trx) => {
      if (!(await openInboxItem(trx, item.id))) return;
      await markHandled(trx, item.id, clock());
      const outboxId = await advancePart(trx, { messageId, status: "failed", at: new Date(at) });
      if (outboxId === undefined) return;

      const { kind, error } = failure ?? { kind: "refused", error: "It did not say why." };
      switch (kind) {
        case "window_closed":
          await closeWindow(trx, chatId, new Date(at));
          return sendAgain(trx, chatId, { outboxId, error, runAt: clock() });
        case "retry": {
          const now = clock().getTime();
          const giveUpAt = (await rowGivenUpAt(trx, outboxId))?.getTime() ?? now;
          const waitedMs = GIVE_UP_AFTER_MS - (giveUpAt - now);
          const runAt = new Date(now + Math.max(LATER_MS, waitedMs));
          return sendAgain(trx, chatId, { outboxId, error, runAt });
        }
        case "no_whatsapp":
        case "refused":
          return giveUp(trx, { outboxId, error }, kind);
        default:
          return kind satisfies never;
      }
    });
    await deliver(chatId); // what goes instead, or an apology
  };

  async function sendAgain(trx: Trx, chatId: string, row: Parameters<typeof reopenRow>[1]): Promise<void> {
    if (await reopenRow(trx, row)) return scheduleDelivery(trx, chatId, row.runAt);
    return giveUp(trx, row, "too_late");
  }

  async function giveUp(
    trx: Trx,
    { outboxId, error }: Parameters<typeof failRow>[1],
    why: string,
  ): Promise<void> {
    const failed = await failRow(trx, { outboxId, error });
    if (failed) await tellGivenUp(trx, { ...failed, why });
  }
}

/**
 * Nobody is left without a word: the owners are told of a notice that a guest was owed and does not get, and whoever asked
 * something gets an apology for an answer that WhatsApp does not take. An apology for an apology there is none.
 */
export function createTellGivenUp({ tellOwners, tellUndelivered, outbox, desks }: TellingDeps) {
  return async (trx: Trx, { id, chatId, kind, body, why }: Undelivered): Promise<void> => {
    if (kind === "view") {
      if (why === undefined || !MENDED_BY_WORDS.includes(why) || apology.safeParse(body).success) return;
      const { t } = await desks.voiceOf(chatId);
      return outbox.say(trx, chatId, [{ text: t("sorry", { id }), isApology: true }]);
    }
    const ticketId = answerOf(body);
    if (ticketId !== undefined)
      return tellUndelivered(trx, ticketId, why === undefined ? "window" : "refused");
    if (!guestsNotice.safeParse(body).success) return;
    const contact = await contactById(trx, chatId);
    const who = { guest: contact?.name || "👤", phone: await numberOf(trx, chatId) };
    const what = WHYS.find((one) => one === why) ?? "too_late";
    await tellOwners(trx, "guest_unreachable", { what, ...who, code: null });
  };
}

type Undelivered = FailedRow & { readonly why: string | undefined };

/** The endings of the sentences' keys, `unreachable-…`. */
const WHYS = ["no_whatsapp", "refused", "broken"];
/** It was that message; another one may get through. */
const MENDED_BY_WORDS = ["refused", "broken"];
const apology = z.object({ isApology: z.literal(true) });
