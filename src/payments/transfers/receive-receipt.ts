import type { Actor } from "../../booking/actor.ts";
import { inTransaction } from "../../db/transaction.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { type TransferCheck, waitingCheckOf } from "../tables/transfer-checks.ts";
import {
  insertReceipt,
  knownReceipt,
  receiptsOf,
  type TransferReceipt,
} from "../tables/transfer-receipts.ts";
import type { TransferDeps } from "./deps.ts";
import { createOpenCheck } from "./open-check.ts";
import { tellOwnersSoon } from "./tell-owners.ts";

export type Receipt = Pick<TransferReceipt, "bookingId" | "mediaId" | "kind" | "sha256"> & {
  readonly actor: Actor;
};

/** What became of it: it opened a check, joined the one that is open, is known, or one too many; and how that check stands. */
export type ReceiptTaken = {
  readonly what: "opened" | "added" | "known" | "too_many";
  readonly checkId: string;
  readonly state: TransferCheck["state"];
};

/** Of one check: owners are shown each. An album has ten pictures at most. */
const MAX_RECEIPTS = 10;

/**
 * Takes the receipt of a transfer: the dates wait for an owner to look at the account, who is shown the file. The same file
 * is taken once for a booking. Of a booking that waits for nothing it is taken as well, for the money may have come.
 */
export function createReceiveReceipt(deps: TransferDeps) {
  const { db, clock } = deps;
  const openCheck = createOpenCheck(deps);

  return function receiveReceipt({ actor, ...receipt }: Receipt): Promise<ReceiptTaken> {
    return inTransaction(db, async (trx) => {
      const booking = await lockWithCabin(trx, receipt.bookingId);
      if (booking === undefined) throw new Error(`There is no booking ${receipt.bookingId}.`);
      const known = await knownReceipt(trx, booking.id, receipt.sha256);
      if (known) return { what: whatItWas(known, receipt), checkId: known.id, state: known.state };
      const open = await waitingCheckOf(trx, booking.id);
      if (open && (await receiptsOf(trx, open.id)).length >= MAX_RECEIPTS)
        return { what: "too_many", checkId: open.id, state: open.state };
      const checkId = open?.id ?? (await openCheck(trx, booking.id, actor));
      const receivedAt = clock();
      await insertReceipt(trx, { ...receipt, checkId, receivedAt });
      await tellOwnersSoon(trx, checkId, receivedAt);
      return { what: open ? "added" : "opened", checkId, state: "waiting" };
    });
  };
}

/** The very message heard again, for want of time to say what it came to, is told the same. */
function whatItWas(known: { mediaId: string; isMore: boolean }, { mediaId }: Pick<Receipt, "mediaId">) {
  if (known.mediaId !== mediaId) return "known";
  return known.isMore ? "added" : "opened";
}
