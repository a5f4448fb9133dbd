import type { Db, Trx } from "../db/connect.ts";
import { activeOwnerChats, retireOwnersExcept, upsertOwner } from "./tables/staff.ts";

type Among = { readonly channel?: string; readonly except?: string };

export type Owners = ReturnType<typeof createOwners>;

/** Who runs the complex, known by the chat they are reached in (`telegram:<user id>`). */
export function createOwners({ db, complexId }: { readonly db: Db; readonly complexId: string }) {
  return {
    /** Makes exactly these people the owners. */
    appoint: (chatIds: readonly string[]): Promise<void> =>
      db.transaction(async (trx) => {
        await retireOwnersExcept(trx, complexId, chatIds);
        for (const chatId of chatIds) await upsertOwner(trx, complexId, chatId);
      }),

    /** Of their chats, those of a channel, or all but one. */
    chatsOf: async (trx: Trx, { channel, except }: Among = {}): Promise<string[]> => {
      const isAmong = (chatId: string) => channel === undefined || chatId.startsWith(`${channel}:`);
      return (await activeOwnerChats(trx, complexId)).filter(
        (chatId) => isAmong(chatId) && chatId !== except,
      );
    },

    isOwner: async (chatId: string): Promise<boolean> =>
      (await activeOwnerChats(db, complexId)).includes(chatId),
  };
}
