import { randomInt } from "node:crypto";
import { insertGuest } from "../../../src/booking/tables/guests.ts";
import { type ChatRow, insertChat } from "../../../src/bots/tables/chats.ts";
import type { Db } from "../../../src/db/connect.ts";

/** A guest on a phone, who has written to us before. */
export function aChat(db: Db, { locale = "es-AR" }: Partial<Pick<ChatRow, "locale">> = {}): Promise<ChatRow> {
  return db.transaction(async (trx) => {
    const guestId = await insertGuest(trx, "Ana");
    const chat: ChatRow = { id: `telegram:${randomInt(2 ** 40)}`, guestId, locale, puzzled: 0 };
    await insertChat(trx, chat);
    return chat;
  });
}
