import type { Trx } from "../../db/connect.ts";

/** Until the transaction ends, nobody else settles this payment. */
export async function lockPayment(trx: Trx, providerId: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(:name, 0))", {
    name: `payment:${providerId}`,
  });
}
