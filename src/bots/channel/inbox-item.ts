import type { Trx } from "../../db/connect.ts";
import { type InboxItem, markHandled, openInboxItem } from "../../inbox/tables/inbox.ts";
import type { Outbox } from "../../outbox/outbox.ts";
import type { Desks } from "../desks.ts";

/** Marks what was heard as handled, in the transaction of its turn. Throws if it was handled already. */
export async function settleItem(trx: Trx, item: InboxItem, at: Date): Promise<void> {
  if (!(await openInboxItem(trx, item.id))) throw new Error(`Inbox item ${item.id} is settled already.`);
  await markHandled(trx, item.id, at);
}

type ApologyDeps = { readonly desks: Pick<Desks, "voiceOf">; readonly outbox: Pick<Outbox, "say"> };

/** Nobody is left without a word: what keeps failing is set aside, and its chat is told. */
export const createApology =
  ({ desks, outbox }: ApologyDeps) =>
  async (trx: Trx, item: InboxItem): Promise<void> => {
    const chatId = item.queue.replace(/^chat:/, "");
    const { t } = await desks.voiceOf(chatId);
    await outbox.say(trx, chatId, [{ text: t("sorry", { id: item.id }) }]);
  };
