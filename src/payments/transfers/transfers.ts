import { type Clock, DAY_MS } from "../../shared/clock.ts";
import { findCheck, type TransferCheck, waitingChecks } from "../tables/transfer-checks.ts";
import {
  receiptsOf,
  type SameFile,
  sameFilesElsewhere,
  type TransferReceipt,
} from "../tables/transfer-receipts.ts";
import { awaitReceipt, receiptAwaitedIn } from "../tables/transfers-awaited.ts";
import { createAnswerCheck } from "./answer-check.ts";
import type { TransferDeps } from "./deps.ts";
import { createNoteUnreadable } from "./note-unreadable.ts";
import { createReceiveReceipt } from "./receive-receipt.ts";
import { createRemindOwners } from "./remind-owners.ts";
import { createTellOwners } from "./tell-owners.ts";

export type Transfers = ReturnType<typeof createTransfers>;

/** What an owner looks at before they answer. */
export type ShownCheck = {
  readonly check: TransferCheck;
  readonly receipts: readonly TransferReceipt[];
  readonly sameAs: readonly SameFile[];
};

/** Whoever asked for the account's number sends the receipt within so long, or what they send is something else. */
const AWAITED_MS = 7 * DAY_MS;

/** Money that guests transfer to the owner's account, and the receipts they send of it. */
export function createTransfers(deps: TransferDeps) {
  const { db, complexId, clock } = deps;
  return {
    /** From now on a picture or a PDF in this chat is the receipt of a transfer for this booking. */
    awaitReceipt: (chatId: string, bookingId: string) =>
      db.transaction((trx) => awaitReceipt(trx, { chatId, bookingId, since: clock() })),
    receiptAwaitedIn: (chatId: string) =>
      db.transaction((trx) => receiptAwaitedIn(trx, chatId, ago(clock, AWAITED_MS))),
    receiveReceipt: createReceiveReceipt(deps),
    noteUnreadable: createNoteUnreadable(deps),
    ...createAnswerCheck(deps),
    tellReceipts: createTellOwners(deps).tellReceipts,
    remindOwners: createRemindOwners(deps),
    /** The checks that wait for an owner, the oldest first. */
    waitingChecks: () => db.transaction((trx) => waitingChecks(trx, complexId)),
    shownCheck: (id: string): Promise<ShownCheck | undefined> =>
      db.transaction(async (trx) => {
        const check = await findCheck(trx, id);
        if (check === undefined) return undefined;
        return { check, receipts: await receiptsOf(trx, id), sameAs: await sameFilesElsewhere(trx, id) };
      }),
  };
}

const ago = (clock: Clock, ms: number) => new Date(clock().getTime() - ms);
