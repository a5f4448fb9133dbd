import type { Db, Trx } from "../db/connect.ts";
import { activeOwnerChats, retireOwnersExcept, upsertOwner } from "./tables/staff.ts";

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

    chatsOf: (trx: Trx): Promise<string[]> => activeOwnerChats(trx, complexId),

    isOwner: async (chatId: string): Promise<boolean> =>
      (await activeOwnerChats(db, complexId)).includes(chatId),
  };
}
