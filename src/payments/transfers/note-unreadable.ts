import { auditOf, writeAudit } from "../../audit/tables/audit-entries.ts";
import { type Actor, channelOf, nameOf } from "../../booking/actor.ts";
import { inTransaction } from "../../db/transaction.ts";
import { lockWithCabin } from "../lock-booking.ts";
import type { TransferDeps } from "./deps.ts";

const ACTION = "receipt_unreadable";

/**
 * A guest sent as a receipt what could not be taken for one. It opens no check and keeps no dates, for it may be anything; but
 * whoever sends it means to have paid, so owners are told, once of a booking: the money may be there. Not of one that was called
 * off, for which nothing can be noted: what the guest is asked for instead opens a check.
 */
export function createNoteUnreadable({ db, clock, outbox }: TransferDeps) {
  return (bookingId: string, actor: Actor): Promise<void> =>
    inTransaction(db, async (trx) => {
      const booking = await lockWithCabin(trx, bookingId);
      if (booking === undefined) throw new Error(`There is no booking ${bookingId}.`);
      const { code, complexId, ended, state } = booking;
      if (ended !== null && state !== "expired") return;
      const subject = `booking:${code}`;
      if ((await auditOf(trx, subject)).some(({ action }) => action === ACTION)) return;
      const by = { actor: nameOf(actor), channel: channelOf(actor) };
      await writeAudit(trx, { at: clock(), ...by, action: ACTION, subject });
      await outbox.announce(trx, {
        event: "transfer_unreadable",
        audience: { to: "owners", complexId },
        data: { bookingId, code },
      });
    });
}
