import type { PaymentsDeps } from "../deps.ts";
import type { Sighting } from "../mercadopago/gateway.ts";
import { findPayment } from "../tables/payments.ts";

/** Settles a payment that was seen in a list, where what we know of it is not what the list says. */
export const createSettleNews =
  ({ db }: Pick<PaymentsDeps, "db">, settlePayment: (providerId: string) => Promise<void>) =>
  async ({ id, updatedAt }: Sighting): Promise<void> => {
    const known = await db.transaction((trx) => findPayment(trx, id));
    if (updatedAt === undefined || known?.updatedAt !== updatedAt) await settlePayment(id);
  };
