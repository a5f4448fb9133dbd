import { z } from "zod";
import { type Centavos, fromDecimal } from "../../booking/domain/money.ts";
import { PAYMENT_STATUSES, type ProviderPayment, type Sighting } from "./gateway.ts";

/** Ids come as numbers or as text, depending on the endpoint. */
const id = z.union([z.int(), z.string().min(1)]).transform(String);

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

const payment = z.object({
  id,
  status: z.enum(PAYMENT_STATUSES),
  status_detail: z.string(),
  transaction_amount: z.number(),
  transaction_amount_refunded: z.number().nullish(),
  refunds: z.array(z.object({ id, amount: z.number(), status: z.string().nullish() })).nullish(),
  currency_id: z.string(),
  collector_id: id,
  live_mode: z.boolean(),
  external_reference: z.string().nullish(),
  date_last_updated: instant,
});

/** All sales of the account are in its lists: one that cannot be read keeps none of ours from being found. */
const sighting = z.object({
  id,
  date_last_updated: instant.optional().catch(undefined),
  external_reference: z.string().nullish().catch(null),
});

/** Reads a payment as the API answers it. Throws where it is not one: we never guess about money. */
export function readPayment(body: unknown): ProviderPayment {
  const read = payment.parse(body);
  const money = (decimal: number) => amountOf(decimal, read.currency_id);
  return {
    id: read.id,
    status: read.status,
    statusDetail: read.status_detail,
    amount: money(read.transaction_amount),
    refunded: money(read.transaction_amount_refunded ?? 0),
    refunds: (read.refunds ?? []).filter(isDone).map(({ id, amount }) => ({ id, amount: money(amount) })),
    currency: read.currency_id,
    collectorId: read.collector_id,
    liveMode: read.live_mode,
    externalReference: read.external_reference ?? null,
    updatedAt: read.date_last_updated,
  };
}

/** The number's shortest text is the decimal that the API wrote, so nothing is rounded. */
function amountOf(decimal: number, currency: string): Centavos {
  const amount = fromDecimal(String(decimal), currency);
  if (amount === undefined) throw new RangeError(`${decimal} is no amount in ${currency}.`);
  return amount;
}

/** Refunds can be under way or refused, too; older ones have no status. */
const isDone = ({ status }: { readonly status?: string | null | undefined }): boolean =>
  (status ?? "approved") === "approved";

/** Reads what a search tells of a payment. */
export function readSighting(body: unknown): Sighting {
  const read = sighting.parse(body);
  return { id: read.id, updatedAt: read.date_last_updated, reference: read.external_reference ?? null };
}

/** The API's description calls the payments of a chargeback objects, its examples show bare ids. */
const chargeback = z.object({
  payments: z.array(z.union([id, z.object({ id }).transform((payment) => payment.id)])).nullish(),
  payment_id: id.nullish(),
});

/** Reads of which payments a chargeback is. */
export function readChargeback(body: unknown): readonly string[] {
  const { payments, payment_id } = chargeback.parse(body);
  return payments ?? (payment_id == null ? [] : [payment_id]);
}
