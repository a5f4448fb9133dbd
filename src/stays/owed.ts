import type { Booking } from "../booking/domain/booking.ts";
import { beyond, type Centavos } from "../booking/domain/money.ts";
import type { Trx } from "../db/connect.ts";
import { paidFor } from "../payments/tables/payments.ts";

/** What is left to be paid; nothing where more was paid than was owed. */
export async function owedFor(trx: Trx, { id, quote }: Booking): Promise<Centavos> {
  return beyond(quote.total, await paidFor(trx, id));
}
