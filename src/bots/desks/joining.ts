import { randomBytes } from "node:crypto";
import { codeFrom } from "../../booking/domain/code.ts";
import { type Merging, mergeGuests } from "../../booking/merge-guests.ts";
import type { Db, Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import type { Outbox } from "../../outbox/outbox.ts";
import { type Clock, DAY_MS, HOUR_MS, MINUTE_MS } from "../../shared/clock.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { JoinCodeGiven, JoinRefusal } from "../flows/desk.ts";
import { chatById, moveChats } from "../tables/chats.ts";
import {
  countJoinTry,
  forgetJoinCodes,
  insertJoinCode,
  lockJoinCode,
  spendJoinCode,
} from "../tables/join-codes.ts";

type JoiningDeps = { readonly db: Db; readonly outbox: Pick<Outbox, "announce">; readonly clock: Clock };

type Said = {
  readonly code: string;
  readonly chatId: string;
  readonly channel: string;
  /** False to look whether it would. */
  readonly sure: boolean;
};

/**
 * Five bits each: about 10^12 codes, of which a few are good for a quarter of an hour. A thousand chats that use up
 * their tries meet one of a hundred good ones once in a hundred years.
 */
const CODE_LENGTH = 8;
const GOOD_FOR_MS = 15 * MINUTE_MS;
/** Enough for whoever mistypes. */
const TRIES_AN_HOUR = 10;
/** For so long a code still says that it was spent, or came too late. */
const REMEMBERED_MS = DAY_MS;

/** How one person's chats come to be one guest's. */
export function createJoining({ db, outbox, clock }: JoiningDeps) {
  /** A code to say in the person's other chat. */
  async function giveJoinCode(chatId: string): Promise<JoinCodeGiven> {
    const at = clock();
    const code = newCode();
    const expiresAt = new Date(at.getTime() + GOOD_FOR_MS);
    await inTransaction(db, async (trx) => {
      await forgetJoinCodes(trx, new Date(at.getTime() - REMEMBERED_MS));
      await insertJoinCode(trx, { code, chatId, expiresAt });
    });
    return { code, expiresAt: expiresAt.toISOString() };
  }

  /** Joins this chat with the one the code was given in, which is told. Said again in the same chat, it is joined still. */
  function joinChats({ code, chatId, channel, sure }: Said): Promise<Result<null, JoinRefusal>> {
    return inTransaction(db, async (trx) => {
      const at = clock();
      const tries = sure ? 0 : await countJoinTry(trx, chatId, at, new Date(at.getTime() - HOUR_MS));
      if (tries > TRIES_AN_HOUR) return err({ kind: "too_many_tries" });

      const found = await lockJoinCode(trx, code);
      if (found === undefined) return err({ kind: "no_such_code" });
      if (found.spentBy === chatId) return ok(null);
      if (found.chatId === chatId) return err({ kind: "own_code" });
      if (found.spentBy !== null) return err({ kind: "code_spent" });
      if (found.expiresAt <= at) return err({ kind: "code_expired" });

      const [given, here] = [await chatById(trx, found.chatId), await chatById(trx, chatId)];
      if (!given || !here) throw new Error(`There is no chat ${given ? chatId : found.chatId}.`);
      if (!sure) return given.guestId === here.guestId ? err({ kind: "already_joined" }) : ok(null);
      const joined = await becomeOneGuest(trx, { kept: given.guestId, joined: here.guestId, channel, at });
      if (!joined) return err({ kind: "already_joined" });
      await spendJoinCode(trx, code, chatId);
      const audience = { to: "guest", guestId: given.guestId, chatId: given.id } as const;
      await outbox.announce(trx, { event: "chats_joined", audience, data: { code: null } });
      return ok(null);
    });
  }

  return { giveJoinCode, joinChats };
}

/** Letters and digits, so that no word looks like one that was copied alone. */
function newCode(): string {
  for (;;) {
    const code = codeFrom(randomBytes(CODE_LENGTH));
    if (/\d/.test(code) && /[A-Z]/.test(code)) return code;
  }
}

/** Two guests turn out to be one person: from now on bookings and chats of both are the kept one's. False if they were. */
export async function becomeOneGuest(trx: Trx, merging: Merging): Promise<boolean> {
  const merged = await mergeGuests(trx, merging);
  if (merged) await moveChats(trx, merged.from, merged.to);
  return merged !== undefined;
}
