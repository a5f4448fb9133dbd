import { z } from "zod";
import type { Db, Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import { type InboxItem, markHandled, openInboxItem } from "../../inbox/tables/inbox.ts";
import { GIVE_UP_AFTER_MS, scheduleDelivery } from "../../outbox/outbox.ts";
import { advancePart, type FailedRow, failRow, reopenRow, rowGivenUpAt } from "../../outbox/tables/parts.ts";
import { type Clock, SECOND_MS } from "../../shared/clock.ts";
import type { Json } from "../../shared/json.ts";
import { closeWindow, contactById, numberOf } from "../tables/whatsapp-contacts.ts";
import type { Receipt } from "./incoming.ts";

export type ReceiptDeps = {
  readonly db: Db;
  readonly tellOwners: (trx: Trx, event: string, data: Json) => Promise<void>;
  readonly clock: Clock;
};

/** What WhatsApp was too busy for is sent again after this, or after as long again as it has waited. */
const LATER_MS = 10 * SECOND_MS;

const guestsNotice = z.object({ to: z.literal("guest") });

/** A message of ours has failed: it is sent another way or, where there is none, the owners are told. */
export function createHearFailure({ db, tellOwners, clock }: ReceiptDeps) {
  const tellUnreachable = createTellUnreachable({ tellOwners });
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
    if (failed) await tellUnreachable(trx, { ...failed, why });
  }
}

/** Tells the owners of a notice that a guest in WhatsApp was owed and does not get. */
export function createTellUnreachable({ tellOwners }: Pick<ReceiptDeps, "tellOwners">) {
  return async (trx: Trx, { chatId, kind, body, why }: Undelivered): Promise<void> => {
    if (kind !== "notice" || !guestsNotice.safeParse(body).success) return;
    const contact = await contactById(trx, chatId);
    const who = { guest: contact?.name || "👤", phone: await numberOf(trx, chatId) };
    await tellOwners(trx, "guest_unreachable", {
      what: WHYS.find((one) => one === why) ?? "too_late",
      ...who,
      code: null,
    });
  };
}

type Undelivered = FailedRow & { readonly why: string | undefined };

/** The endings of the sentences' keys, `unreachable-…`. */
const WHYS = ["no_whatsapp", "refused", "broken"];
