import { z } from "zod";
import { type Centavos, centavos } from "../booking/domain/money.ts";
import { PAYMENT_STATUSES, type ProviderPayment } from "./gateway.ts";

/** Ids come as numbers or as text, depending on the endpoint. */
const id = z.union([z.int(), z.string().min(1)]).transform(String);

/** The API writes decimals and we count centavos; the nearest one is exact for any amount below 10^13. */
const money = z.number().transform((decimal): Centavos => centavos(Math.round(decimal * 100)));

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

const payment = z.object({
  id,
  status: z.enum(PAYMENT_STATUSES),
  status_detail: z.string(),
  transaction_amount: money,
  transaction_amount_refunded: money.nullish(),
  refunds: z.array(z.object({ id, amount: money, status: z.string().nullish() })).nullish(),
  currency_id: z.string(),
  collector_id: id,
  live_mode: z.boolean(),
  external_reference: z.string().nullish(),
  date_last_updated: instant,
});

/** Reads a payment as the API answers it. Throws where it is not one: we never guess about money. */
export function readPayment(body: unknown): ProviderPayment {
  const read = payment.parse(body);
  return {
    id: read.id,
    status: read.status,
    statusDetail: read.status_detail,
    amount: read.transaction_amount,
    refunded: read.transaction_amount_refunded ?? centavos(0),
    refunds: (read.refunds ?? []).filter(isDone).map(({ id, amount }) => ({ id, amount })),
    currency: read.currency_id,
    collectorId: read.collector_id,
    liveMode: read.live_mode,
    externalReference: read.external_reference ?? null,
    updatedAt: read.date_last_updated,
  };
}

/** Refunds can be under way or refused, too; older ones have no status. */
const isDone = ({ status }: { readonly status?: string | null | undefined }): boolean =>
  (status ?? "approved") === "approved";

export const readSighting = (body: unknown): { readonly id: string; readonly updatedAt: string } => {
  const read = payment.pick({ id: true, date_last_updated: true }).parse(body);
  return { id: read.id, updatedAt: read.date_last_updated };
};
