import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import type { EnteredRefund } from "../refunds/missing-refunds.ts";

export type LedgerEntry = {
  readonly bookingId: string;
  /** Our own id of the payment it belongs to. */
  readonly paymentId: string;
  /** A `reversal` takes back a payment that never was. */
  readonly kind: "payment" | "refund" | "chargeback" | "reversal";
  readonly amount: Centavos;
  readonly currency: string;
  /** The provider's id of this movement: the same one is entered once. */
  readonly reference: string;
  readonly at: Date;
};

/** False where it was entered before. */
export async function insertLedgerEntry(trx: Trx, entry: LedgerEntry): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `insert into ledger_entries (booking_id, payment_id, kind, amount, currency, reference, at)
     values (:bookingId, :paymentId, :kind, :amount, :currency, :reference, :at)
     on conflict on constraint ledger_entry_once do nothing`,
    entry,
  );
  return rowCount > 0;
}

/** What chargebacks have taken of a payment and not brought back; of a payment, only its first entry has the bare id. */
export async function takenBackOf(trx: Trx, paymentId: string): Promise<Centavos> {
  const { rows } = await trx.raw<{ rows: [{ taken: Centavos }] }>(
    `select coalesce(sum(case kind when 'chargeback' then amount else -amount end), 0)::bigint as taken
     from ledger_entries
     where payment_id = :paymentId
       and (kind = 'chargeback' or kind = 'payment' and strpos(reference, '@') > 0)`,
    { paymentId },
  );
  return rows[0].taken;
}

export async function enteredRefunds(trx: Trx, paymentId: string): Promise<EnteredRefund[]> {
  const { rows } = await trx.raw<{ rows: EnteredRefund[] }>(
    `select reference, amount
     from ledger_entries
     where payment_id = :paymentId
       and kind = 'refund'`,
    { paymentId },
  );
  return rows;
}
