import type { Billing } from "../../booking/domain/complex.ts";
import type { Centavos } from "../../booking/domain/money.ts";
import type { Stay } from "../../booking/domain/stay.ts";
import type { Db, Trx } from "../../db/connect.ts";
import type { PaymentMethod } from "../../payments/by-hand/by-hand.ts";

/** What a receipt says, as it was when it was first given. */
export type ReceiptFacts = {
  readonly complexName: string;
  readonly timeZone: string;
  readonly billing: Billing | null;
  readonly guestName: string;
  readonly code: string;
  readonly cabinName: string;
  readonly stay: Stay;
  readonly amount: Centavos;
  readonly currency: string;
  readonly method: PaymentMethod | null;
  readonly reference: string;
  /** ISO instant. */
  readonly paidAt: string;
};

export type Receipt = {
  readonly paymentId: string;
  readonly number: number;
  readonly facts: ReceiptFacts;
  readonly issuedAt: Date;
};

const COLUMNS = `payment_id as "paymentId", number, facts, issued_at as "issuedAt"`;

/** Until the transaction ends nobody else numbers a receipt of this complex: a number that is taken back would be a gap. */
export async function lockReceipts(trx: Trx, complexId: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(:name, 0))", {
    name: `receipts:${complexId}`,
  });
}

export async function findReceipt(trx: Trx, paymentId: string): Promise<Receipt | undefined> {
  const { rows } = await trx.raw<{ rows: Receipt[] }>(
    `select ${COLUMNS}
     from receipts
     where payment_id = :paymentId`,
    { paymentId },
  );
  return rows[0];
}

/** The next number is its own; the complex's receipts are to be locked. */
export async function insertReceipt(
  trx: Trx,
  receipt: {
    readonly complexId: string;
    readonly paymentId: string;
    readonly facts: ReceiptFacts;
    readonly issuedAt: Date;
  },
): Promise<Receipt> {
  const { rows } = await trx.raw<{ rows: [Receipt] }>(
    `insert into receipts (complex_id, number, payment_id, facts, issued_at)
     select :complexId, coalesce(max(number), 0) + 1, :paymentId, :facts, :issuedAt
     from receipts
     where complex_id = :complexId
     returning ${COLUMNS}`,
    { ...receipt, facts: JSON.stringify(receipt.facts) },
  );
  return rows[0];
}

/** The numbers of those of a booking's payments that have a receipt. */
export async function receiptNumbers(
  db: Db,
  paymentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.raw<{ rows: Pick<Receipt, "paymentId" | "number">[] }>(
    `select payment_id as "paymentId", number
     from receipts
     where payment_id = any(:paymentIds::uuid[])`,
    { paymentIds: [...paymentIds] },
  );
  return new Map(rows.map(({ paymentId, number }) => [paymentId, number]));
}
