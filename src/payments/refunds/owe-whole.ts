import { centavos, minus } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import type { ProviderPayment } from "../mercadopago/gateway.ts";
import { insertWholeRefund, promisedOf } from "../tables/refunds.ts";

/** Writes down that all that is left of a payment, and not owed in parts already, is owed: it is seen until it is done. */
export async function oweWhole(
  trx: Trx,
  owed: {
    readonly bookingId: string;
    readonly payment: Pick<ProviderPayment, "id" | "amount" | "refunded">;
    readonly reason: string;
    readonly createdAt: Date;
  },
): Promise<void> {
  const { payment, ...facts } = owed;
  const { id: providerId, amount: upTo, refunded } = payment;
  const gone = centavos(Math.max(refunded, await promisedOf(trx, providerId)));
  const amount = minus(upTo, gone);
  if (amount > 0) await insertWholeRefund(trx, { ...facts, providerId, amount, upTo });
}
